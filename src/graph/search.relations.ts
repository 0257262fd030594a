import { cypher } from './cypher.js'
import { type PageRelation, sortedPage } from './page.js'
import { searchIndexOf } from './schema-part.js'
import type { Words } from './words.js'

export const SEARCHED = [
  'Person',
  'Agency',
  'Role',
  'Place',
  'Project',
  'Meeting',
  'Report',
  'Commitment',
] as const
export type Searched = (typeof SEARCHED)[number]

/** Hits looked at of each kind: the best, as the full-text index ranks them. */
const BEST = 50

export interface SearchArgs {
  /** Null: there is nothing to look for. */
  readonly words: Words | null
  /** As it was typed, in lower case: what is spelled so comes first, accents and all. */
  readonly typed: string
  readonly labels: readonly Searched[]
}

/** The best hits of each kind: first those that are spelled as typed, then by rank. */
export const search: PageRelation<SearchArgs> = (_, hit, { words, typed, labels }, window) => {
  const index = hit.and('index')
  const score = hit.and('score')
  const key = hit.and('key')
  const start = cypher`UNWIND ${labels.map(searchIndexOf)} AS ${index}
    CALL (${index}) { CALL db.index.fulltext.queryNodes(${index}, ${words?.ranked ?? ''}, {limit: ${BEST}}) YIELD node, score RETURN node AS ${hit}, score AS ${score} }
    WITH ${hit}, CASE WHEN toLower(coalesce(${hit}.name, ${hit}.action)) CONTAINS ${typed} THEN '0' ELSE '1' END
      + ' ' + toString(9000000000 - toInteger(${score} * 1000000)) + ' ' + ${hit}.id AS ${key}`
  return sortedPage(start, hit, key, window)
}
