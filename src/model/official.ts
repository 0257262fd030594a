/** The official axis: what the responsible side says, from what took a commitment up later. */
import type { CommitmentKind, Progress } from './claim.js'
import type { FollowUpRelation, OfficialStatus } from './status.js'
import type { When } from './tracked.js'

export interface FollowUpSource {
  relation: FollowUpRelation
  /** Kind of the commitment that is the later item; null when it is a statement on progress. */
  answer: CommitmentKind | null
  /** What the later item says where it is such a statement. */
  progress: Progress | null
  /** Of its meeting, else of its report's publication. */
  saidOn: string | null
  doneOn: string | null
  /** What it says of the date's being missed. */
  isLate: boolean | null
  /** UTC instant. */
  recordedAt: string
  report: string
  /** Start of its passage. */
  start: number
}

/** What one follow-up says of the commitment that it follows; null: it changes nothing. */
export function officialStatusBy({
  relation,
  answer,
  progress,
}: Pick<FollowUpSource, 'relation' | 'answer' | 'progress'>): OfficialStatus | null {
  switch (relation) {
    case 'RESPONDS_TO':
      return answer === 'PLEDGE' ? 'ACCEPTED' : answer === 'DIRECTIVE' ? 'INSTRUCTED' : null
    case 'AMENDS_DEADLINE':
      return 'SCHEDULED'
    case 'REPORTS_PROGRESS':
      return 'UNDER_WAY'
    case 'REPORTS_DONE':
      return 'REPORTED_DONE'
    case 'REPORTS_NOT_DONE':
      return progress === 'REFUSED' ? 'DECLINED' : 'REPORTED_NOT_DONE'
    case 'WITHDRAWS':
      return 'REPORTED_WITHDRAWN'
    default:
      return null
  }
}

/** What the latest follow-up that says anything says: by the day it was said, then by report, then by place in it. */
export function officialOf(
  followUps: readonly FollowUpSource[],
  when: When = {},
): { official: OfficialStatus; doneOn: string | null } {
  const latestFirst = saidBy(followUps, when).sort(
    (one, other) =>
      compare(other.saidOn ?? '', one.saidOn ?? '') ||
      compare(other.report, one.report) ||
      other.start - one.start,
  )
  for (const followUp of latestFirst) {
    const official = officialStatusBy(followUp)
    if (official) return { official, doneOn: followUp.doneOn }
  }
  return { official: 'NONE', doneOn: null }
}

/** Whether the date was missed: one report that it was outweighs those that do not say so. */
export function latenessOf(followUps: readonly FollowUpSource[], when: When): boolean | null {
  const said = saidBy(followUps, when).filter(({ relation }) => relation === 'REPORTS_DONE')
  return latenessIn(said.map(({ isLate }) => isLate))
}

/** The same, of what each report that it is done says. */
export function latenessIn(said: readonly (boolean | null)[]): boolean | null {
  return said.includes(true) || (said.includes(false) ? false : null)
}

/** What was said up to a day, as far as it was recorded by an instant. */
function saidBy(followUps: readonly FollowUpSource[], { asOf, knownAt }: When): FollowUpSource[] {
  return followUps
    .filter(({ saidOn }) => !asOf || (saidOn !== null && saidOn <= asOf))
    .filter(({ recordedAt }) => !knownAt || Date.parse(recordedAt) <= Date.parse(knownAt))
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
