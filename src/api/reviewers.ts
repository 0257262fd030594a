/** Who assessed, reviewed or recorded something: for those who may do so themselves, never for a server open to others. */
const NAMES_OF_REVIEWERS: ReadonlySet<string> = new Set([
  'Assessment.assessor',
  'Assessment.secondReviewer',
  'Correction.reviewer',
  'DeadlineChange.recordedBy',
  'Judgement.by',
  'Judgement.undoneBy',
  'Operation.actor',
])

/** Whether a field may be read by anybody. */
export function isForEverybody(type: string, field: string): boolean {
  return !NAMES_OF_REVIEWERS.has(`${type}.${field}`)
}
