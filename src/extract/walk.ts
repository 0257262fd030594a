import type { Line, ReadableText, Sentence, Span } from '../model/report.js'
import { enterLine, type Floor, openFloor } from './attribution/floor.js'
import { hear, hearUtterance } from './attribution/hear.js'
import { passFloor } from './attribution/pass-floor.js'
import type { Standing } from './attribution/rank.js'
import { whyTold } from './attribution/tale.js'
import { findUtterances, type Utterance } from './attribution/utterances.js'
import { type Clause, cutClauses } from './clauses/cut.js'
import type { FrameSet } from './frames/compile.js'
import type { Item } from './frames/item.js'
import { readClause } from './frames/read-clause.js'
import type { Reading } from './frames/reading.js'
import type { Join } from './grammar/frames/schema.js'
import { settleFinding } from './slots/settle-finding.js'
import type { Found } from './slots/situation.js'
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
    this.floor = enterLine(this.floor, line, this.before, this.isUnfinished)
    if (!this.isUnfinished) this.last = null
    const utterances = findUtterances(items)
    let from = 0
    let next = 0
    for (const sentence of sentences) {
      const to = endWithin(items, from, sentence)
      while (next < utterances.length && utterances[next]!.close < from) next++
      const here = utterancesUpTo(utterances, next, to)
      this.readSentence(items, from, to, here, from === 0 ? this.joinOf(line) : 'START')
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
    this.readLine({ ...line, section: 'OTHER' }, items, sentences)
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
    this.traceClause(clause, reading, dropped)
    this.last = dropped === null ? found : null
    if (this.last) this.found.push(this.last)
    this.floor = passFloor(this.floor, clause, this.last)
  }

  private traceClause({ items, join }: Clause, reading: Reading | null, dropped: string | null): void {
    if (this.trace === undefined) return
    const parts = [...(reading?.match.slots ?? [])].map(([name, held]) => ({ name, ...spanOf(held) }))
    const { speaker, act } = this.floor
    this.trace({ ...spanOf(items), join, speaker, act, frame: reading?.frame.id ?? null, parts, dropped })
  }
}

function spanOf(items: readonly Item[]): Span {
  return { start: items[0]!.start, end: items.at(-1)!.end }
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
