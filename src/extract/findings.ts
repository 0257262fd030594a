import type { Line, ReadableText } from '../model/report.js'
import { findStanding } from './attribution/rank.js'
import type { Entities, Findings } from './draft.js'
import { draftCommitment } from './draft-commitment.js'
import type { Deadline } from './due.js'
import { findActors } from './frames/actors.js'
import { compileFrames } from './frames/compile.js'
import type { Item } from './frames/item.js'
import { itemise } from './frames/items.js'
import type { FrameFiles } from './grammar/frames/schema.js'
import type { StatusFiles } from './grammar/status/schema.js'
import { linkReplies } from './replies.js'
import { joinRetold } from './retold.js'
import { findStatus } from './status/find-status.js'
import type { Trace } from './trace.js'
import { ClauseWalk, endWithin } from './walk.js'

const READ_ROLES = new Set<Line['role']>(['LEAD', 'BODY', 'LIST_HEADER', 'LIST_ITEM'])

/** Who promised, ordered, asked or aimed at what. `trace` is told how each clause was read. */
export function findCommitments(
  readable: ReadableText,
  entities: Entities,
  grammar: { frames: FrameFiles; status: StatusFiles },
  deadlines: readonly Deadline[],
  trace?: Trace,
): Findings {
  const frames = compileFrames(grammar.frames)
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
  const shown = commitments
    .filter(({ shown }) => shown)
    .map(({ evidence }) => evidence)
    .sort((a, b) => a.start - b.start)
  return { commitments, statusStatements: findStatus(readable, deadlines, grammar, shown) }
}

function readLines({ lines, sentences }: ReadableText, items: readonly Item[], walk: ClauseWalk): void {
  let from = 0
  let sentence = 0
  for (const line of lines) {
    const to = endWithin(items, from, line)
    const first = sentence
    while (sentences[sentence]?.line === line) sentence++
    const read = sentences.slice(first, sentence)
    if (READ_ROLES.has(line.role)) walk.readLine(line, withoutListNumber(items.slice(from, to), line), read)
    if (line.role === 'CAPTION') walk.readAside(line, items.slice(from, to), read)
    from = to
  }
}

/** "1." in front of a point counts nothing. */
function withoutListNumber(items: readonly Item[], line: Line): readonly Item[] {
  return line.role === 'LIST_ITEM' && items[0]?.classes.has('number') ? items.slice(1) : items
}

/** The day the report tells of, as far as it is known: what was due before is no deadline any more. */
function dayOf({ report }: ReadableText, { meeting }: Entities): string | null {
  return meeting?.date.exact ?? meeting?.date.earliest ?? report.publishedOn
}
