import { COMMITMENT_KINDS } from '../model/claim.js'
import { officialStatusBy } from '../model/official.js'
import { FOLLOW_UP_RELATIONS } from '../model/status.js'
import type { When } from '../model/tracked.js'
import { everShown, wasShown } from './as-known.js'
import { cypher, join } from './cypher.js'
import { keyOf } from './follow-up-key.js'
import { type PageRelation, sortedPage } from './page.js'
import { relation } from './relation.js'

/** What took a commitment up later, and what it took up itself, in the order of the days on which it was said. */
export const threadOf: PageRelation<Pick<When, 'knownAt'>> = (c, followUp, { knownAt }, window) => {
  const key = followUp.and('key')
  const known = knownAt
    ? cypher`(${everShown(followUp)}) WHERE ${wasShown(followUp, knownAt)}`
    : cypher`(${followUp}:FollowUp)`
  const start = cypher`MATCH (${c})<-[:FOLLOWS|BY]-${known}
    WITH ${followUp}, ${keyOf(followUp)} AS ${key}`
  return sortedPage(start, followUp, key, window)
}

const SETTING = FOLLOW_UP_RELATIONS.filter(
  (relation) => officialStatusBy({ relation, answer: null, progress: null }) !== null,
)
const ANSWERS = COMMITMENT_KINDS.filter(
  (answer) => officialStatusBy({ relation: 'RESPONDS_TO', answer, progress: null }) !== null,
)

/** The follow-up that the official status is taken from, as `officialOf` of the model chooses it. */
export const officialSourceOf = relation((c, followUp, { asOf, knownAt }: When) => {
  const item = followUp.and('item')
  const conditions = [
    cypher`(${followUp}.relation IN ${SETTING} OR (${followUp}.relation = 'RESPONDS_TO' AND ${item}.factType = 'Commitment' AND ${item}.kind IN ${ANSWERS}))`,
    ...(asOf ? [cypher`${followUp}.saidOn <= ${asOf}`] : []),
    ...(knownAt ? [wasShown(followUp, knownAt)] : []),
  ]
  return cypher`MATCH (${c})<-[:FOLLOWS]-(${knownAt ? everShown(followUp) : cypher`${followUp}:FollowUp`})-[:BY]->(${item})
    WHERE ${join(conditions, ' AND ')}
    WITH ${followUp}, ${keyOf(followUp, '')} AS ${followUp.and('key')}
    ORDER BY ${followUp.and('key')} DESC LIMIT 1`
})

/** The latest later item that names another day for it: what is claimed, not what is in force. */
export const claimOf = relation((c, followUp) => {
  const item = followUp.and('item')
  return cypher`MATCH (${c})<-[:FOLLOWS]-(${followUp}:FollowUp {relation: 'AMENDS_DEADLINE'})-[:BY]->(${item}:Commitment)
    WHERE ${item}.baselineLatest IS NOT NULL
    WITH ${followUp}, ${keyOf(followUp)} AS ${followUp.and('key')} ORDER BY ${followUp.and('key')} DESC LIMIT 1`
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
