import { type Cypher, cypher, type Name } from './cypher.js'
import { claimOf } from './progress.relations.js'

/** The day that `claimOf` names: earliest, latest, how exact, and the words; null where none was named. */
export function claimedDayOf(c: Name): Cypher {
  const followUp = c.and('claim')
  const item = c.and('claiming')
  return cypher`head(COLLECT { ${claimOf(c, followUp, {})} MATCH (${followUp})-[:BY]->(${item}:Commitment)
    RETURN [${item}.baselineEarliest, ${item}.baselineLatest, ${item}.deadlinePrecision, ${item}.deadlineText] })`
}
