import { isWordAt, wordEnd } from '../model/values/text.js'

/** Where each word of the text begins, from left to right. */
export function* wordStarts(folded: string, from = 0, to = folded.length): Generator<number> {
  for (let at = from; at < to; ) {
    if (isWordAt(folded, at)) {
      yield at
      at = wordEnd(folded, at)
    } else at++
  }
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
