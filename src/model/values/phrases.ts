/** Finding many fixed phrases in one walk over a text. */
import type { Span } from '../report.js'
import { foldText, isWordAt, wordEnd } from './text.js'

export interface PhraseMatch<Value> extends Span {
  value: Value
}

/** Phrases with what they stand for. Matches begin and end at word borders; texts are given folded (`foldText`). */
export interface PhraseIndex<Value> {
  /** The longest phrase that begins exactly here. */
  longestAt(folded: string, start: number): PhraseMatch<Value> | null
  /** Every phrase that begins exactly here, the longest first. */
  allAt(folded: string, start: number): PhraseMatch<Value>[]
  /** From left to right, the longest at each place, none overlapping another. */
  scan(folded: string, from?: number, to?: number): PhraseMatch<Value>[]
}

export function indexPhrases<Value>(entries: Iterable<readonly [string, Value]>): PhraseIndex<Value> {
  const byFirstWord = groupByFirstWord(entries)
  const openings = new Openings(byFirstWord.keys())

  const candidatesAt = (folded: string, start: number) => {
    if (!openings.has(folded, start) || (isWordAt(folded, start) && isWordAt(folded, start - 1)))
      return undefined
    return byFirstWord.get(firstWord(folded, start))
  }
  const longestWithin = (folded: string, start: number, to: number): PhraseMatch<Value> | null => {
    for (const { phrase, value } of candidatesAt(folded, start) ?? []) {
      const end = start + phrase.length
      if (end <= to && standsAt(folded, phrase, start)) return { start, end, value }
    }
    return null
  }
  return {
    longestAt: (folded, start) => longestWithin(folded, start, folded.length),
    allAt: (folded, start) =>
      (candidatesAt(folded, start) ?? [])
        .filter(({ phrase }) => standsAt(folded, phrase, start))
        .map(({ phrase, value }) => ({ start, end: start + phrase.length, value })),
    scan(folded, from = 0, to = folded.length) {
      const found: PhraseMatch<Value>[] = []
      for (let at = from; at < to; ) {
        const match = longestWithin(folded, at, to)
        if (match !== null) found.push(match)
        at = match?.end ?? Math.max(wordEnd(folded, at), at + 1)
      }
      return found
    },
  }
}

interface Entry<Value> {
  phrase: string
  value: Value
}

/** The longest first. */
function groupByFirstWord<Value>(entries: Iterable<readonly [string, Value]>): Map<string, Entry<Value>[]> {
  const groups = new Map<string, Entry<Value>[]>()
  for (const [written, value] of entries) {
    const phrase = foldText(written.normalize('NFC'))
    const first = firstWord(phrase, 0)
    const group = groups.get(first)
    if (group) group.push({ phrase, value })
    else groups.set(first, [{ phrase, value }])
  }
  for (const group of groups.values()) group.sort((a, b) => b.phrase.length - a.phrase.length)
  return groups
}

/** A word, or a single sign where none begins. */
function firstWord(text: string, start: number): string {
  return text.slice(start, Math.max(wordEnd(text, start), start + 1))
}

function standsAt(folded: string, phrase: string, start: number): boolean {
  const end = start + phrase.length
  return folded.startsWith(phrase, start) && !(isWordAt(folded, end) && isWordAt(folded, end - 1))
}

const BUCKETS = 4096

/** Tells from two characters alone, and without cutting the text, that no phrase begins with a word: most words fail it. */
class Openings {
  private readonly pairs = new Uint8Array(BUCKETS)
  private readonly singles = new Uint8Array(BUCKETS)

  constructor(firstWords: Iterable<string>) {
    for (const word of firstWords) {
      if (word.length > 1) this.pairs[bucket(word.charCodeAt(0), word.charCodeAt(1))] = 1
      else this.singles[bucket(word.charCodeAt(0), 0)] = 1
    }
  }

  has(text: string, start: number): boolean {
    const first = text.charCodeAt(start)
    return this.pairs[bucket(first, text.charCodeAt(start + 1))] === 1 || this.singles[bucket(first, 0)] === 1
  }
}

function bucket(first: number, second: number): number {
  return (first * 31 + second) & (BUCKETS - 1)
}
