import { cypher } from './cypher.js'
import { relation } from './relation.js'

/** What took a commitment up later, and what it took up itself, in the order of the reports that say so. */
export const threadOf = relation((c, followUp, { first }: { first: number }) => {
  const passage = followUp.and('passage')
  const report = followUp.and('report')
  return cypher`MATCH (${c})<-[:FOLLOWS|BY]-(${followUp}:FollowUp)-[:QUOTES {for: 'EVIDENCE'}]->(${passage}:Passage)-[:OF]->(${report}:Report)
    WITH DISTINCT ${followUp}, ${passage}, ${report} ORDER BY ${report}.publishedKey, ${passage}.start, ${followUp}.id LIMIT ${first}`
})

/** The earlier commitment. */
export const takenUpOf = relation((followUp, c) => cypher`MATCH (${followUp})-[:FOLLOWS]->(${c}:Commitment)`)

/** The later item: a commitment, or a statement on progress. */
export const takingUpOf = relation(
  (followUp, item) => cypher`MATCH (${followUp})-[:BY]->(${item}:Commitment|StatusStatement)`,
)

/** What a statement on progress is about, where that is known. */
export const subjectOf = relation(
  (statement, subject) => cypher`MATCH (${statement})-[:ABOUT]->(${subject}:Agency|Place|Project|Commitment)`,
)
