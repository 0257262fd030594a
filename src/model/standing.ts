/** Where a commitment stands on both axes that are recorded, and until when it is due. */
import { type FollowUpSource, officialOf } from './official.js'
import type { EvidenceStatus, OfficialStatus } from './status.js'
import { type AssessmentSource, type DeadlineChangeSource, dueOf, evidenceOf, type When } from './tracked.js'

/** All that was recorded of one commitment. */
export interface StandingSources {
  assessments: readonly AssessmentSource[]
  deadlineChanges: readonly DeadlineChangeSource[]
  /** Shown ones only. */
  followUps: readonly FollowUpSource[]
  /** Last day of the first deadline. */
  baselineLatest: string | null
}

export interface Standing {
  official: OfficialStatus
  evidence: EvidenceStatus
  /** As an assessment says, else as a report does. */
  doneOn: string | null
  dueLatest: string | null
}

export function standingOf(
  { assessments, deadlineChanges, followUps, baselineLatest }: StandingSources,
  when: When = {},
): Standing {
  const { evidence, doneOn } = evidenceOf(assessments, when)
  const { official, doneOn: reportedDoneOn } = officialOf(followUps, when)
  const dueLatest = dueOf(baselineLatest, deadlineChanges, when)
  return { official, evidence, doneOn: doneOn ?? reportedDoneOn, dueLatest }
}
