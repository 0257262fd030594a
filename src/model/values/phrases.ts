/** Finding many fixed phrases in one walk over a text. */
import type { Span } from '../report.js'
import { Openings } from './openings.js'
import { foldText, isWordAt, wordEnd } from './text.js'

export interface PhraseMatch<Value> extends Span {
  value: Value
}

/** Phrases with what they stand for. Matches begin and end at word borders; texts are given folded (`foldText`). */
export interface PhraseIndex<Value> {
  /** The longest phrase that begins exactly here, and ends no later than at `to`. */
  longestAt(folded: string, start: number, to?: number): PhraseMatch<Value> | null
  /** Every phrase that begins exactly here, the longest first. */
  allAt(folded: string, start: number): readonly PhraseMatch<Value>[]
  /** From left to right, the longest at each place, none overlapping another. */
  scan(folded: string, from?: number, to?: number): PhraseMatch<Value>[]
}

const NONE: readonly never[] = []

export function indexPhrases<Value>(entries: Iterable<readonly [string, Value]>): PhraseIndex<Value> {
  const byFirstWord = groupByFirstWord(entries)
  const openings = new Openings(byFirstWord.keys())

  const candidatesAt = (folded: string, start: number) => {
    const first = openings.at(folded, start)
    return first === null ? undefined : byFirstWord.get(first)
  }
  const longestAt = (folded: string, start: number, to = folded.length): PhraseMatch<Value> | null => {
    for (const { phrase, value } of candidatesAt(folded, start) ?? []) {
      const end = start + phrase.length
      if (end <= to && standsAt(folded, phrase, start)) return { start, end, value }
    }
    return null
  }
  return {
    longestAt,
    allAt(folded, start) {
      const candidates = candidatesAt(folded, start)
      if (candidates === undefined) return NONE
      const found: PhraseMatch<Value>[] = []
      for (const { phrase, value } of candidates)
        if (standsAt(folded, phrase, start)) found.push({ start, end: start + phrase.length, value })
      return found
    },
    scan(folded, from = 0, to = folded.length) {
      const found: PhraseMatch<Value>[] = []
      for (let at = openings.next(folded, from, to); at < to; ) {
        const match = longestAt(folded, at, to)
        if (match !== null) found.push(match)
        at = openings.next(folded, match?.end ?? Math.max(wordEnd(folded, at), at + 1), to)
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
