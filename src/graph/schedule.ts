import type { ScheduleStatus } from '../model/status.js'
import { NO_DAY } from '../model/values/date.js'
import { type Cypher, cypher, type Name } from './cypher.js'
import { OPEN, type Range } from './page.js'

/** Whether what reported a commitment done says that it was late: true, false, or null. Looked up only where it was. */
export function isLateOf(commitment: Name): Cypher {
  const done = commitment.and('done')
  const passage = commitment.and('donePassage')
  const report = commitment.and('doneReport')
  return cypher`CASE WHEN ${commitment}.officialStatus = 'REPORTED_DONE' THEN head(COLLECT {
    MATCH (${commitment})<-[:FOLLOWS]-(${done}:FollowUp {relation: 'REPORTS_DONE'})-[:QUOTES]->(${passage}:Passage)-[:OF]->(${report}:Report)
    RETURN ${done}.isLate ORDER BY ${report}.publishedOn DESC, ${report}.id DESC, ${passage}.start DESC LIMIT 1 }) END`
}

/** The schedule status of a row on a day, as `scheduleStatus` of the model gives it. */
export function scheduleOf(commitment: Name, day: string): Cypher {
  return cypher`CASE
    WHEN ${commitment}.evidenceStatus IN ['WITHDRAWN', 'SUPERSEDED'] THEN 'CLOSED'
    WHEN ${commitment}.officialStatus = 'REPORTED_DONE' OR ${commitment}.evidenceStatus = 'COMPLETE' THEN
      CASE WHEN ${commitment}.dueLatest IS NULL THEN 'DONE' ELSE
        CASE ${isLateOf(commitment)} WHEN true THEN 'DONE_LATE' WHEN false THEN 'DONE_ON_TIME' ELSE 'DONE' END END
    WHEN ${commitment}.dueLatest IS NULL THEN 'NO_DEADLINE'
    WHEN ${commitment}.dueLatest < ${day} THEN 'OVERDUE'
    ELSE 'NOT_DUE' END`
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
