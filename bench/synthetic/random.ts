/** Numbers that look random and are the same for the same seed. */
export interface Random {
  /** A whole number from 0 to `count - 1`. */
  below(count: number): number
  pick<T>(list: readonly T[]): T
  /** True in this share of cases. */
  chance(share: number): boolean
}

/** The generator is mulberry32. */
export function seededRandom(seed: number): Random {
  let state = seed | 0
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (count: number) => Math.floor(next() * count)
  return { below, pick: (list) => list[below(list.length)]!, chance: (share) => next() < share }
}

/** Ranks from 0 to `count - 1` by Zipf's law, its exponent such that the first comes up in `firstShare` of the cases. */
export function zipfRanks(random: Random, count: number, firstShare: number): () => number {
  const exponent = exponentFor(count, firstShare)
  const upTo = new Float64Array(count)
  let total = 0
  for (let rank = 0; rank < count; rank++) {
    total += (rank + 1) ** -exponent
    upTo[rank] = total
  }
  return () => {
    const point = (random.below(2 ** 32) / 2 ** 32) * total
    let [low, high] = [0, count - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if (upTo[middle]! > point) high = middle
      else low = middle + 1
    }
    return low
  }
}

function exponentFor(count: number, firstShare: number): number {
  let [low, high] = [0, 4]
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2
    let total = 0
    for (let rank = 1; rank <= count; rank++) total += rank ** -middle
    if (1 / total < firstShare) low = middle
    else high = middle
  }
  return low
}
