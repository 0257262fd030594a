import type { CommitmentPastQuery } from './commitment.documents.js'

export type Judged = NonNullable<CommitmentPastQuery['commitment']>['assessments']['nodes'][number]

/** What had been found by a day, the latest; undefined while nobody had looked. */
export const assessmentOn = (assessments: readonly Judged[], day: string): Judged | undefined =>
  assessments.findLast(({ on }) => on <= day)
