import { type Cypher, cypher, type Name } from './cypher.js'
import { byEntry } from './entry.js'
import { keysetPage } from './keyset-page.js'
import { type PageRelation, type Range, sortedPage } from './page.js'
import { relation } from './relation.js'
import type { Words } from './words.js'

export type ReportKey = { id: string } | { url: string } | { sha256: string }

/** By its id, the address it was read from, or the SHA-256 of the bytes of a file in which it came. */
export const reportBy = relation((_, report, by: ReportKey) => {
  if ('id' in by) return cypher`MATCH (${report}:Report {id: ${by.id}})`
  return 'url' in by
    ? byEntry(report, 'Report', 'urls', by.url)
    : byEntry(report, 'Report', 'sha256', by.sha256)
})

export const reportPage = keysetPage('Report', { key: 'publishedKey', sets: [[]] })

export interface ReportFilter {
  readonly words: Words | undefined
  readonly published: Range
}

export const reports: PageRelation<ReportFilter> = (_, report, { words, published }, window) =>
  reportPage(report, { words, range: published }, window)

export const meetingsOf = relation(
  (report, meeting) =>
    cypher`MATCH (${report})<-[:REPORTED_IN]-(${meeting}:Meeting) WITH ${meeting} ORDER BY ${meeting}.heldKey`,
)

export const passagesOf: PageRelation = (report, passage, _, window) => {
  const key = passage.and('key')
  const start = cypher`MATCH (${report})<-[:OF]-(${passage}:Passage) WITH ${passage}, ${positionOf(passage)} + ' ' + ${passage}.id AS ${key}`
  return sortedPage(start, passage, key, window)
}

export const figuresOf: PageRelation = (report, figure, _, window) =>
  inOrderOfText(report, figure, cypher`${figure}:Figure`, window)

export const statusStatementsOf: PageRelation = (report, statement, _, window) =>
  inOrderOfText(report, statement, cypher`${statement}:StatusStatement`, window)

/** A mention is the link QUOTES itself: its start is the name as a fact, its end the passage. */
export const mentionsOf: PageRelation = (report, mention, _, window) => {
  const [passage, fact, key] = [mention.and('passage'), mention.and('fact'), mention.and('key')]
  const start = cypher`MATCH (${report})<-[:OF]-(${passage}:Passage)<-[${mention}:QUOTES]-(${fact}:Mention)
    WITH ${mention}, ${positionOf(passage)} + ' ' + ${fact}.id AS ${key}`
  return sortedPage(start, mention, key, window)
}

/** Whom or what a mention names. */
export const mentionedOf = relation((mention, entity) => {
  const fact = entity.and('fact')
  return cypher`WITH startNode(${mention}) AS ${fact} MATCH (${fact})-[:REFERS_TO]->(${entity})`
})

/** Facts of one kind, each at its evidence. */
function inOrderOfText(report: Name, fact: Name, pattern: Cypher, window: Parameters<PageRelation>[3]) {
  const passage = fact.and('passage')
  const key = fact.and('key')
  const start = cypher`MATCH (${report})<-[:OF]-(${passage}:Passage)<-[:QUOTES {for: 'EVIDENCE'}]-(${pattern})
    WITH ${fact}, ${positionOf(passage)} + ' ' + ${fact}.id AS ${key}`
  return sortedPage(start, fact, key, window)
}

/** The start of a passage as text that sorts: `0001234`. */
function positionOf(passage: Name): Cypher {
  return cypher`right('000000' + toString(${passage}.start), 7)`
}
