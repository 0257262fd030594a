import { type Cypher, cypher, type Name } from './cypher.js'

/**
 * Whether a follow-up, shown or hidden now, was shown at an instant as far as retractions go: what a report says is known
 * until it is taken back, and again from when it is brought back.
 */
export function wasShown(followUp: Name, knownAt: string): Cypher {
  const instant = new Date(knownAt).toISOString()
  const [report, span] = [followUp.and('source'), followUp.and('span')]
  return cypher`(${followUp}:FollowUp OR ${followUp}.retractedAs = 'FollowUp') AND NOT EXISTS {
      MATCH (${followUp})-[:QUOTES]->()-[:OF]->(${report})
      UNWIND ${report}.retractions AS ${span}
      WITH split(${span}, '/') AS ${span} WHERE ${span}[0] <= ${instant} AND (${span}[1] = '' OR ${instant} < ${span}[1])
      RETURN ${span} }`
}
