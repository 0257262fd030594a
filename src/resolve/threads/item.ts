import type { AgencyLevel, CommitmentClaim, StatusClaim } from '../../model/claim.js'
import type { CommitmentRef, StatusRef } from '../../model/trace.js'
import type { Cue } from './grammar.js'
import type { Amount, WrittenDay } from './numbers.js'
import type { Wording } from './wording.js'

/** A project or place that an item names, with how near: 1 in its own words, less in its sentence or by carrying on. */
export interface Subject {
  id: string
  name: string
  /** A site: a road, a facility. */
  kind: 'PROJECT' | 'SITE' | 'PROGRAMME' | 'VILLAGE' | 'UNIT'
  nearness: number
}

/** A body that an item names or lays something on. */
export interface Actor {
  id: string
  name: string
  /** Match key of the name without its place; null for a person without an office. */
  key: string | null
  level: AgencyLevel | null
  /** Id of the place it has jurisdiction over. */
  ground: string | null
}

/** What a commitment and a statement have in common. */
export interface Item {
  doc: string
  /** Where it stands: offset in the text, and the line. */
  start: number
  line: number
  /** When it was said: the latest day. */
  saidOn: string | null
  /** Of its own words, with those beside it counting less. */
  wording: Wording
  /** Of its own words alone. */
  ownWording: Wording
  /** Of its own words without the names of projects and places. */
  plainWording: Wording
  /** Of both of these, each token as it counts in the latter where it stands in both. */
  eitherWording: Wording
  subjects: readonly Subject[]
  /** Who must act. */
  leads: readonly Actor[]
  /** Who else has to do with it: who made it, and who is named in its sentence. */
  others: readonly Actor[]
  amounts: readonly Amount[]
  /** Days that its sentence names; months as a day near their end. */
  days: readonly WrittenDay[]
  /** Of these, those in its own words. */
  ownDays: readonly WrittenDay[]
  /** What its own words, and those of its sentence that are no other item's, say by set phrases. */
  ownCues: ReadonlySet<Cue>
  cues: ReadonlySet<Cue>
}

export interface CommitmentItem extends Item {
  ref: CommitmentRef
  claim: CommitmentClaim
  statement: null
  /** Id of who made it. */
  maker: string | null
  /** Local ids of the requests of its own report that it answers. */
  answers: readonly string[]
}

export interface StatementItem extends Item {
  ref: StatusRef
  claim: null
  statement: StatusClaim
}

export type ThreadItem = CommitmentItem | StatementItem

/** One report as threads see it. */
export interface ThreadReport {
  doc: string
  saidOn: string | null
  commitments: readonly CommitmentItem[]
  statements: readonly StatementItem[]
  /** Ids of the places of the register that it names. */
  places: readonly string[]
  /** All days that it names. */
  days: readonly WrittenDay[]
  /** "214/TB-UBND": numbers of documents that it cites. */
  numbers: readonly string[]
}
