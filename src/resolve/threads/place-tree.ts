import type { Gazetteer } from '../../model/gazetteer.js'
import { registerPlaceId } from '../../model/identity.js'
import type { Lineage } from '../../model/lineage.js'
import type { OpenResolution } from '../open-resolution.js'
import type { PlaceTree } from './kinship.js'

/** The tree over what either is over: where both know a place, they say the same of it. */
export function treeOfBoth(one: PlaceTree, other: PlaceTree): PlaceTree {
  const first = (some: ReadonlySet<string>, others: () => ReadonlySet<string>) =>
    some.size > 0 ? some : others()
  return {
    originsOf: (place) => first(one.originsOf(place), () => other.originsOf(place)),
    aboveOf: (place) => first(one.aboveOf(place), () => other.aboveOf(place)),
  }
}

/** The tree over the places of the register that the reports name. */
export function placeTreeOf(
  opened: readonly OpenResolution[],
  gazetteer: Gazetteer,
  lineage: Lineage,
): PlaceTree {
  const codes = new Map(
    opened.flatMap(({ known }) => [...known.places.values()].map(({ id, code }) => [id, code] as const)),
  )
  const idsAbove = (code: string) => gazetteer.ancestry(code).map((unit) => registerPlaceId(unit.code))
  const remembered = (find: (code: string) => string[]) => {
    const known = new Map<string, ReadonlySet<string>>()
    return (place: string): ReadonlySet<string> => {
      const code = codes.get(place)
      const found = known.get(place) ?? new Set(code ? find(code) : [])
      known.set(place, found)
      return found
    }
  }
  return {
    originsOf: remembered((code) => lineage.originsOf(code).flatMap(idsAbove)),
    aboveOf: remembered((code) => idsAbove(code).slice(1)),
  }
}
