import type { Span } from '../model/report.js'
import type { Act, Join } from './grammar/frames/schema.js'

/** How one clause was read: what `extract --explain` shows. */
export interface TracedClause extends Span {
  join: Join
  /** Who had the floor, and doing what. */
  speaker: string | null
  act: Act
  /** The frame that held, with its parts, and why its finding was dropped, when it was. */
  frame: string | null
  parts: ({ name: string } & Span)[]
  dropped: string | null
}

export type Trace = (clause: TracedClause) => void
