import { wordEnd } from '../model/values/text.js'
import { wordStarts } from './words.js'

/** Pairs of neighbouring syllables: what two wordings of one matter share ("rác tự", "tự phát" of "rác tự phát", litter). */
export type Wording = ReadonlySet<number>

/** More syllables than any report has. */
const MANY = 2 ** 20

/** The wordings of one report, their syllables numbered, so that a long one keeps none of them as text. */
export class Wordings {
  private readonly numbers = new Map<string, number>()

  of(folded: string): Wording {
    const pairs = new Set<number>()
    let before: number | null = null
    for (const start of wordStarts(folded)) {
      const syllable = this.numberOf(folded.slice(start, wordEnd(folded, start)))
      if (before !== null) pairs.add(before * MANY + syllable)
      before = syllable
    }
    return pairs
  }

  private numberOf(syllable: string): number {
    const known = this.numbers.get(syllable)
    if (known !== undefined) return known
    this.numbers.set(syllable, this.numbers.size)
    return this.numbers.size - 1
  }
}

export function sharedBy(a: Wording, b: Wording): number[] {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  return [...small].filter((pair) => large.has(pair))
}
