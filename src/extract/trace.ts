import type { CommitmentClaim } from '../model/claim.js'
import type { ReadableText, Span } from '../model/report.js'
import type { Entities } from './draft.js'
import type { Act, Join } from './grammar/frames/schema.js'

/** What a report names, told first: ids and spans of what follows mean these. */
export interface TracedText {
  is: 'TEXT'
  readable: ReadableText
  entities: Entities
}

/** How one clause was read. */
export interface TracedClause extends Span {
  is: 'CLAUSE'
  join: Join
  /** Who had the floor, and doing what. */
  speaker: string | null
  act: Act
  /** The frame that held, with its parts, and why its finding was dropped, when it was. */
  frame: string | null
  parts: ({ name: string } & Span)[]
  dropped: string | null
  /** Frames whose words are there, and which yet do not hold. */
  refused: RefusedFrame[]
}

export interface RefusedFrame {
  frame: string
  why: string
  /** The words that forbid it. */
  forbidding: Span | null
}

type Facts = Pick<CommitmentClaim, 'rule' | 'kind' | 'issuer' | 'responsible' | 'confidence' | 'shown'>

/** What became of a finding that was not dropped at once; its span is the evidence. */
export interface TracedCandidate extends Span, Facts {
  is: 'CANDIDATE'
  /** What lowered the confidence. */
  doubts: string[]
  /** Told more fully elsewhere, and joined to that: where, as far as it is known. */
  isRetold: boolean
  toldIn: Span | null
}

/** Told how a report is read, step by step: what `extract --explain` shows. */
export type Trace = (step: TracedStep) => void

export type TracedStep = TracedText | TracedClause | TracedCandidate
