/** What became of places and bodies. A result is the link RESULTING itself: its start is the change, its end who took over. */
import { cypher } from './cypher.js'
import { keysetPage } from './keyset-page.js'
import { type PageRelation, sortedPage } from './page.js'
import { relation } from './relation.js'

export const changePage = keysetPage('Change', { key: 'effectiveKey', sets: [[]] })

export const changes: PageRelation = (_, change, __, window) => changePage(change, {}, window)

/** The changes by which others went into a place or a body. */
export const changesInto: PageRelation = (heir, change, _, window) =>
  sortedPage(
    cypher`MATCH (${heir})<-[:RESULTING]-(${change}:Change)`,
    change,
    cypher`${change}.effectiveKey`,
    window,
  )

/** The changes by which a place or a body ended, or gave something away. */
export const changesFrom: PageRelation = (original, change, _, window) =>
  sortedPage(
    cypher`MATCH (${original})<-[:ORIGINAL]-(${change}:Change)`,
    change,
    cypher`${change}.effectiveKey`,
    window,
  )

export const originalOf = relation(
  (change, party) =>
    cypher`MATCH (${change})-[:ORIGINAL]->(${party}) WITH ${party} ORDER BY ${party}.nameKey`,
)

export const resultsOf = relation(
  (change, result) =>
    cypher`MATCH (${change})-[${result}:RESULTING]->() WITH ${result} ORDER BY endNode(${result}).nameKey`,
)

export const heirOf = relation((result, party) => cypher`WITH endNode(${result}) AS ${party}`)
