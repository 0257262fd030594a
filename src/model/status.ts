/** The three axes of a commitment's status; they are never folded into one. */

/** What the responsible side says. */
export const OFFICIAL_STATUSES = [
  'NONE',
  'ACCEPTED',
  'INSTRUCTED',
  'SCHEDULED',
  'UNDER_WAY',
  'REPORTED_DONE',
  'REPORTED_NOT_DONE',
  'DECLINED',
  'REPORTED_WITHDRAWN',
] as const

/** What the evidence shows. */
export const EVIDENCE_STATUSES = [
  'NOT_REVIEWED',
  'NO_EVIDENCE',
  'NOT_STARTED',
  'LIMITED',
  'SUBSTANTIAL',
  'COMPLETE',
  'PARTIAL_FINAL',
  'NOT_DELIVERED',
  'WITHDRAWN',
  'SUPERSEDED',
  'UNVERIFIABLE',
] as const

/** What an assessor can find; that nobody has looked is no finding. */
export const ASSESSED_VALUES = EVIDENCE_STATUSES.filter((value) => value !== 'NOT_REVIEWED')

/** Computed as of a day, never typed in. */
export const SCHEDULE_STATUSES = [
  'NO_DEADLINE',
  'NOT_DUE',
  'OVERDUE',
  'DONE_ON_TIME',
  'DONE_LATE',
  'DONE',
  'CLOSED',
] as const

/** How a later item takes up an earlier commitment. */
export const FOLLOW_UP_RELATIONS = [
  'REPORTS_DONE',
  'REPORTS_PROGRESS',
  'REPORTS_NOT_DONE',
  'WITHDRAWS',
  'HANDS_OVER',
  'AMENDS_DEADLINE',
  'AMENDS',
  'REITERATES',
  'PART_OF',
  'SUPERSEDES',
  'RESPONDS_TO',
] as const

export type OfficialStatus = (typeof OFFICIAL_STATUSES)[number]
export type EvidenceStatus = (typeof EVIDENCE_STATUSES)[number]
export type AssessedValue = (typeof ASSESSED_VALUES)[number]
export type ScheduleStatus = (typeof SCHEDULE_STATUSES)[number]
export type FollowUpRelation = (typeof FOLLOW_UP_RELATIONS)[number]

/** The schedule status on a day. `dueLatest`, `doneOn` and `day` are ISO days; due is the latest day the words allow. */
export function scheduleStatus(
  {
    official,
    evidence,
    dueLatest,
    doneOn = null,
    isLate = null,
  }: {
    official: OfficialStatus
    evidence: EvidenceStatus
    dueLatest: string | null
    doneOn?: string | null
    isLate?: boolean | null
  },
  day: string,
): ScheduleStatus {
  if (evidence === 'WITHDRAWN' || evidence === 'SUPERSEDED') return 'CLOSED'
  if (official === 'REPORTED_DONE' || evidence === 'COMPLETE') {
    const late = doneOn && dueLatest ? doneOn > dueLatest : isLate
    if (!dueLatest || late === null) return 'DONE'
    return late ? 'DONE_LATE' : 'DONE_ON_TIME'
  }
  if (!dueLatest) return 'NO_DEADLINE'
  return day > dueLatest ? 'OVERDUE' : 'NOT_DUE'
}
