/** Commitments followed from one report into later ones: the format `camket-trace/1`. */
import type { Extraction } from './claim.js'
import type { FollowUpRelation } from './status.js'

export interface CommitmentRef {
  doc: string
  /** Local to its document. */
  commitment: string
}

export interface StatusRef {
  doc: string
  /** Index into `statusStatements` of its document. */
  status: number
}

/** What a later item says of an earlier commitment. */
export interface TraceLink {
  earlier: CommitmentRef
  later: CommitmentRef | StatusRef
  relation: FollowUpRelation
  /** True when the date was missed, false when it was kept, absent when nobody can tell. */
  late?: boolean
  /** The day on which it was done, where the later item says so. */
  doneOn?: string
  confidence: number
  rule: string
  /** In words, the strongest first. */
  reasons: string[]
}

export interface TracedDocument {
  /** File name without folder and extension. */
  doc: string
  extraction: Extraction
  /** From local ids to entity ids: equal when it is the same person, body, place or project. */
  entities: Record<string, string>
}

export interface Trace {
  format: 'camket-trace/1'
  /** In the order of their dates. */
  documents: TracedDocument[]
  links: TraceLink[]
}
