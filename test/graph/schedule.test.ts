import { beforeAll, expect, it } from 'vitest'
import { cypher, name, render } from '../../src/graph/cypher.js'
import { deadlinesOf, scheduleOf } from '../../src/graph/schedule.js'
import { standingNow } from '../../src/graph/standing.js'
import {
  EVIDENCE_STATUSES,
  OFFICIAL_STATUSES,
  SCHEDULE_STATUSES,
  type ScheduleStatus,
  scheduleStatus,
} from '../../src/model/status.js'
import { dayKey } from '../../src/model/values/date.js'
import { useEmptyGraph } from '../database/empty-graph.js'

const graph = useEmptyGraph()
const DAY = '2026-07-15'
const LATE = [null, true, false] as const
const DONE_ON = [null, '2026-07-13', '2026-07-15']
const DUE = [null, '2026-07-14', '2026-07-15', '2026-07-16']
/** Every state there is, with the status that the model gives it. */
const STATES = OFFICIAL_STATUSES.flatMap((official) =>
  EVIDENCE_STATUSES.flatMap((evidence) =>
    DUE.flatMap((dueLatest) =>
      (official === 'REPORTED_DONE' ? LATE : [null]).flatMap((isLate) =>
        (evidence === 'COMPLETE' ? DONE_ON : [null]).map((doneOn) => ({
          official,
          evidence,
          dueLatest,
          isLate,
          doneOn,
        })),
      ),
    ),
  ),
).map((state, n) => ({ ...state, id: `state-${n}`, schedule: scheduleStatus(state, DAY) }))

beforeAll(() =>
  graph.client.write((transaction) =>
    transaction.send(
      `UNWIND $states AS state
       CREATE (c:Commitment:Fact {id: state.id, officialStatus: state.official, evidenceStatus: state.evidence, dueLatest: state.dueLatest, deadlineKey: coalesce(state.dueLatest, '9999-12-31') + '|' + state.id, doneOn: state.doneOn})
       WITH c, state WHERE state.isLate IS NOT NULL
       CREATE (:FollowUp:Fact {id: 'f-' + state.id, relation: 'REPORTS_DONE', isLate: state.isLate})-[:FOLLOWS]->(c)`,
      { states: STATES },
    ),
  ),
)

it.each([
  [true, (status: ScheduleStatus) => status],
  [false, (status: ScheduleStatus) => (status.startsWith('DONE') ? 'DONE' : status)],
])('gives every state the status of the model; tells late from in time: %s', async (tellsLate, asTold) => {
  const c = name('c')
  const { text, params } = render(
    cypher`MATCH (${c}:Commitment) RETURN ${c}.id, ${scheduleOf(standingNow(c), DAY, { tellsLate })}`,
  )
  const rows = new Map((await graph.client.read(text, params)) as unknown as [string, string][])
  expect(rows.size).toBe(STATES.length)
  expect(STATES.map(({ id }) => rows.get(id))).toEqual(STATES.map(({ schedule }) => asTold(schedule)))
})

it('narrows the order of deadlines to no less than where a status can stand', () => {
  for (const status of SCHEDULE_STATUSES) {
    const { from, to } = deadlinesOf([status], DAY)
    const keys = STATES.filter(({ schedule }) => schedule === status).map(({ dueLatest, id }) =>
      dayKey(dueLatest, id),
    )
    expect(keys.length).toBeGreaterThan(0)
    expect(keys.filter((key) => key <= from || key >= to)).toEqual([])
  }
})
