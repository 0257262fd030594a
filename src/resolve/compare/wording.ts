import type { CommitmentItem, ThreadItem } from '../threads/item.js'
import type { Rarity } from '../threads/rarity.js'
import type { Wording } from '../threads/wording.js'
import type { Comparator } from './comparator.js'

/** What shared words must weigh together for a score of one half. */
const HALF = 1.5
/** How much of the score hangs on the share of the shorter wording that is shared. */
const COVERED = 0.4
/** An item of fewer telling words than this is not taken up by sharing them all. */
const LEAST_SHORTER = 1
const SHOWN_WORDS = 6

/** The same matter in the same words: "trả lại đường dân sinh", "đường dân sinh đã hoàn trả" (the residents' road). */
export const compareWording: Comparator = (earlier, later, { words }) => {
  const shared: [string, number][] = []
  for (const [token, weight] of earlier.wording) {
    const other = later.wording.get(token)
    if (other !== undefined) shared.push([token, weight * other * words.of(token)])
  }
  const sum = shared.reduce((total, [, weight]) => total + weight, 0)
  if (sum === 0) return null
  const shorter = Math.min(...[earlier, later].map(({ ownWording }) => weightOf(ownWording, words)))
  const coverage = Math.min(1, sum / Math.max(shorter, LEAST_SHORTER))
  const score = (sum / (sum + HALF)) * (1 - COVERED + COVERED * coverage)
  return { score, reason: `the same words: ${shownOf(shared.map(([token]) => token))}` }
}

/** In the order of the earlier text; single syllables keep their accents. */
function shownOf(shared: readonly string[]): string {
  const single = shared.filter((token) => !token.includes(' '))
  return (single.length > 0 ? single : shared).slice(0, SHOWN_WORDS).join(' ')
}

function weightOf(wording: Wording, words: Rarity): number {
  let sum = 0
  for (const [token, weight] of wording) sum += weight * words.of(token)
  return sum
}

/** Two single syllables or half a pair. */
const A_FEW = 0.5

/** Whether the words of the two items themselves have something in common that is no name, to one of them at least. */
export function sharesOwnWords(earlier: CommitmentItem, later: ThreadItem): boolean {
  let shared = 0
  for (const [token, weight] of earlier.eitherWording)
    if (earlier.plainWording.has(token) || later.plainWording.has(token))
      shared += Math.min(weight, later.eitherWording.get(token) ?? 0)
  return shared >= A_FEW
}
