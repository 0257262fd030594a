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
  const byFirstWord = new Map<string, { phrase: string; value: Value }[]>()
  for (const [written, value] of entries) {
    const phrase = foldText(written.normalize('NFC'))
    const first = firstWord(phrase, 0)
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { phrase, value }])
  }
  for (const list of byFirstWord.values()) list.sort((a, b) => b.phrase.length - a.phrase.length)

  function* startingAt(folded: string, start: number): Generator<PhraseMatch<Value>> {
    if (isWordAt(folded, start) && isWordAt(folded, start - 1)) return
    for (const { phrase, value } of byFirstWord.get(firstWord(folded, start)) ?? []) {
      const end = start + phrase.length
      const cutsWord = isWordAt(folded, end) && isWordAt(folded, end - 1)
      if (folded.startsWith(phrase, start) && !cutsWord) yield { start, end, value }
    }
  }
  const longestAt = (folded: string, start: number): PhraseMatch<Value> | null =>
    startingAt(folded, start).next().value ?? null
  return {
    longestAt,
    allAt: (folded, start) => [...startingAt(folded, start)],
    scan(folded, from = 0, to = folded.length) {
      const found: PhraseMatch<Value>[] = []
      for (let at = from; at < to; ) {
        const match = longestAt(folded, at)
        if (match !== null && match.end <= to) found.push(match)
        at = match !== null && match.end <= to ? match.end : Math.max(wordEnd(folded, at), at + 1)
      }
      return found
    },
  }
}

/** A word, or a single sign where none begins. */
function firstWord(text: string, start: number): string {
  return text.slice(start, Math.max(wordEnd(text, start), start + 1))
}
