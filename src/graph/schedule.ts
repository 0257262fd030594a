import type { ScheduleStatus } from '../model/status.js'
import type { When } from '../model/tracked.js'
import { NO_DAY } from '../model/values/date.js'
import { everShown, instantOf, wasShown } from './as-known.js'
import { type Cypher, cypher, type Name } from './cypher.js'
import { OPEN, type Range } from './page.js'
import type { StandingAt } from './standing.js'

/**
 * The schedule status of a row on a day, as `scheduleStatus` of the model gives it; of those that are done, whether in time
 * costs a look at what reported them.
 */
export function scheduleOf(
  { official, evidence, dueKey, dueLatest, doneOn, lateness }: StandingAt,
  day: string,
  { tellsLate = false } = {},
): Cypher {
  const wasLate = cypher`reduce(told = null, late IN ${lateness} | CASE WHEN told OR late THEN true ELSE coalesce(told, late) END)`
  const done = tellsLate
    ? cypher`CASE WHEN ${dueLatest} IS NULL THEN 'DONE'
        WHEN ${doneOn} > ${dueLatest} THEN 'DONE_LATE'
        WHEN ${doneOn} IS NOT NULL THEN 'DONE_ON_TIME'
        ELSE CASE ${wasLate} WHEN true THEN 'DONE_LATE' WHEN false THEN 'DONE_ON_TIME' ELSE 'DONE' END END`
    : cypher`'DONE'`
  return cypher`CASE
    WHEN ${evidence} IN ['WITHDRAWN', 'SUPERSEDED'] THEN 'CLOSED'
    WHEN ${official} = 'REPORTED_DONE' OR ${evidence} = 'COMPLETE' THEN ${done}
    WHEN ${dueKey} >= ${NO_DAY} THEN 'NO_DEADLINE'
    WHEN ${dueKey} < ${day} THEN 'OVERDUE'
    ELSE 'NOT_DUE' END`
}

/** Whether a row has one of these statuses on a day. */
export function hasSchedule(standing: StandingAt, statuses: readonly ScheduleStatus[], day: string): Cypher {
  const tellsLate = statuses.some((status) => status.startsWith('DONE'))
  return cypher`${scheduleOf(standing, day, { tellsLate })} IN ${statuses}`
}

/** Where in the order of deadlines commitments of these statuses can stand. */
export function deadlinesOf(statuses: readonly ScheduleStatus[], day: string): Range {
  const ranges = statuses.map((status): Range => {
    if (status === 'OVERDUE') return { from: OPEN.from, to: day }
    if (status === 'NOT_DUE') return { from: day, to: NO_DAY }
    if (status === 'NO_DEADLINE') return { from: NO_DAY, to: OPEN.to }
    return OPEN
  })
  if (ranges.length === 0 || ranges.includes(OPEN)) return OPEN
  return {
    from: ranges.map(({ from }) => from).sort()[0]!,
    to: ranges
      .map(({ to }) => to)
      .sort()
      .at(-1)!,
  }
}

/** Assessments, deadline changes and follow-ups of a commitment, where another day or instant than now is asked for; else null. */
export function recordsAskedOf(c: Name, { asOf, knownAt }: When): Cypher {
  if (!asOf && !knownAt) return cypher`NULL`
  const assessment = c.and('assessment')
  const change = c.and('change')
  const [followUp, item] = [c.and('followUp'), c.and('item')]
  const [passage, report] = [c.and('passage'), c.and('report')]
  return cypher`[
    [(${c})<-[:RATES]-(${assessment}:Assessment) | ${assessment} {.id, .on, .recordedAt, .value, .doneOn}],
    [(${c})<-[:MOVES]-(${change}:DeadlineChange) | ${change} {.id, .approvedOn, .recordedAt, .to}],
    COLLECT {
      MATCH (${c})<-[:FOLLOWS]-(${knownAt ? everShown(followUp) : cypher`${followUp}:FollowUp`})-[:BY]->(${item})
      MATCH (${followUp})-[:QUOTES {for: 'EVIDENCE'}]->(${passage})-[:OF]->(${report})
      ${knownAt ? cypher`WHERE ${wasShown(followUp, instantOf(knownAt))}` : cypher``}
      RETURN ${followUp} {.relation, .saidOn, .doneOn, .isLate, .recordedAt, report: ${report}.id,
        start: ${passage}.start, answer: CASE WHEN ${item}.factType = 'Commitment' THEN ${item}.kind END, progress: ${item}.status}
    }]`
}
