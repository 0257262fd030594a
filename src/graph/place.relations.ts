import { byId } from './by-id.js'
import { cypher } from './cypher.js'
import { byEntry } from './entry.js'
import { keysetPage } from './keyset-page.js'
import type { PageRelation } from './page.js'
import { relation } from './relation.js'
import type { Words } from './words.js'

/** By its id, or by an official code with its namespace, now or earlier: "o:436". */
export const placeBy = relation((_, place, by: { id: string } | { code: string }) =>
  'id' in by ? byId(place, 'Place', by.id) : byEntry(place, 'Place', 'codes', by.code),
)

export const placePage = keysetPage('Place', {
  key: 'nameKey',
  equal: { level: 'level' },
  sets: [[], ['level']],
})

export interface PlaceFilter {
  readonly words: Words | undefined
  readonly level: readonly string[] | undefined
  /** Everything that lies in these, however deep. */
  readonly within: readonly string[] | undefined
}

export const places: PageRelation<PlaceFilter> = (_, place, { words, level, within }, window) =>
  placePage(
    place,
    {
      words,
      values: { level },
      start:
        within &&
        cypher`UNWIND ${within} AS ${place.and('within')} MATCH (:Place {id: ${place.and('within')}})<-[:PART_OF*1..6]-(${place}:Place)`,
    },
    window,
  )

/** Where it lies, or lay: units were merged and renamed, so that there may be several. */
export const placesAbove = relation(
  (place, parent) =>
    cypher`MATCH (${place})-[:PART_OF]->(${parent}:Place) WITH ${parent} ORDER BY ${parent}.nameKey`,
)

export const placesBelow: PageRelation = (place, child, _, window) =>
  placePage(child, { start: cypher`MATCH (${place})<-[:PART_OF]-(${child}:Place)` }, window)

export const agenciesOver = relation(
  (place, agency, { first }: { first: number }) =>
    cypher`MATCH (${place})<-[:HAS_JURISDICTION]-(${agency}:Agency) WITH ${agency} ORDER BY ${agency}.nameKey LIMIT ${first}`,
)
