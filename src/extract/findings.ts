import type { CommitmentClaim } from '../model/claim.js'
import type { Line, ReadableText } from '../model/report.js'
import { listMarkOf } from '../model/values/list-mark.js'
import { findStanding } from './attribution/rank.js'
import type { Draft, Entities, Findings } from './draft.js'
import { draftCommitment } from './draft-commitment.js'
import type { Deadline } from './due.js'
import { findActors } from './frames/actors.js'
import { compileFrames } from './frames/compile.js'
import { type Item, isOneOf } from './frames/item.js'
import { itemise } from './frames/items.js'
import type { FrameFiles } from './grammar/frames/schema.js'
import type { StatusFiles } from './grammar/status/schema.js'
import { linkReplies } from './replies.js'
import { joinRetold } from './retold.js'
import { findDoubts } from './slots/confidence.js'
import type { Found } from './slots/situation.js'
import { findStatus } from './status/find-status.js'
import type { Trace } from './trace.js'
import { ClauseWalk, endWithin } from './walk.js'

const READ_ROLES = new Set<Line['role']>(['LEAD', 'BODY', 'LIST_HEADER', 'LIST_ITEM'])

/** Who promised, ordered, asked or aimed at what. `trace` is told each step. */
export function findCommitments(
  readable: ReadableText,
  entities: Entities,
  grammar: { frames: FrameFiles; status: StatusFiles },
  deadlines: readonly Deadline[],
  trace?: Trace,
): Findings {
  trace?.({ is: 'TEXT', readable, entities })
  const commitments = readCommitments(readable, entities, grammar.frames, deadlines, trace)
  const shown = commitments
    .filter(({ shown }) => shown)
    .map(({ evidence }) => evidence)
    .sort((a, b) => a.start - b.start)
  return { commitments, statusStatements: findStatus(readable, deadlines, grammar, shown) }
}

/** Apart, so that the items of a long text are let go before those for the statements are made. */
function readCommitments(
  readable: ReadableText,
  entities: Entities,
  grammar: FrameFiles,
  deadlines: readonly Deadline[],
  trace: Trace | undefined,
): Findings['commitments'] {
  const frames = compileFrames(grammar)
  const standing = findStanding(readable.text, entities, frames.ranks)
  const actors = findActors(readable.text, entities)
  const items = itemise(readable.folded, actors, deadlines, frames.words, dayOf(readable, entities))
  const walk = new ClauseWalk(readable, frames, standing, entities.meeting?.chair?.person ?? null, trace)
  readLines(readable, items, walk)
  const isMeeting =
    entities.meeting !== null || readable.lines.some(({ section }) => section === 'CONCLUSION')
  const drafts = walk.found.map((found, at) =>
    draftCommitment(found, `C${at + 1}`, readable, entities, isMeeting),
  )
  const commitments = linkReplies(joinRetold(drafts, readable), readable)
  if (trace) traceCandidates(trace, walk.found, drafts, commitments, isMeeting)
  return commitments
}

/** Findings and drafts go in pairs; of the drafts, those that are no commitment were told more fully elsewhere. */
function traceCandidates(
  trace: Trace,
  found: readonly Found[],
  drafts: readonly Draft<CommitmentClaim>[],
  commitments: readonly Draft<CommitmentClaim>[],
  isMeeting: boolean,
): void {
  for (const [at, draft] of drafts.entries()) {
    const { evidence, rule, kind, issuer, responsible, confidence, shown } = draft
    const facts = { rule, kind, issuer, responsible, confidence, shown }
    const doubts = findDoubts(found[at]!, isMeeting).map(({ why }) => why)
    const isRetold = !commitments.some((commitment) => commitment.evidence === evidence)
    const toldIn = commitments.find(({ support }) => support.includes(evidence))?.evidence ?? null
    trace({ is: 'CANDIDATE', ...evidence, ...facts, doubts, isRetold, toldIn })
  }
}

function readLines({ text, lines, sentences }: ReadableText, items: readonly Item[], walk: ClauseWalk): void {
  let from = 0
  let sentence = 0
  for (const line of lines) {
    const to = endWithin(items, from, line)
    const first = sentence
    while (sentences[sentence]?.line === line) sentence++
    const read = sentences.slice(first, sentence)
    if (READ_ROLES.has(line.role))
      walk.readLine(line, withoutListMark(items.slice(from, to), line, text), read)
    if (line.role === 'CAPTION') walk.readAside(line, items.slice(from, to), read)
    from = to
  }
}

/** "1.", "a)" and "Một là," (firstly) in front of a point are no words of it. */
function withoutListMark(items: readonly Item[], { start, end, role }: Line, text: string): readonly Item[] {
  if (role !== 'LIST_ITEM' && role !== 'LIST_HEADER') return items
  const mark = listMarkOf(text.slice(start, end))
  let from = endWithin(items, 0, { start, end: start + mark.length })
  if (isOneOf(items[from], ['ordinal'])) from += isOneOf(items[from + 1], ['comma', 'colon']) ? 2 : 1
  return items.slice(from)
}

/** The day the report tells of, as far as it is known: what was due before is no deadline any more. */
function dayOf({ report }: ReadableText, { meeting }: Entities): string | null {
  return meeting?.date.exact ?? meeting?.date.earliest ?? report.publishedOn
}
