import type { Line, ReadableText, Sentence, Span } from '../model/report.js'
import { depthOfMark, listMarkOf } from '../model/values/list-mark.js'
import { enterLine, type Floor, openFloor } from './attribution/floor.js'
import { hear, hearUtterance } from './attribution/hear.js'
import { passFloor } from './attribution/pass-floor.js'
import type { Standing } from './attribution/rank.js'
import { whyTold } from './attribution/tale.js'
import { findUtterances, type Utterance } from './attribution/utterances.js'
import { type Clause, cutClauses } from './clauses/cut.js'
import type { FrameSet } from './frames/compile.js'
import { type Item, isOneOf, spanOf } from './frames/item.js'
import { findRefused, readClause } from './frames/read-clause.js'
import type { Reading } from './frames/reading.js'
import type { Join } from './grammar/frames/schema.js'
import { settleFinding } from './slots/settle-finding.js'
import type { Context, Found } from './slots/situation.js'
import type { Trace } from './trace.js'

/** Walks a report clause by clause, remembering who has the floor. */
export class ClauseWalk {
  readonly found: Found[] = []
  private readonly readable: ReadableText
  private readonly frames: FrameSet
  private readonly standing: Standing
  private readonly trace: Trace | undefined
  private floor: Floor
  private before: Line | null = null
  /** The line before ended in the middle of a sentence. */
  private isUnfinished = false
  private last: Found | null = null
  /** How deep the line stands that says to whom the points below it speak. */
  private addressedAt = -2

  constructor(
    readable: ReadableText,
    frames: FrameSet,
    standing: Standing,
    presider: string | null,
    trace?: Trace,
  ) {
    this.readable = readable
    this.frames = frames
    this.standing = standing
    this.trace = trace
    this.floor = openFloor(presider)
  }

  readLine(line: Line, items: readonly Item[], sentences: readonly Sentence[]): void {
    const depth = this.depthOf(line)
    if (depth <= this.addressedAt) this.floor = { ...this.floor, addressed: [] }
    const { addressed } = this.floor
    this.readClauses(line, items, sentences)
    if (this.floor.addressed !== addressed) this.addressedAt = depth
  }

  /** How deep a line stands in the numbering; what is not numbered holds all that follows. */
  private depthOf({ start, end, role }: Line): number {
    const mark = listMarkOf(this.readable.text.slice(start, end))
    return mark === '' && role !== 'LIST_ITEM' ? -1 : depthOfMark(mark)
  }

  private readClauses(line: Line, items: readonly Item[], sentences: readonly Sentence[]): void {
    const isStory = opensStory(items)
    this.floor = isStory
      ? openFloor(this.floor.presider)
      : enterLine(this.floor, line, this.before, this.isUnfinished)
    if (!this.isUnfinished) this.last = null
    const utterances = findUtterances(items)
    let from = 0
    let next = 0
    for (const sentence of sentences) {
      const to = endWithin(items, from, sentence)
      while (next < utterances.length && utterances[next]!.close < from) next++
      const here = utterancesUpTo(utterances, next, to)
      this.readSentence(items, from, to, here, from === 0 && !isStory ? this.joinOf(line) : 'START')
      from = to
    }
    this.before = line
    this.isUnfinished = /[;:]\s*$/u.test(
      this.readable.text.slice(Math.max(line.start, line.end - 2), line.end),
    )
  }

  /** A line beside the story, such as a caption: only what names its own issuer counts, and the floor stays where it was. */
  readAside(line: Line, items: readonly Item[], sentences: readonly Sentence[]): void {
    const { floor, before, isUnfinished, last } = this
    const found = this.found.length
    this.readLine({ ...line, section: 'OTHER', openedBy: 'WORDS' }, items, sentences)
    Object.assign(this, { floor, before, isUnfinished, last })
    const named = this.found
      .splice(found)
      .filter(({ reading: { frame, match } }) => !frame.carried && match.slots.has('issuer'))
    this.found.push(...named)
  }

  /** How the first clause of a line follows on: as a point of a list, or as the rest of a sentence that the line before left unfinished. */
  private joinOf(line: Line): Join {
    if (line.role === 'LIST_ITEM') return 'ITEM'
    return this.isUnfinished ? 'SEMICOLON' : 'START'
  }

  private readSentence(
    items: readonly Item[],
    from: number,
    to: number,
    utterances: readonly Utterance[],
    first: Join,
  ): void {
    this.floor = { ...this.floor, subject: null, isTale: false }
    let at = from
    for (const utterance of utterances) {
      if (utterance.close < at) continue
      if (utterance.open > at)
        this.readStretch(items.slice(at, utterance.open), at === from ? first : 'START')
      at = this.readUtterance(items, Math.max(at, utterance.open), to, utterance)
    }
    if (at < to) this.readStretch(items.slice(at, to), at === from ? first : 'START')
  }

  /** What is said in quotation marks, then what its speaker is told to have added; returns where to read on. */
  private readUtterance(items: readonly Item[], at: number, to: number, utterance: Utterance): number {
    const outside = this.floor
    this.floor = hearUtterance(outside, utterance, this.standing)
    const { open, close, tailEnd } = utterance
    this.readStretch(items.slice(Math.max(at, open + 1), Math.min(to, close)), 'QUOTED')
    if (close < to && tailEnd < to) this.readStretch(items.slice(tailEnd, to), 'QUOTED')
    this.floor = { ...outside, speaker: this.floor.speaker }
    return to
  }

  private readStretch(items: readonly Item[], first: Join): void {
    const spoken = items.filter((item) => !item.classes.has('quote'))
    cutClauses(spoken, this.frames.cuts).forEach((clause, at) => {
      this.readOne(at === 0 ? { ...clause, join: first } : clause, first === 'QUOTED')
    })
  }

  private readOne(clause: Clause, isQuoted: boolean): void {
    if (!isQuoted) this.floor = hear(this.floor, clause, this.frames.speakers, this.standing)
    const context = { floor: this.floor, last: this.last, standing: this.standing }
    const reading = readClause(clause, context, this.frames)
    const found = reading && settleFinding(clause, reading, context)
    const dropped = found && whyTold(found, clause, this.floor, this.standing)
    this.traceClause(clause, reading, dropped, context)
    this.last = dropped === null ? found : null
    if (this.last) this.found.push(this.last)
    this.floor = passFloor(this.floor, clause, this.last)
  }

  private traceClause(
    clause: Clause,
    reading: Reading | null,
    dropped: string | null,
    context: Context,
  ): void {
    if (this.trace === undefined) return
    const { items, join } = clause
    const refused = findRefused(clause, context, this.frames)
    const parts = [...(reading?.match.slots ?? [])].map(([name, held]) => ({ name, ...spanOf(held) }))
    const { speaker, act } = this.floor
    const frame = reading?.frame.id ?? null
    this.trace({ is: 'CLAUSE', ...spanOf(items), join, speaker, act, frame, parts, dropped, refused })
  }
}

/** "+ Tiền Hải: …": in a digest, the story of another place. */
function opensStory(items: readonly Item[]): boolean {
  return isOneOf(items[0], ['place']) && isOneOf(items[1], ['colon'])
}

/** From one utterance on, those that open before an index. */
function utterancesUpTo(utterances: readonly Utterance[], from: number, to: number): readonly Utterance[] {
  let end = from
  while (end < utterances.length && utterances[end]!.open < to) end++
  return utterances.slice(from, end)
}

/** Index behind the last item that begins inside the span. */
export function endWithin(items: readonly Item[], from: number, { end }: Span): number {
  let at = from
  while (at < items.length && items[at]!.start < end) at++
  return at
}
