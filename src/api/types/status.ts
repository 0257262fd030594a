import { latenessIn } from '../../model/official.js'
import {
  type AssessedValue,
  type EvidenceStatus as Evidence,
  type OfficialStatus as Official,
  type ScheduleStatus as Schedule,
  scheduleStatus,
} from '../../model/status.js'
import type { When } from '../../model/tracked.js'
import { builder } from '../builder.js'
import { enumOf } from '../enums.js'
import { type Records, trackedStatusOf } from './tracked-status.js'

export const OfficialStatus = enumOf<Official>('OfficialStatus', 'What the responsible side says.', {
  NONE: 'Nothing was said yet.',
  ACCEPTED: 'A pledge answered it.',
  INSTRUCTED: 'A directive answered it: somebody was told to do it.',
  SCHEDULED: 'It was given a new deadline.',
  UNDER_WAY: 'Progress was reported (đang thực hiện).',
  REPORTED_DONE: 'It was reported done (báo cáo hoàn thành).',
  REPORTED_NOT_DONE: 'It was reported not done (chưa thực hiện).',
  DECLINED: 'It was refused.',
  REPORTED_WITHDRAWN: 'It was reported withdrawn.',
})

const FOUND: Record<AssessedValue, string> = {
  NO_EVIDENCE: 'Somebody looked and found nothing.',
  NOT_STARTED: 'Not begun.',
  LIMITED: 'Begun, little done.',
  SUBSTANTIAL: 'Mostly done.',
  COMPLETE: 'Done.',
  PARTIAL_FINAL: 'Closed with a part of it done.',
  NOT_DELIVERED: 'Closed and not done.',
  WITHDRAWN: 'Given up by who could do so.',
  SUPERSEDED: 'A newer commitment stands in its place.',
  UNVERIFIABLE: 'Nobody can find out.',
}

export const EvidenceStatus = enumOf<Evidence>(
  'EvidenceStatus',
  'What the evidence shows, as an assessor found.',
  { NOT_REVIEWED: 'Nobody has looked; it says nothing about what was done.', ...FOUND },
)

export const Finding = enumOf<AssessedValue>('Finding', 'What an assessor can find.', FOUND)

export const ScheduleStatus = enumOf<Schedule>(
  'ScheduleStatus',
  'How it stands against a deadline on a day; computed, never typed in.',
  {
    NO_DEADLINE: 'It has no deadline with a day, as most have none.',
    NOT_DUE: 'Not due yet (chưa đến hạn).',
    OVERDUE: 'Overdue and not done (quá hạn chưa hoàn thành).',
    DONE_ON_TIME: 'Done in time (hoàn thành đúng hạn).',
    DONE_LATE: 'Done late (hoàn thành quá hạn).',
    DONE: 'Done; whether in time is not known.',
    CLOSED: 'Withdrawn or superseded.',
  },
)

interface StatusShape {
  official: Official
  evidence: Evidence
  schedule: Schedule
  scheduleAgainstBaseline: Schedule
  asOf: string
}

export const CommitmentStatus = builder.objectRef<StatusShape>('CommitmentStatus').implement({
  description:
    'Three axes that are never folded into one: what is said, what is shown, and how it stands against its deadline.',
  fields: (t) => ({
    official: t.expose('official', { type: OfficialStatus, description: 'What the responsible side says.' }),
    evidence: t.expose('evidence', { type: EvidenceStatus, description: 'What the evidence shows.' }),
    schedule: t.expose('schedule', {
      type: ScheduleStatus,
      description: 'Against the deadline in force on the day `asOf`.',
    }),
    scheduleAgainstBaseline: t.expose('scheduleAgainstBaseline', {
      type: ScheduleStatus,
      description: 'Against the deadline as first set.',
    }),
    asOf: t.expose('asOf', {
      type: 'Date',
      description: 'The day it is told for.',
    }),
  }),
})

type StatusColumns = [
  Official,
  Evidence,
  string | null,
  string | null,
  string | null,
  (boolean | null)[],
  Records,
]

/** One report that it was late outweighs those that do not say so. */
export function statusOf(
  [officialNow, evidenceNow, doneNow, dueNow, baselineLatest, lateness, records]: StatusColumns,
  when: When,
  today: string,
): StatusShape {
  const asOf = when.asOf ?? today
  const now = {
    official: officialNow,
    evidence: evidenceNow,
    doneOn: doneNow,
    isLate: latenessIn(lateness),
    dueLatest: dueNow,
  }
  const tracked = trackedStatusOf(now, baselineLatest, records, when)
  const { official, evidence, doneOn, isLate, dueLatest } = tracked
  const against = (due: string | null) =>
    scheduleStatus({ official, evidence, dueLatest: due, doneOn, isLate }, asOf)
  return {
    official,
    evidence,
    schedule: against(dueLatest),
    scheduleAgainstBaseline: against(baselineLatest),
    asOf,
  }
}
