import type { Actor } from '../threads/item.js'
import { best, type Comparator, type Comparison, type Setting } from './comparator.js'

/** What it counts that a body is only named beside the other item, where it must act in both. */
const NAMED = 0.6
/** What a successor counts, of the same level and of another: a commune took over a part of what its district did. */
const AS_SUCCESSOR = 0.8
const OF_OTHER_LEVEL = 0.15

/** Who had to act is named again, must act again, or has a successor who does. */
export const compareResponsible: Comparator = (earlier, later, setting) => {
  const pairs = [
    ...comparePairs(earlier.leads, later.leads, 1, setting),
    ...comparePairs(earlier.leads, later.others, NAMED, setting),
    ...comparePairs(earlier.others, later.leads, NAMED, setting),
    ...comparePairs(earlier.others, later.others, NAMED * NAMED, setting),
  ]
  return best(pairs)
}

function comparePairs(
  earlier: readonly Actor[],
  later: readonly Actor[],
  share: number,
  { kinship, traits }: Setting,
): Comparison[] {
  return earlier.flatMap((one) =>
    later.flatMap((other) => {
      const kin = kinship.actors(one, other)
      if (!kin) return []
      const rarity = Math.min(traits.of(one.id), traits.of(other.id))
      return kin === 'SAME'
        ? [{ score: share * rarity, reason: `${one.name} in both` }]
        : [
            {
              score: share * rarity * (one.level === other.level ? AS_SUCCESSOR : OF_OTHER_LEVEL),
              reason: `${other.name} took over from ${one.name}`,
            },
          ]
    }),
  )
}
