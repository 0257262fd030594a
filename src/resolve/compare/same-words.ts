import type { Wording } from '../threads/wording.js'
import type { CompareTellings } from './likeness.js'

/** Two items of fewer telling words than one pair are not told to be one by sharing them. */
const LEAST = 1

/** How much of the words of both the two share. */
export const compareWords: CompareTellings = ({ eitherWording: one }, { eitherWording: other }) => {
  let shared = 0
  for (const [token, weight] of one) shared += Math.min(weight, other.get(token) ?? 0)
  if (shared < LEAST) return { score: -1, reason: 'other words' }
  const score = (2 * shared) / (weightOf(one) + weightOf(other))
  return { score, reason: `${Math.round(100 * score)} % of the words in both` }
}

function weightOf(wording: Wording): number {
  let sum = 0
  for (const weight of wording.values()) sum += weight
  return sum
}
