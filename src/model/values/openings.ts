import { isWordAt, isWordUnit } from './text.js'

const BUCKETS = 1 << 14

/** The first words of what is looked for. Most words of a text are none of them, and are told so without being cut out of it. */
export class Openings {
  private readonly buckets = new Uint8Array(BUCKETS)

  constructor(words: Iterable<string>) {
    for (const word of words) this.buckets[measure(word, 0).bucket] = 1
  }

  /** The word that begins at an offset, or the sign where no word is; null where nothing that is looked for begins with it. */
  at(text: string, start: number): string | null {
    const { end, bucket } = measure(text, start)
    return this.buckets[bucket] === 0 || isInsideWord(text, start) ? null : text.slice(start, end)
  }
}

function isInsideWord(text: string, start: number): boolean {
  return isWordAt(text, start) && isWordAt(text, start - 1)
}

/** Where the word or sign ends, and the bucket that it falls into. */
function measure(text: string, start: number): { end: number; bucket: number } {
  let end = start
  let sum = 0
  while (end < text.length) {
    const unit = text.charCodeAt(end)
    if (!isWordUnit(unit) && end > start) break
    sum = (sum * 31 + unit) | 0
    end++
    if (!isWordUnit(unit)) break
  }
  return { end, bucket: sum & (BUCKETS - 1) }
}
