import { amountTrait } from '../compare/amount.js'
import { dueTrait } from '../compare/deadline.js'
import type { CommitmentItem, ThreadItem } from './item.js'

/** A key that more commitments than this bear brings no candidates; keeps the time linear in what is stored. */
const MOST = 200
/** A word that counts less than this is no key: single syllables are none. */
const LEAST = 0.5

/** What an item can be looked up by: its pairs of words, its subjects, its actors and its numbers. */
export function blockingKeys(item: ThreadItem): string[] {
  const words = [...item.wording].filter(([, weight]) => weight >= LEAST).map(([token]) => token)
  const amounts = item.amounts.filter(({ value }) => value > 2).map(({ value }) => amountTrait(value))
  return [...words, ...traitsOf(item), ...amounts]
}

/** Ids and days that rarity is counted of. */
export function traitsOf(item: ThreadItem): string[] {
  const due = item.claim?.deadline?.date
  return [
    ...item.subjects.map(({ id }) => id),
    ...item.leads.map(({ id }) => id),
    ...item.others.map(({ id }) => id),
    ...item.amounts.map(({ value }) => amountTrait(value)),
    ...(due ? [dueTrait(due)] : []),
  ]
}

/** Looks up, for a later item, the earlier commitments that share a key with it. */
export function indexCandidates(
  commitments: readonly CommitmentItem[],
): (later: ThreadItem) => CommitmentItem[] {
  const byKey = new Map<string, CommitmentItem[]>()
  for (const commitment of commitments)
    for (const key of new Set(blockingKeys(commitment))) {
      const bearers = byKey.get(key)
      if (bearers) bearers.push(commitment)
      else byKey.set(key, [commitment])
    }
  return (later) => {
    const found = new Set<CommitmentItem>()
    for (const key of blockingKeys(later)) {
      const bearers = byKey.get(key) ?? []
      if (bearers.length <= MOST) for (const bearer of bearers) found.add(bearer)
    }
    return [...found]
  }
}
