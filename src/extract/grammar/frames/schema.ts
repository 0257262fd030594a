import { z } from 'zod'
import { AGENCY_TYPES, COMMITMENT_KINDS } from '../../../model/claim.js'
import { SECTIONS } from '../../../model/report.js'

/** What whoever has the floor is doing with it. */
export const ACTS = ['TELLS', 'PLANS', 'ASKS', 'ANSWERS', 'ORDERS'] as const
/** How a clause follows on the one before: a sentence, one in quotation marks, a point of a list, behind a semicolon, behind a comma or "và" (and). */
export const JOINS = ['START', 'QUOTED', 'ITEM', 'SEMICOLON', 'CUT'] as const

const Phrases = z.array(z.string().min(1))
/** Phrases by the class that patterns call them by; where two begin at one place the longer counts, so that a plain one hides what it holds: "giao thông" (traffic) holds no "giao" (assign). */
const Words = z.record(z.string(), Phrases)
const Patterns = z.array(z.string().min(1))

/** A passage of a report with its references marked: "{chair:Ông Hải} giao {body:Sở Y tế} sửa trạm {due:trước 30/6}". */
const Passage = { section: z.enum(SECTIONS), text: z.string() }
/** What the frame finds, word for word, and a look-alike that it leaves alone; both run as tests. */
const Examples = z.strictObject({
  yes: z.strictObject({ ...Passage, finds: z.string() }),
  no: z.strictObject(Passage),
})

const Frame = z.strictObject({
  id: z.string(),
  /** POLITE: by rank a directive or a request. UNNAMED: a directive where the context names who must act, else a recommendation. SAME: as the clause before. */
  kind: z.enum([...COMMITMENT_KINDS, 'POLITE', 'UNNAMED', 'SAME']),
  pattern: z.string(),
  /** Patterns that must not hold. */
  unless: Patterns.default([]),
  /** Only while somebody does this with the floor. */
  floors: z.array(z.enum(ACTS)).default([...ACTS]),
  joins: z.array(z.enum(JOINS)).default([...JOINS]),
  /** Only behind a clause that held a commitment of one of these kinds. */
  after: z.array(z.enum(COMMITMENT_KINDS)).optional(),
  /** Rests on who spoke before: no verb of ordering, asking or promising of its own. */
  carried: z.boolean().default(false),
  /** What is done with the floor from there on, when the kind does not say. */
  opens: z.enum(ACTS).optional(),
  /** How often it is right, as its author expects; reports that were annotated since outweigh it, see `measured.json`. */
  confidence: z.number().min(0).max(1),
  examples: Examples,
})
export type Frame = z.infer<typeof Frame>
export type Act = (typeof ACTS)[number]
export type Join = (typeof JOINS)[number]

const Cut = z.strictObject({
  id: z.string(),
  /** Where the sentence may be cut. */
  at: z.enum(['comma', 'joint']).default('comma'),
  left: z.string().optional(),
  right: z.string(),
  unlessLeft: Patterns.default([]),
  unlessRight: Patterns.default([]),
})
export type Cut = z.infer<typeof Cut>

const SpeakerCue = z.strictObject({
  id: z.string(),
  pattern: z.string(),
  /**
   * BY_RANK: as the speaker's office has it. SAME: leads the meeting without having spoken. PRESIDES: the body whose
   * written answers follow. ADDRESSES: nobody speaks, but those named are spoken to.
   */
  act: z.enum([...ACTS, 'BY_RANK', 'SAME', 'PRESIDES', 'ADDRESSES']),
})
export type SpeakerCue = z.infer<typeof SpeakerCue>

const Ranks = z.strictObject({
  chairs: Phrases,
  chairAbbreviations: Phrases,
  /** Command whatever body they are said to be of. */
  ofTheNation: Phrases,
  notChairs: Phrases,
  /** In front of a title that is no longer held. */
  former: Phrases,
  commanding: z.array(z.enum(AGENCY_TYPES)),
  outside: z.array(z.enum(AGENCY_TYPES)),
  /** Groups that are outside the line of command whatever their type: "các hộ dân" (the households). */
  outsideNames: Phrases,
})
export type Ranks = z.infer<typeof Ranks>

/** How often a frame was right on annotated reports: what `npm run calibrate -- --write` counts. */
const Measured = z.record(z.string(), z.strictObject({ seen: z.int().min(0), right: z.int().min(0) }))
export type Measured = z.infer<typeof Measured>

export const FrameFiles = z.strictObject({
  speech: Words,
  acts: Words,
  links: Words,
  people: Words,
  plain: Words,
  orders: z.array(Frame),
  requests: z.array(Frame),
  promises: z.array(Frame),
  plans: z.array(Frame),
  targets: z.array(Frame),
  needs: z.array(Frame),
  continued: z.array(Frame),
  cuts: z.array(Cut),
  speakers: z.array(SpeakerCue),
  ranks: Ranks,
  measured: Measured,
})
export type FrameFiles = z.infer<typeof FrameFiles>
