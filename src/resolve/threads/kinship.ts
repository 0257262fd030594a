import type { Lineage } from '../../model/lineage.js'
import type { Actor } from './item.js'

/** What two things of two reports have to do with each other. */
export type Kin = 'SAME' | 'SUCCESSOR'

/** Whether the later is the earlier, or what the earlier became. */
export interface Kinship {
  places(earlier: string, later: string): Kin | null
  actors(earlier: Actor, later: Actor): Kin | null
  /** Whether one place lies in the other, or lay in it, or is what became of it. */
  areNested(one: string, other: string): boolean
}

/** Ids of places by the id of a place. */
export interface PlaceTree {
  /** What it was made of, and in which that lay. */
  originsOf(place: string): ReadonlySet<string>
  /** All in which it lies. */
  aboveOf(place: string): ReadonlySet<string>
}

export function kinshipOf({ originsOf, aboveOf }: PlaceTree, lineage: Lineage): Kinship {
  const places = (earlier: string, later: string): Kin | null =>
    earlier === later ? 'SAME' : originsOf(later).has(earlier) ? 'SUCCESSOR' : null
  const liesIn = (one: string, other: string) => places(other, one) !== null || aboveOf(one).has(other)
  return {
    places,
    areNested: (one, other) => liesIn(one, other) || liesIn(other, one),
    actors(earlier, later) {
      if (earlier.id === later.id) return 'SAME'
      if (earlier.key === null || later.key === null) return null
      const isThere =
        earlier.ground === later.ground ||
        (earlier.ground !== null && later.ground !== null && places(earlier.ground, later.ground) !== null)
      if (!isThere) return null
      const goesOn =
        (earlier.key === later.key && earlier.ground !== null) ||
        lineage.successorsOf(earlier.key).includes(later.key)
      return goesOn ? 'SUCCESSOR' : null
    },
  }
}
