import type { CompiledFrame } from './compile.js'
import type { Match } from './pattern.js'

/** A frame that holds in a clause. */
export interface Reading {
  frame: CompiledFrame
  match: Match
}
