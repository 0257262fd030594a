import type { Span } from '../../model/report.js'
import { type Item, isOneOf } from '../frames/item.js'

/** Words in quotation marks, with whoever is named for them, before or after. */
export interface Utterance {
  /** Indexes of the marks. */
  open: number
  close: number
  speaker: Item
  /** Classes of the verb of saying. */
  verb: ReadonlySet<string>
  /** The words that name the speaker. */
  heard: Span
  /** Index behind the words that name the speaker, when they follow, else behind the closing mark. */
  tailEnd: number
}

const SHORTEST = 5
const REACH = 16
/** A verb of saying that the lexicon lacks stands no further from its subject. */
const NEAR = 8
const SPEAKERS = ['person', 'agency', 'pronoun']
const VERBS = ['say', 'order', 'polite', 'ask', 'promise']

/** The utterances of one line. Quotation marks around a few words ("“4 tại chỗ”"), or with nobody named, make none. */
export function findUtterances(items: readonly Item[]): Utterance[] {
  const utterances: Utterance[] = []
  for (let open = 0; open < items.length; open++) {
    if (!items[open]!.classes.has('open')) continue
    const close = closeOf(items, open)
    if (close < 0) break
    const named = close - open > SHORTEST ? (findTail(items, close) ?? findHead(items, open, close)) : null
    if (named) utterances.push({ open, close, ...named })
    open = close
  }
  return utterances
}

type Named = Omit<Utterance, 'open' | 'close'>

/** “…”, ông Quyến nói (Mr Quyến said). */
function findTail(items: readonly Item[], close: number): Named | null {
  let speaker: Item | null = null
  for (let at = close + 1; at < Math.min(items.length, close + REACH); at++) {
    const item = items[at]!
    if (isOneOf(item, ['semicolon', 'open'])) return null
    if (speaker && isOneOf(item, VERBS))
      return { speaker, verb: item.classes, heard: { start: speaker.start, end: item.end }, tailEnd: at + 1 }
    if (!speaker && isOneOf(item, SPEAKERS)) speaker = item
  }
  return null
}

/** Ông Quyến nói: “…” */
function findHead(items: readonly Item[], open: number, close: number): Named | null {
  const verbAt = [open - 1, open - 2].find((at) => isOneOf(items[at], VERBS))
  if (verbAt === undefined && isOneOf(items[open - 1], ['colon'])) return findColonHead(items, open, close)
  const verb = items[verbAt ?? -1]
  if (verbAt === undefined || verb === undefined) return null
  const before = items.slice(Math.max(0, verbAt - REACH), verbAt)
  const speaker = before.findLast((item) => isOneOf(item, SPEAKERS))
  if (!speaker) return null
  return { speaker, verb: verb.classes, heard: { start: speaker.start, end: verb.end }, tailEnd: close + 1 }
}

/** Ông Sĩ cắt lời: “…” (cut in): whatever the verb, the last one named before the colon. */
function findColonHead(items: readonly Item[], open: number, close: number): Named | null {
  const before = items.slice(Math.max(0, open - NEAR), open - 1)
  const speaker = before.findLast((item) => isOneOf(item, ['person', 'pronoun']))
  if (!speaker) return null
  const heard = { start: speaker.start, end: items[open - 2]!.end }
  return { speaker, verb: new Set(['say']), heard, tailEnd: close + 1 }
}

function closeOf(items: readonly Item[], open: number): number {
  let at = open + 1
  while (at < items.length && !items[at]!.classes.has('close')) at++
  return at < items.length ? at : -1
}
