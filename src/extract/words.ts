import { isWordAt, wordEnd } from '../model/values/text.js'

/** Where each word of the text begins, from left to right. */
export function wordStarts(folded: string): number[] {
  const starts: number[] = []
  for (let at = nextWord(folded, 0); at < folded.length; at = nextWord(folded, wordEnd(folded, at)))
    starts.push(at)
  return starts
}

/** Where the first word stands from an offset on; `to` where none begins before it. */
export function nextWord(folded: string, from: number, to = folded.length): number {
  let at = from
  while (at < to && !isWordAt(folded, at)) at++
  return at
}

/** The word that stands right before an offset, parted from it by no more than a space; empty when there is none. */
export function wordBefore(folded: string, start: number): string {
  const end = folded[start - 1] === ' ' ? start - 1 : start
  let first = end
  while (isWordAt(folded, first - 1)) first--
  return folded.slice(first, end)
}

/** A pattern for any of these words, the longest first. */
export function anyOf(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^$(){}|[\]\\/]/gu, '\\$&'))
    .join('|')
}
