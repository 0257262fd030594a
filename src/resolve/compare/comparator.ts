import type { CommitmentItem, ThreadItem, ThreadReport } from '../threads/item.js'
import type { Kinship } from '../threads/kinship.js'
import type { Rarity } from '../threads/rarity.js'

/** How much two items have in common in one respect, from 0 to 1, and why, in words; below 0 it speaks against. */
export interface Comparison {
  score: number
  reason: string
}

/** All that the items are seen against. */
export interface Setting {
  earlier: ThreadReport
  later: ThreadReport
  /** Of the tokens of wordings. */
  words: Rarity
  /** Of ids, amounts and days. */
  traits: Rarity
  kinship: Kinship
}

/** Null: nothing in common in this respect, which is no evidence either way. */
export type Comparator = (earlier: CommitmentItem, later: ThreadItem, setting: Setting) => Comparison | null

/** The comparison with the highest score. */
export function best(comparisons: readonly Comparison[]): Comparison | null {
  return comparisons.reduce<Comparison | null>(
    (top, one) => (top === null || one.score > top.score ? one : top),
    null,
  )
}

/** All of them together, each adding to what the others leave open; the reasons of the strongest first. */
export function together(comparisons: readonly Comparison[]): Comparison | null {
  if (comparisons.length === 0) return null
  const sorted = [...comparisons].sort((one, other) => other.score - one.score)
  return {
    score: 1 - sorted.reduce((open, { score }) => open * (1 - score), 1),
    reason: [...new Set(sorted.map(({ reason }) => reason))].slice(0, 2).join(' and '),
  }
}
