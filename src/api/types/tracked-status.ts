import { type FollowUpSource, latenessOf, officialOf } from '../../model/official.js'
import type { EvidenceStatus, OfficialStatus } from '../../model/status.js'
import {
  type AssessmentSource,
  type DeadlineChangeSource,
  dueOf,
  evidenceOf,
  type When,
} from '../../model/tracked.js'

/** Of `recordsAskedOf`: null where nothing but now is asked. */
export type Records =
  | [readonly AssessmentSource[], readonly DeadlineChangeSource[], readonly FollowUpSource[]]
  | null

export interface TrackedStatus {
  official: OfficialStatus
  evidence: EvidenceStatus
  doneOn: string | null
  isLate: boolean | null
  dueLatest: string | null
}

/** What is said, what is shown and the deadline in force: the copies for now, else from what was recorded by then. */
export function trackedStatusOf(
  now: TrackedStatus,
  baselineLatest: string | null,
  records: Records,
  when: When,
): TrackedStatus {
  if (records === null) return now
  const [assessments, changes, followUps] = records
  const { evidence, doneOn } = evidenceOf(assessments, when)
  const { official, doneOn: reportedDoneOn } = officialOf(followUps, when)
  return {
    official,
    evidence,
    doneOn: doneOn ?? reportedDoneOn,
    isLate: latenessOf(followUps, when),
    dueLatest: dueOf(baselineLatest, changes, when),
  }
}
