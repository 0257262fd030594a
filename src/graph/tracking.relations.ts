/** What was recorded of a commitment or a fact after the reading. */
import { cypher } from './cypher.js'
import { type PageRelation, sortedPage } from './page.js'
import { relation } from './relation.js'

/** In the order of the days on which they hold, the one in force last. */
export const assessmentsOf: PageRelation = (c, assessment, _, window) => {
  const key = assessment.and('key')
  const start = cypher`MATCH (${c})<-[:RATES]-(${assessment}:Assessment)
    WITH ${assessment}, ${assessment}.on + ' ' + ${assessment}.recordedAt + ' ' + ${assessment}.id AS ${key}`
  return sortedPage(start, assessment, key, window)
}

export const ratedOf = relation((assessment, c) => cypher`MATCH (${assessment})-[:RATES]->(${c}:Commitment)`)

/** The assessment that had closed what this one opens again. */
export const reopenedOf = relation(
  (assessment, earlier) => cypher`MATCH (${assessment})-[:REOPENS]->(${earlier}:Assessment)`,
)

/** The newer commitment that stands in the place of the one assessed. */
export const replacingOf = relation(
  (assessment, c) => cypher`MATCH (${assessment})-[:REPLACED_BY]->(${c}:Commitment)`,
)

/** Passages and follow-ups that a record rests on. */
export const groundsOf = relation(
  (record, ground, { first }: { first: number }) =>
    cypher`MATCH (${record})-[:BASED_ON]->(${ground}:Passage|FollowUp) WITH ${ground} ORDER BY ${ground}.id LIMIT ${first}`,
)

/** The commitment itself where it has a deadline, from its report, by a change, or as a later report claims. */
export const deadlineOf = relation(
  (c, deadline) =>
    cypher`WITH ${c} AS ${deadline} WHERE ${deadline}.deadlineType IS NOT NULL OR ${deadline}.dueLatest IS NOT NULL
      OR EXISTS { (${deadline})<-[:FOLLOWS]-(:FollowUp {relation: 'AMENDS_DEADLINE'})-[:BY]->(:Commitment) }`,
)

/** In the order in which they came into force. */
export const deadlineChangesOf = relation(
  (c, change, { first }: { first: number }) =>
    cypher`MATCH (${c})<-[:MOVES]-(${change}:DeadlineChange)
    WITH ${change} ORDER BY ${change}.approvedOn, ${change}.recordedAt, ${change}.id LIMIT ${first}`,
)

export const movedOf = relation((change, c) => cypher`MATCH (${change})-[:MOVES]->(${c}:Commitment)`)

/** The latest last. */
export const correctionsOf = relation(
  (fact, correction) =>
    cypher`MATCH (${fact})<-[:CORRECTS]-(${correction}:Correction)
    WITH ${correction} ORDER BY ${correction}.recordedAt, ${correction}.id`,
)
