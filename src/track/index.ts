/**
 * In: a write that a client asks for, with who asks and its own name for it. Out: the ids of what was recorded, or why not.
 * It records judgements, new dates, duties and reviews beside what was read, and has their copies written anew.
 * It never deletes, never overwrites a baseline, and knows nothing of GraphQL.
 */
export { assignResponsibility } from './assign-responsibility.js'
export { changeDeadline } from './change-deadline.js'
export { keepApart } from './keep-apart.js'
export { type MergePreview, mergeEntities, previewMerge } from './merge-entities.js'
export type { Asked, Outcome } from './operate-once.js'
export { recordAssessment } from './record-assessment.js'
export { recordChange } from './record-change.js'
export type { Refusal } from './refusal.js'
export { type RetractedReport, retractReport, retractReportOnce } from './retract-report.js'
export { type ReviewInput, reviewFact } from './review-fact.js'
export { undoMerge } from './undo-merge.js'
