import { wordEnd } from '../model/values/text.js'
import { wordStarts } from './words.js'

/** Pairs of neighbouring syllables: what two wordings of one matter share ("rác tự", "tự phát" of "rác tự phát", litter). */
export type Wording = ReadonlySet<string>

export function wordingOf(folded: string): Wording {
  const pairs = new Set<string>()
  let before: string | null = null
  for (const start of wordStarts(folded)) {
    const syllable = folded.slice(start, wordEnd(folded, start))
    if (before !== null) pairs.add(`${before} ${syllable}`)
    before = syllable
  }
  return pairs
}

export function sharedBy(a: Wording, b: Wording): string[] {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  return [...small].filter((pair) => large.has(pair))
}
