import { compareAmount } from '../compare/amount.js'
import { compareCitation } from '../compare/citation.js'
import type { Comparator, Setting } from '../compare/comparator.js'
import { compareDeadline } from '../compare/deadline.js'
import { compareResponsible } from '../compare/responsible.js'
import { compareSubject, hasOwnSubject } from '../compare/subject.js'
import { compareWording, sharesOwnWords } from '../compare/wording.js'
import type { Cue } from './grammar.js'
import type { CommitmentItem, ThreadItem } from './item.js'
import { GROUNDS, type Ground, WEIGHTS } from './weights.js'

export interface Match {
  earlier: CommitmentItem
  later: ThreadItem
  /** The sum of the weighted scores. */
  strength: number
  ground: Ground
  /** In words, the strongest first. */
  reasons: string[]
}

const COMPARATORS: Record<keyof typeof WEIGHTS.evidence, Comparator> = {
  wording: compareWording,
  subject: compareSubject,
  amount: compareAmount,
  deadline: compareDeadline,
  responsible: compareResponsible,
  citation: compareCitation,
}
const EVIDENCE = Object.entries(COMPARATORS).map(([name, compare]) => ({
  compare,
  weight: WEIGHTS.evidence[name as keyof typeof COMPARATORS],
}))

/** By which an item says that there was an earlier one. */
const PRESUPPOSING: readonly Cue[] = ['postpones', 'remains', 'again', 'supersedes']

export function judgePair(earlier: CommitmentItem, later: ThreadItem, setting: Setting): Match {
  const found = EVIDENCE.flatMap(({ compare, weight }) => {
    const comparison = compare(earlier, later, setting)
    return comparison ? [{ reason: comparison.reason, share: weight * comparison.score }] : []
  }).sort((one, other) => other.share - one.share)
  const ground = groundOf(earlier, later, setting)
  const sum = found.reduce((total, { share }) => total + share, 0)
  return {
    earlier,
    later,
    ground,
    strength: ground === 'ASIDE' ? WEIGHTS.aside * sum : sum,
    reasons: found.filter(({ share }) => share > 0).map(({ reason }) => reason),
  }
}

function groundOf(earlier: CommitmentItem, later: ThreadItem, setting: Setting): Ground {
  if (sharesOwnWords(earlier, later)) return 'WORDS'
  return hasOwnSubject(earlier, later, setting) ? 'SUBJECT' : 'ASIDE'
}

/**
 * The earlier commitments that a later item takes up: those that match well enough, and nearly as well as the best. Names
 * are not asked where its own words find one, nor the words around where a name does.
 */
export function matchItem(
  later: ThreadItem,
  candidates: readonly CommitmentItem[],
  setting: Setting,
): Match[] {
  const matches = candidates
    .filter((earlier) => mayBeMeant(earlier, later))
    .map((earlier) => judgePair(earlier, later, setting))
    .sort((one, other) => other.strength - one.strength)
  const enough = presupposes(later) ? WEIGHTS.enoughFollowing : WEIGHTS.enough
  const found = matches.filter(({ strength, ground }) => strength >= enough[ground])
  const strongest = found[0]?.strength ?? 0
  const best = GROUNDS.map((ground) =>
    found.find((match) => match.ground === ground && match.strength >= WEIGHTS.betterGround * strongest),
  ).find((match) => match !== undefined)
  if (!best) return []
  const least = Math.min(WEIGHTS.besideBest * best.strength, WEIGHTS.strong)
  const beside = found.filter((match) => match.ground === best.ground && match.strength >= least)
  const answers = matches.filter(
    (match) =>
      !beside.includes(match) &&
      isAnswer(match, best) &&
      (match.ground !== 'ASIDE' || best.ground === 'ASIDE') &&
      match.strength >= WEIGHTS.answer * best.strength,
  )
  return [...beside, ...answers]
}

/** Only what had a date can be put off. */
function mayBeMeant({ claim }: CommitmentItem, { ownCues }: ThreadItem): boolean {
  return claim.deadline !== null || !ownCues.has('postpones')
}

function presupposes({ statement, ownCues }: ThreadItem): boolean {
  return statement !== null || PRESUPPOSING.some((cue) => ownCues.has(cue))
}

/** Whether one of the two commitments answers the other within their report. */
function isAnswer({ earlier: one }: Match, { earlier: other }: Match): boolean {
  return one.answers.includes(other.ref.commitment) || other.answers.includes(one.ref.commitment)
}
