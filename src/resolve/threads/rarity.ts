/** How telling a trait is that two items share: 1 when each alone bears it in its report, near 0 when all do. */
export interface Rarity {
  of(trait: string): number
}

/** From the traits of every earlier item and of every later one. */
export function rarityOf(earlier: readonly Iterable<string>[], later: readonly Iterable<string>[]): Rarity {
  const [one, other] = [rarityWithin(earlier), rarityWithin(later)]
  return { of: (trait) => one(trait) * other(trait) }
}

function rarityWithin(bearers: readonly Iterable<string>[]): (trait: string) => number {
  const counts = new Map<string, number>()
  for (const traits of bearers)
    for (const trait of new Set(traits)) counts.set(trait, (counts.get(trait) ?? 0) + 1)
  const most = Math.log(1 + bearers.length)
  return (trait) => Math.log(1 + bearers.length / Math.max(1, counts.get(trait) ?? 1)) / most
}
