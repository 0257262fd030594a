import { NO_DAY } from '../model/values/date.js'
import { type Cypher, cypher, type Name } from './cypher.js'

/** The day, the report, the place in it and the id; what has no day stands where `undated` does. */
export function keyOf(followUp: Name, undated = NO_DAY): Cypher {
  const passage = followUp.and('passage')
  const report = followUp.and('report')
  return cypher`coalesce(${followUp}.saidOn, ${undated}) + '|' + head([(${followUp})-[:QUOTES {for: 'EVIDENCE'}]->(${passage})-[:OF]->(${report}) | ${report}.id + '|' + right('000000' + toString(${passage}.start), 7)]) + '|' + ${followUp}.id`
}
