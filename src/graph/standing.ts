/** Where a commitment stands, as expressions of its node: on the copies for now, or worked out for a day that is past. */
import { COMMITMENT_KINDS, PROGRESS } from '../model/claim.js'
import { officialStatusBy } from '../model/official.js'
import { FOLLOW_UP_RELATIONS } from '../model/status.js'
import { NO_DAY } from '../model/values/date.js'
import { type Cypher, cypher, join, type Name, name } from './cypher.js'
import { officialSourceOf } from './progress.relations.js'

export interface StandingAt {
  readonly official: Cypher
  readonly evidence: Cypher
  readonly dueLatest: Cypher
  /** The same as it sorts: an id may stand behind it, and `NO_DAY` where there is none. */
  readonly dueKey: Cypher
  readonly doneOn: Cypher
  /** What those that report it done say of its being late, a list. */
  readonly lateness: Cypher
}

/** As the copies say. */
export function standingNow(c: Name): StandingAt {
  return {
    official: cypher`${c}.officialStatus`,
    evidence: cypher`${c}.evidenceStatus`,
    dueLatest: cypher`${c}.dueLatest`,
    dueKey: cypher`${c}.deadlineKey`,
    doneOn: cypher`${c}.doneOn`,
    lateness: latenessOf(c),
  }
}

/**
 * As `standingOf` of the model gives it as of a day. What the copies rule out is not looked up: where nothing was ever said
 * or assessed, nothing was on any day.
 */
export function standingOn(c: Name, day: string): StandingAt {
  const [followUp, item] = [c.and('source'), c.and('item')]
  const [assessment, change] = [c.and('assessment'), c.and('change')]
  const said = (told: Cypher) =>
    cypher`head(COLLECT { ${officialSourceOf(c, followUp, { asOf: day })} MATCH (${followUp})-[:BY]->(${item}) RETURN ${told} })`
  const found = (property: 'value' | 'doneOn') =>
    cypher`head(COLLECT { MATCH (${c})<-[:RATES]-(${assessment}:Assessment) WHERE ${assessment}.on <= ${day}
      RETURN ${assessment}.${name(property)} ORDER BY ${assessment}.on DESC, ${assessment}.recordedAt DESC, ${assessment}.id DESC LIMIT 1 })`
  const moved = cypher`head(COLLECT { MATCH (${c})<-[:MOVES]-(${change}:DeadlineChange) WHERE ${change}.approvedOn <= ${day}
      RETURN ${change}.to ORDER BY ${change}.approvedOn DESC, ${change}.recordedAt DESC, ${change}.id DESC LIMIT 1 })`
  return {
    official: cypher`CASE WHEN ${c}.officialStatus = 'NONE' THEN 'NONE' ELSE coalesce(${said(statusSetBy(followUp, item))}, 'NONE') END`,
    evidence: cypher`CASE WHEN ${c}.evidenceStatus = 'NOT_REVIEWED' THEN 'NOT_REVIEWED' ELSE coalesce(${found('value')}, 'NOT_REVIEWED') END`,
    dueLatest: cypher`coalesce(${moved}, ${c}.baselineLatest)`,
    dueKey: cypher`coalesce(${moved}, ${c}.baselineLatest, ${NO_DAY})`,
    doneOn: cypher`coalesce(${found('doneOn')}, ${said(cypher`${followUp}.doneOn`)})`,
    lateness: saidOfLateness(c, day),
  }
}

/** What `latenessIn` of the model reads. Looked up only where it was reported done. */
export function latenessOf(c: Name): Cypher {
  return cypher`CASE WHEN ${c}.officialStatus = 'REPORTED_DONE' THEN ${saidOfLateness(c)} ELSE [] END`
}

function saidOfLateness(c: Name, day?: string): Cypher {
  const done = c.and('done')
  const upTo = day === undefined ? cypher`` : cypher` WHERE ${done}.saidOn <= ${day}`
  return cypher`[(${c})<-[:FOLLOWS]-(${done}:FollowUp {relation: 'REPORTS_DONE'})${upTo} | ${done}.isLate]`
}

/** What one follow-up says, as `officialStatusBy` of the model tells it: first what the later item's own words change. */
function statusSetBy(followUp: Name, item: Name): Cypher {
  const cases = FOLLOW_UP_RELATIONS.flatMap((relation) => {
    const usual = officialStatusBy({ relation, answer: null, progress: null })
    const isOf = cypher`${followUp}.relation = ${relation}`
    const by = (is: Cypher, status: string | null) =>
      status === usual ? [] : [cypher`WHEN ${isOf} AND ${is} THEN ${status}`]
    return [
      ...COMMITMENT_KINDS.flatMap((answer) =>
        by(cypher`${item}.kind = ${answer}`, officialStatusBy({ relation, answer, progress: null })),
      ),
      ...PROGRESS.flatMap((progress) =>
        by(cypher`${item}.status = ${progress}`, officialStatusBy({ relation, answer: null, progress })),
      ),
      ...(usual === null ? [] : [cypher`WHEN ${isOf} THEN ${usual}`]),
    ]
  })
  return cypher`CASE ${join(cases, ' ')} END`
}
