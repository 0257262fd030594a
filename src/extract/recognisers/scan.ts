import type { Gazetteer } from '../../model/gazetteer.js'
import type { ReadableText, Span } from '../../model/report.js'
import { oncePer } from '../../model/values/once.js'
import { isWordAt, wordEnd } from '../../model/values/text.js'
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

/** A report laid out for the recognisers, with what they look things up in. */
export interface Scan {
  readable: ReadableText
  text: string
  /** `readable.folded` with lost accents given back in known phrases. */
  folded: string
  words: readonly Word[]
  lexicon: Lexicon
  gazetteer: Gazetteer
}

export function layOut(readable: ReadableText, lexicon: Lexicon, gazetteer: Gazetteer): Scan {
  const folded = mendPhrases(readable.folded, lexicon.mending)
  return { readable, text: readable.text, folded, words: cutWords(readable, folded), lexicon, gazetteer }
}

function cutWords(readable: ReadableText, folded: string): Word[] {
  const { text } = readable
  const isCased = findCasing(readable)
  const words: Word[] = []
  /** A long text has few different words: each is kept once. */
  const known = new Map<string, string>()
  for (let start = 0; start < text.length; ) {
    if (!isWordAt(text, start)) {
      start++
      continue
    }
    const end = endOfWord(text, start)
    const written = folded.slice(start, end)
    const same = known.get(written)
    if (same === undefined) known.set(written, written)
    const first = text.charAt(start)
    const isNumber = first >= '0' && first <= '9'
    const isUpper = !isNumber && first !== first.toLowerCase()
    const cased = isCased(start)
    words.push({ start, end, folded: same ?? written, isCapital: isUpper && cased, isCased: cased, isNumber })
    start = end
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
  let low = 0
  let high = scan.words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (scan.words[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

export interface Found<Value> extends Stretch {
  value: Value
}

/** The longest phrase of a list that begins with this word. */
export function phraseAt<Value>(scan: Scan, terms: Terms<Value>, at: number): Found<Value> | null {
  const found = allPhrasesAt(scan, at).find(({ term }) => isOf(term, terms))
  return found ? { from: at, to: found.to, value: found.term.value as Value } : null
}

/** Every phrase of a list that begins with this word, the longest first. */
export function phrasesAt<Value>(scan: Scan, terms: Terms<Value>, at: number): Found<Value>[] {
  return allPhrasesAt(scan, at)
    .filter((found) => isOf(found.term, terms))
    .map(({ from, to, term }) => ({ from, to, value: term.value as Value }))
}

const allPhrasesAt = oncePerWord((scan, at): (Stretch & { term: Term })[] => {
  const word = scan.words[at]
  if (!word) return []
  return scan.lexicon.phrases
    .allAt(scan.folded, word.start)
    .filter(({ start, end, value }) => !value.isAbbreviation || isUpper(scan.text.slice(start, end)))
    .map(({ end, value }) => ({ from: at, to: wordFrom(scan, end), term: value }))
})

function isOf<Value>(term: Term, list: Terms<Value>): term is Term & { value: Value } {
  return term.list === list
}

/** A word is asked about many times, but only while the reading is near it. */
const NEAR = 64

/** Keeps what was read at the words near by. */
export function oncePerWord<Result>(
  read: (scan: Scan, at: number) => Result,
): (scan: Scan, at: number) => Result {
  const known = oncePer((_: Scan) => ({
    ats: new Int32Array(NEAR).fill(-1),
    results: new Array<Result>(NEAR),
  }))
  return (scan, at) => {
    const { ats, results } = known(scan)
    const slot = at % NEAR
    if (at >= 0 && ats[slot] === at) return results[slot]!
    const result = read(scan, at)
    if (at < 0) return result
    ats[slot] = at
    results[slot] = result
    return result
  }
}

/** The longest phrase of a list that ends with this word. */
export function phraseBefore(scan: Scan, terms: Terms<unknown>, at: number, longest = 4): Stretch | null {
  for (let from = Math.max(at - longest, 0); from < at; from++) {
    const found = phrasesAt(scan, terms, from).find(({ to }) => to === at)
    if (found) return found
  }
  return null
}

function isUpper(text: string): boolean {
  return text === text.toUpperCase()
}

/** Whether the word opens a sentence, a line or a quotation, so that its capital says nothing. */
export function opensSentence(scan: Scan, at: number): boolean {
  return at === 0 || /[.!?:“\n•*]|^- |…/u.test(gapAfter(scan, at - 1))
}
