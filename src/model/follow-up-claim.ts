/** What reading two reports beside each other gives: made by `resolve`, stored by `graph`, joined in `pipeline.ts`. */
import type { JudgementClaim } from './judgement-claim.js'
import type { FollowUpRelation } from './status.js'

/** A later item of one report takes up an earlier commitment of another; its ids are those of the reading alone. */
export interface FollowUpClaim {
  follows: string
  by: string
  relation: FollowUpRelation
  isLate: boolean | null
  doneOn: string | null
  saidOn: string | null
  confidence: number
  rule: string
  reasons: readonly string[]
}

/** A report that the graph holds, as far as it must be known to read its text again. */
export interface HeldReport {
  id: string
  title: string | null
  publisher: string | null
  publishedOn: string | null
}

/** Texts, as stored, by the ids of their reports. */
export type ReadTexts = (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>

/** What a report and one other say beside each other. */
export interface PairFindings {
  other: string
  followUps: readonly FollowUpClaim[]
  /** Who is one and the same in both, though its id is not. */
  judgements: readonly JudgementClaim[]
}

/** What a report says of the commitments of each of the others, and each of them of its own; pair by pair. */
export type FollowReport = (
  report: HeldReport,
  others: readonly HeldReport[],
  textsOf: ReadTexts,
) => Promise<readonly PairFindings[]>
