import { type FollowUpSource, latenessOf } from '../../model/official.js'
import { type Standing, standingOf } from '../../model/standing.js'
import type { AssessmentSource, DeadlineChangeSource, When } from '../../model/tracked.js'

/** Of `recordsAskedOf`: null where nothing but now is asked. */
export type Records =
  | [readonly AssessmentSource[], readonly DeadlineChangeSource[], readonly FollowUpSource[]]
  | null

export interface TrackedStatus extends Standing {
  isLate: boolean | null
}

/** What is said, what is shown and the deadline in force: the copies for now, else from what was recorded by then. */
export function trackedStatusOf(
  now: TrackedStatus,
  baselineLatest: string | null,
  records: Records,
  when: When,
): TrackedStatus {
  if (records === null) return now
  const [assessments, deadlineChanges, followUps] = records
  const standing = standingOf({ assessments, deadlineChanges, followUps, baselineLatest }, when)
  return { ...standing, isLate: latenessOf(followUps, when) }
}
