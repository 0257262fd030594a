import type { Progress, StatusClaim } from '../../model/claim.js'
import type { Line, ReadableText, Span } from '../../model/report.js'
import { oncePer } from '../../model/values/once.js'
import { indexPhrases } from '../../model/values/phrases.js'
import type { Draft } from '../draft.js'
import type { Deadline } from '../due.js'
import { classesByPhrase } from '../frames/compile.js'
import { type Item, isOneOf, spanOf } from '../frames/item.js'
import { itemise } from '../frames/items.js'
import { classesOf, findPattern, type Pattern, parsePattern } from '../frames/pattern.js'
import { PatternIndex } from '../frames/pattern-index.js'
import type { FrameFiles } from '../grammar/frames/schema.js'
import type { StatusFiles } from '../grammar/status/schema.js'

const READ_ROLES = new Set<Line['role']>(['BODY', 'LIST_ITEM'])
/** How many items a subject that stands before the cue can have. */
const LONGEST_SUBJECT = 60
/** How many commitments a statement can touch. */
const NEAR = 4

interface Reading {
  status: Progress
  items: readonly Item[]
  cueAt: number
}

/** How far what was planned, promised or ordered has come. What overlaps a commitment (given by start) is none: it is still to be done. */
export function findStatus(
  { text, folded, lines, sentences }: ReadableText,
  deadlines: readonly Deadline[],
  grammar: { frames: FrameFiles; status: StatusFiles },
  commitments: readonly Span[],
): Draft<StatusClaim>[] {
  const { words, frames } = compile(grammar)
  const items = itemise(folded, [], deadlines, words, null)
  const read = new Set(lines.filter(({ role }) => READ_ROLES.has(role)))
  const found: Draft<StatusClaim>[] = []
  let at = 0
  let next = 0
  for (const sentence of sentences) {
    const from = at
    while (at < items.length && items[at]!.start < sentence.end) at++
    if (!read.has(sentence.line)) continue
    for (const clause of splitAt(items.slice(from, at), ['semicolon']))
      for (const reading of readClause(clause, frames)) {
        const evidence = spanOf(reading.items)
        while (commitments[next] && commitments[next]!.end <= evidence.start) next++
        if (!commitments.slice(next, next + NEAR).some((commitment) => overlapsHalf(commitment, evidence)))
          found.push(draft(text, reading, evidence))
      }
  }
  return found
}

type Frames = PatternIndex<{ status: Progress; pattern: Pattern; unless: Pattern[] }>

const compile = oncePer(({ frames, status }: { frames: FrameFiles; status: StatusFiles }) => ({
  words: indexPhrases(classesByPhrase({ verb: frames.acts.verb ?? [], ...status.words })),
  frames: new PatternIndex(
    status.statements.map(({ status, pattern, unless }) => ({
      status,
      pattern: parsePattern(pattern),
      unless: unless.map(parsePattern),
    })),
  ),
}))

/**
 * One statement for each part between commas and "nhưng" (but) that has a cue. A part that opens with its cue goes on
 * with the part before; so does what stands behind "nhưng", unless something done is set against something that is not.
 * What is left makes it one that is under way: "đã bổ sung 30 giáo viên, còn thiếu 16" (30 are there, 16 still missing).
 */
function readClause(clause: readonly Item[], frames: Frames): Reading[] {
  const readings: Reading[] = []
  let before: readonly Item[] = []
  for (const part of splitAt(clause, ['comma', 'but'])) {
    const reading = readPart(part, frames)
    const last = readings.at(-1)
    if (reading === null) before = [...before, ...part].slice(-LONGEST_SUBJECT)
    else if (last && before.length === 0 && goesOn(last, reading)) {
      const status = tellsRest(reading) ? reading.status : last.status
      readings[readings.length - 1] = { ...last, status, items: [...last.items, ...part] }
    } else {
      readings.push(reading.cueAt <= 1 ? withSubject(reading, before) : reading)
      before = []
    }
  }
  return readings
}

function goesOn(last: Reading, reading: Reading): boolean {
  const { cueAt, items, status } = reading
  if (isOneOf(items[0], ['but'])) return last.status !== 'DONE'
  return cueAt <= 1 && (status === last.status || tellsRest(reading))
}

const tellsRest = ({ items }: Reading) => isOneOf(items[0], ['missing'])

function withSubject(reading: Reading, before: readonly Item[]): Reading {
  return { ...reading, items: [...before, ...reading.items], cueAt: before.length + reading.cueAt }
}

function readPart(items: readonly Item[], frames: Frames): Reading | null {
  const present = classesOf(items)
  for (const { status, pattern, unless } of frames.candidatesIn(present)) {
    const match = findPattern(pattern, items, present)
    if (match && !unless.some((other) => findPattern(other, items, present)))
      return { status, items, cueAt: match.start }
  }
  return null
}

const MARK = ['mark']
const QUOTE = ['quote']

/** Parts at these classes; a mark falls away, a word opens the part behind it. */
function splitAt(items: readonly Item[], classes: readonly string[]): Item[][] {
  const parts: Item[][] = [[]]
  for (const item of items) {
    const isBorder = isOneOf(item, classes)
    if (isBorder) parts.push([])
    if (!isOneOf(item, isBorder ? MARK : QUOTE)) parts.at(-1)!.push(item)
  }
  return parts.filter((part) => part.length > 0)
}

function draft(text: string, { status, items, cueAt }: Reading, evidence: Span): Draft<StatusClaim> {
  const about = text.slice(evidence.start, cueAt > 0 ? items[cueAt - 1]!.end : evidence.end)
  const percent = items.find((item) => item.classes.has('percent'))
  const share = percent ? parsePercent(text.slice(percent.start, percent.end)) : null
  return {
    about,
    status: status === 'IN_PROGRESS' && share !== null && share > 100 ? 'EXCEEDED' : status,
    percent: share,
    evidence,
  }
}

function parsePercent(written: string): number | null {
  const value = Number(written.replace('%', '').replace(',', '.'))
  return Number.isNaN(value) ? null : value
}

function overlapsHalf(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared >= 0.5 * Math.min(a.end - a.start, b.end - b.start)
}
