import type { FollowUpRelation } from '../../model/status.js'
import type { Setting } from '../compare/comparator.js'
import type { CommitmentItem, StatementItem } from './item.js'
import type { Match } from './match.js'

/** How the later item takes up the earlier commitment. */
export function relationOf({ earlier, later }: Match, setting: Setting): FollowUpRelation {
  return later.claim === null ? ofStatement(earlier, later) : ofCommitment(earlier, later, setting)
}

function ofStatement(earlier: CommitmentItem, later: StatementItem): FollowUpRelation {
  const isPart = isDoneInPart(earlier, later)
  switch (later.statement.status) {
    case 'EXCEEDED':
      return 'REPORTS_DONE'
    case 'DONE':
      return isPart ? 'REPORTS_PROGRESS' : 'REPORTS_DONE'
    case 'IN_PROGRESS':
      return later.statement.percent !== null && later.statement.percent >= 100
        ? 'REPORTS_DONE'
        : 'REPORTS_PROGRESS'
    case 'LATE':
      if (isPart || later.statement.percent !== null) return 'REPORTS_PROGRESS'
      return later.ownCues.has('completes') ? 'REPORTS_DONE' : 'REPORTS_NOT_DONE'
    case 'NOT_STARTED':
    case 'BLOCKED':
      return isPart ? 'REPORTS_PROGRESS' : 'REPORTS_NOT_DONE'
    case 'REFUSED':
      return 'REPORTS_NOT_DONE'
    case 'WITHDRAWN':
      return 'WITHDRAWS'
    case 'HANDED_OVER':
      return 'HANDS_OVER'
    case 'POSTPONED':
      return 'AMENDS_DEADLINE'
  }
}

/** "14/17 hộ", "30 biên chế, còn thiếu 16": fewer than were to be, or words that say that some remain. */
function isDoneInPart({ claim, amounts: asked }: CommitmentItem, later: StatementItem): boolean {
  if (later.ownCues.has('remains')) return true
  const target = claim.target && 'value' in claim.target ? claim.target.value : null
  const wholes = target === null ? [] : asked.filter(({ value, unit }) => value === target && unit !== null)
  return later.amounts.some((done) => {
    const isShare = later.amounts.some((whole) => whole.share === done)
    return isShare || wholes.some((whole) => whole.unit === done.unit && done.value < whole.value)
  })
}

function ofCommitment(
  earlier: CommitmentItem,
  later: CommitmentItem,
  { kinship }: Setting,
): FollowUpRelation {
  if (later.cues.has('supersedes')) return 'SUPERSEDES'
  if (later.ownCues.has('withdraws')) return 'WITHDRAWS'
  if (later.ownCues.has('handsOver')) return 'HANDS_OVER'
  const isAnswer = earlier.claim.kind === 'REQUEST' && later.claim.kind !== 'REQUEST'
  if (isAnswer && (earlier.maker === null || earlier.maker !== later.maker)) return 'RESPONDS_TO'
  const kin = earlier.leads.flatMap((lead) => later.leads.map((other) => kinship.actors(lead, other)))
  if (kin.includes('SUCCESSOR') && !kin.includes('SAME') && isOtherBody(earlier, later)) return 'HANDS_OVER'
  const [before, after] = [earlier.claim.deadline?.date, later.claim.deadline?.date]
  if ((after && after !== before) || later.ownCues.has('postpones')) return 'AMENDS_DEADLINE'
  if (isShareOf(earlier, later)) return 'PART_OF'
  const isOther = earlier.leads.length > 0 && later.leads.length > 0 && kin.every((one) => one === null)
  const adds = later.claim.constraint !== null && earlier.claim.constraint === null
  return isOther || adds || later.ownCues.has('conditions') || hasOtherTarget(earlier, later)
    ? 'AMENDS'
    : 'REITERATES'
}

/** A body of another name or level, not the same body of a merged province. */
function isOtherBody(earlier: CommitmentItem, later: CommitmentItem): boolean {
  return earlier.leads.every((one) =>
    later.leads.every((other) => one.key !== other.key || one.level !== other.level),
  )
}

/** A smaller number of the same thing. */
function isShareOf(earlier: CommitmentItem, later: CommitmentItem): boolean {
  return earlier.amounts.some(
    (whole) =>
      whole.unit !== null &&
      later.amounts.some((part) => part.unit === whole.unit && part.value < whole.value),
  )
}

function hasOtherTarget({ claim: before }: CommitmentItem, { claim: after }: CommitmentItem): boolean {
  const targetOf = ({ target }: CommitmentItem['claim']) =>
    target && 'value' in target ? target.value : null
  const [old, now] = [targetOf(before), targetOf(after)]
  return old !== null && now !== null && old !== now
}
