import type { CommitmentItem } from '../threads/item.js'
import type { Comparison } from './comparator.js'
import type { CompareTellings, Likeness } from './likeness.js'
import { compareAct } from './same-act.js'
import { compareBearers } from './same-bearers.js'
import { compareMatter } from './same-matter.js'
import { compareTerms } from './same-terms.js'
import { compareWords } from './same-words.js'

const RESPECTS: readonly CompareTellings[] = [
  compareWords,
  compareAct,
  compareBearers,
  compareTerms,
  compareMatter,
]

/** How many of the words of both must be shared: for one, and for somebody to look. A wrong join loses a commitment. */
const ENOUGH = 0.6
const TO_LOOK = 0.45

/** Two reports of one meeting tell one commitment: nothing speaks against it, nothing is left open, and the words agree. */
export function compareTellings(one: CommitmentItem, other: CommitmentItem): Likeness | null {
  const found: (Comparison | null)[] = []
  for (const compare of RESPECTS) {
    const comparison = compare(one, other)
    if (comparison && comparison.score < 0) return null
    found.push(comparison)
  }
  const words = found[0]!.score
  if (words < TO_LOOK) return null
  const isCertain = words >= ENOUGH && found.every((comparison) => comparison !== null)
  const score = Math.round(100 * (isCertain ? words : words / 2)) / 100
  return { score, reason: found.flatMap((comparison) => comparison?.reason ?? []).join('; '), isCertain }
}
