import { isWordAt, wordEnd } from './text.js'

/** So few of the buckets are full that a word seldom falls into one by chance. */
const BUCKETS_PER_WORD = 16
const MOST_BUCKETS = 1 << 14

/** The first words of what is looked for. Most words of a text are none of them, and are told so without being cut out of it. */
export class Openings {
  /** As few as will do, since what is small stays near the processor. */
  private readonly buckets: Uint8Array

  constructor(words: Iterable<string>) {
    const all = [...words]
    let count = BUCKETS_PER_WORD
    while (count < BUCKETS_PER_WORD * all.length && count < MOST_BUCKETS) count *= 2
    this.buckets = new Uint8Array(count)
    for (const word of all) this.buckets[sumOf(word, 0, openingEnd(word, 0)) & (count - 1)] = 1
  }

  /** The word that begins at an offset, or the sign where no word is; null where nothing that is looked for begins with it. */
  at(text: string, start: number): string | null {
    const end = openingEnd(text, start)
    return this.mayOpen(text, start, end) ? text.slice(start, end) : null
  }

  /** The first place from an offset on where something that is looked for may begin; `to` where there is none before it. */
  next(text: string, from: number, to: number): number {
    for (let at = from; at < to; ) {
      const end = openingEnd(text, at)
      if (this.mayOpen(text, at, end)) return at
      at = end
    }
    return to
  }

  private mayOpen(text: string, start: number, end: number): boolean {
    return (
      start < end &&
      this.buckets[sumOf(text, start, end) & (this.buckets.length - 1)] === 1 &&
      !isInsideWord(text, start)
    )
  }
}

function isInsideWord(text: string, start: number): boolean {
  return isWordAt(text, start) && isWordAt(text, start - 1)
}

/** Where the word ends that begins here, or the sign. */
function openingEnd(text: string, start: number): number {
  return Math.max(wordEnd(text, start), Math.min(start + 1, text.length))
}

function sumOf(text: string, start: number, end: number): number {
  let sum = 0
  for (let at = start; at < end; at++) sum = (sum * 31 + text.charCodeAt(at)) | 0
  return sum
}
