/** A citation is the link QUOTES itself: its start is the fact, its end the passage. */
import type { QuotedFor } from '../model/links/links.js'
import { cypher } from './cypher.js'
import { relation } from './relation.js'

/** The quotes a fact rests on (of one that was taken back with its report, what it rested on), all or those that prove one of `purposes`, in the order of the text. */
export const citationsOf = relation(
  (fact, quote, { first, for: purposes }: { first: number; for?: readonly QuotedFor[] | null | undefined }) =>
    cypher`MATCH (${fact})-[${quote}:QUOTES]->(${quote.and('passage')})
    WHERE (${quote.and('passage')}:Passage OR ${fact}:Hidden)${purposes ? cypher` AND ${quote}.for IN ${purposes}` : cypher``}
    WITH ${quote} ORDER BY endNode(${quote}).start, ${quote}.for LIMIT ${first}`,
)

/** What rests on a passage. */
export const citationsOfPassage = relation(
  (passage, quote, { first }: { first: number }) =>
    cypher`MATCH (${passage})<-[${quote}:QUOTES]-(:Commitment|StatusStatement|FollowUp|Figure|Attendance)
    WITH ${quote} ORDER BY startNode(${quote}).id, ${quote}.for LIMIT ${first}`,
)

/** The quotes that say who held the office. */
export const citationsOfTenure = relation(
  (tenure, quote, { first }: { first: number }) =>
    cypher`MATCH (${tenure})<-[:ABOUT]-(:Statement)-[${quote}:QUOTES]->(:Passage)
    WITH ${quote} ORDER BY endNode(${quote}).id, ${quote}.for LIMIT ${first}`,
)

export const passageOf = relation((quote, passage) => cypher`WITH endNode(${quote}) AS ${passage}`)

export const factOf = relation((quote, fact) => cypher`WITH startNode(${quote}) AS ${fact}`)

export const quotedReportOf = relation((quote, report) => {
  const passage = report.and('passage')
  return cypher`WITH endNode(${quote}) AS ${passage} MATCH (${passage})-[:OF]->(${report}:Report)`
})

export const reportOfPassage = relation(
  (passage, report) => cypher`MATCH (${passage})-[:OF]->(${report}:Report)`,
)
