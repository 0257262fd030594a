import type { CommitmentKind } from '../../model/claim.js'
import type { Span } from '../../model/report.js'
import { type Floor, whoIs } from '../attribution/floor.js'
import type { Standing } from '../attribution/rank.js'
import type { Clause } from '../clauses/cut.js'
import type { Reading } from '../frames/reading.js'
import type { Due } from './deadline.js'

/** What a reading says, its parties known by their ids. */
export interface Found {
  clause: Clause
  reading: Reading
  kind: CommitmentKind
  /** Said with "đề nghị" (propose), which binds or asks by rank. */
  isPolite: boolean
  issuer: string | null
  speaker: string | null
  responsible: readonly string[]
  /** Index in the clause at which the evidence begins. */
  start: number
  due: Due
  /** Where it stands who speaks, and the frame that an earlier clause opened. */
  support: readonly Span[]
}

/** Around a clause: who has the floor, what the clause before held, who stands where. */
export interface Context {
  floor: Floor
  last: Found | null
  standing: Standing
}

/** A clause, the frame that reads it, and all around it. */
export interface Situation extends Context {
  clause: Clause
  reading: Reading
  /** The finding that this clause goes on with, when its frame says so. */
  before: Found | null
  /** Those whom the clause itself names as having to act. */
  asked: readonly string[]
}

export function partiesIn({ match }: Reading, slot: string, floor: Floor): string[] {
  return (match.slots.get(slot) ?? []).flatMap((item) => whoIs(item, floor) ?? [])
}
