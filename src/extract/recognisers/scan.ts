import type { Gazetteer } from '../../model/gazetteer.js'
import type { ReadableText, Span } from '../../model/report.js'
import { oncePer } from '../../model/values/once.js'
import { isCapitalAt, isDigitAt, isWordAt, wordEnd } from '../../model/values/text.js'
import { firstWhere } from '../lookup.js'
import { nextWord } from '../words.js'
import { findCasing } from './casing.js'
import type { Lexicon, Term, Terms } from './lexicon.js'
import { mendPhrases } from './mend.js'

/** A syllable, number or abbreviation; an apostrophe inside belongs to it: "H'Nguyệt". */
export interface Word extends Span {
  folded: string
  isCapital: boolean
  /** False where capitals say nothing: in a headline all in capitals, in a text that has none. */
  isCased: boolean
  isNumber: boolean
}

/** A stretch of words, end exclusive: what the recognisers count in. */
export interface Stretch {
  from: number
  to: number
}

interface Phrase extends Stretch {
  term: Term
}

/** A report laid out for the recognisers, with what they look things up in. */
export interface Scan {
  readable: ReadableText
  text: string
  /** `readable.folded` with lost accents given back in known phrases. */
  folded: string
  words: readonly Word[]
  /** For every word the phrases of the lexicon that begin with it, the longest first. */
  phrases: readonly (readonly Phrase[])[]
  lexicon: Lexicon
  gazetteer: Gazetteer
}

export function layOut(readable: ReadableText, lexicon: Lexicon, gazetteer: Gazetteer): Scan {
  const folded = mendPhrases(readable.folded, lexicon.mending)
  const words = cutWords(readable, folded)
  const phrases = findPhrases(readable.text, folded, words, lexicon)
  return { readable, text: readable.text, folded, words, phrases, lexicon, gazetteer }
}

const NO_PHRASES: readonly Phrase[] = []

function findPhrases(
  text: string,
  folded: string,
  words: readonly Word[],
  { phrases }: Lexicon,
): Scan['phrases'] {
  return words.map((word, from) => {
    const found: Phrase[] = []
    for (const { start, end, value } of phrases.allAt(folded, word.start)) {
      if (value.isAbbreviation && !isUpper(text.slice(start, end))) continue
      let to = from + 1
      while (to < words.length && words[to]!.start < end) to++
      found.push({ from, to, term: value })
    }
    return found.length === 0 ? NO_PHRASES : found
  })
}

function cutWords(readable: ReadableText, folded: string): Word[] {
  const { text } = readable
  const cased = findCasing(readable)
  const words: Word[] = []
  /** A long text has few different words: each is kept once. */
  const known = new Map<string, string>()
  for (const line of readable.lines) {
    const isCased = cased.has(line)
    for (let start = nextWord(text, line.start, line.end); start < line.end; ) {
      const end = endOfWord(text, start)
      const written = folded.slice(start, end)
      const same = known.get(written)
      if (same === undefined) known.set(written, written)
      const isCapital = isCased && isCapitalAt(text, start)
      words.push({
        start,
        end,
        folded: same ?? written,
        isCapital,
        isCased,
        isNumber: isDigitAt(text, start),
      })
      start = nextWord(text, end, line.end)
    }
  }
  return words
}

/** Past an apostrophe between letters: "H'Nguyệt". */
function endOfWord(text: string, start: number): number {
  let end = wordEnd(text, start)
  while (text.charAt(end) === "'" && isWordAt(text, end + 1)) end = wordEnd(text, end + 1)
  return end
}

/** What stands between a word and the next: " ", ", ", " - "; empty behind the last. */
export function gapAfter(scan: Scan, at: number): string {
  const word = scan.words[at]
  const next = scan.words[at + 1]
  return word && next ? scan.text.slice(word.end, next.start) : ''
}

export function spanOf(scan: Scan, { from, to }: Stretch): Span {
  return { start: scan.words[from]!.start, end: scan.words[to - 1]!.end }
}

export function textOf(scan: Scan, stretch: Stretch): string {
  const { start, end } = spanOf(scan, stretch)
  return scan.text.slice(start, end)
}

export function foldedOf(scan: Scan, stretch: Stretch): string {
  const { start, end } = spanOf(scan, stretch)
  return scan.folded.slice(start, end)
}

/** Index of the first word that begins at or behind an offset. */
export function wordFrom(scan: Scan, offset: number): number {
  return firstWhere(scan.words, ({ start }) => start >= offset)
}

export interface Found<Value> extends Stretch {
  value: Value
}

/** The longest phrase of a list that begins with this word. */
export function phraseAt<Value>(scan: Scan, terms: Terms<Value>, at: number): Found<Value> | null {
  for (const { to, term } of scan.phrases[at] ?? NO_PHRASES)
    if (isOf(term, terms)) return { from: at, to, value: term.value }
  return null
}

/** Every phrase of a list that begins with this word, the longest first. */
export function phrasesAt<Value>(scan: Scan, terms: Terms<Value>, at: number): Found<Value>[] {
  const found: Found<Value>[] = []
  for (const { to, term } of scan.phrases[at] ?? NO_PHRASES)
    if (isOf(term, terms)) found.push({ from: at, to, value: term.value })
  return found
}

function isOf<Value>(term: Term, list: Terms<Value>): term is Term & { value: Value } {
  return term.list === list
}

/** A word is asked about many times, but only while the reading is near it. */
const NEAR = 64

/** Reads what opens with a phrase of the lexicon, and keeps what was read at the words near by. */
export function oncePerWord<Result>(
  read: (scan: Scan, at: number) => Result | null,
): (scan: Scan, at: number) => Result | null {
  const known = oncePer((_: Scan) => ({
    ats: new Int32Array(NEAR).fill(-1),
    results: new Array<Result | null>(NEAR),
  }))
  return (scan, at) => {
    if ((scan.phrases[at] ?? NO_PHRASES).length === 0) return null
    const { ats, results } = known(scan)
    const slot = at % NEAR
    if (ats[slot] === at) return results[slot]!
    const result = read(scan, at)
    ats[slot] = at
    results[slot] = result
    return result
  }
}

/** The longest phrase of a list that ends with this word. */
export function phraseBefore(scan: Scan, terms: Terms<unknown>, at: number, longest = 4): Stretch | null {
  for (let from = Math.max(at - longest, 0); from < at; from++)
    for (const { to, term } of scan.phrases[from]!) if (to === at && term.list === terms) return { from, to }
  return null
}

function isUpper(text: string): boolean {
  return text === text.toUpperCase()
}

/** Whether the word opens a sentence, a line or a quotation, so that its capital says nothing. */
export function opensSentence(scan: Scan, at: number): boolean {
  return at === 0 || /[.!?:“\n•*]|^- |…/u.test(gapAfter(scan, at - 1))
}
