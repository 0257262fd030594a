import { beforeAll, expect, it } from 'vitest'
import { cypher, join, name, render } from '../../src/graph/cypher.js'
import { scheduleOf } from '../../src/graph/schedule.js'
import { standingNow, standingOn } from '../../src/graph/standing.js'
import { COMMITMENT_KINDS, PROGRESS } from '../../src/model/claim.js'
import { type FollowUpSource, latenessOf } from '../../src/model/official.js'
import { type StandingSources, standingOf } from '../../src/model/standing.js'
import { ASSESSED_VALUES, FOLLOW_UP_RELATIONS, scheduleStatus } from '../../src/model/status.js'
import { useEmptyGraph } from '../database/empty-graph.js'

const graph = useEmptyGraph()
const DAYS = ['2024-01-01', '2024-06-01', '2025-01-01', '2025-06-01', '2026-01-01']
const recordedAt = '2026-02-01T00:00:00.000Z'

/** Commitments that were taken up, assessed and moved in every way, on days that go round. */
const SOURCES = Array.from({ length: 240 }, (_, n): StandingSources & { id: string } => {
  const at = <T>(list: readonly T[], step: number) => list[Math.floor(n / step) % list.length]!
  const followUps = Array.from({ length: n % 4 }, (_, f): FollowUpSource => {
    const isAnswer = (n + f) % 3 === 0
    const relation = at(FOLLOW_UP_RELATIONS, 1 + f)
    return {
      relation,
      answer: isAnswer ? at(COMMITMENT_KINDS, 2 + f) : null,
      progress: isAnswer ? null : at(PROGRESS, 1 + f),
      saidOn: at([null, ...DAYS], 3 + f),
      doneOn: at([null, '2024-05-01', '2025-03-01'], 5),
      isLate: at([null, true, false], 4),
      recordedAt,
      report: `report-${f}`,
      start: f,
    }
  })
  return {
    id: `commitment-${n}`,
    followUps,
    assessments: Array.from({ length: n % 3 }, (_, a) => {
      const id = `assessment-${n}-${a}`
      const value = at(ASSESSED_VALUES, 1 + a)
      return { id, on: at(DAYS, 2 + a), recordedAt, value, doneOn: at([null, '2024-05-01'], 7) }
    }),
    deadlineChanges: Array.from({ length: n % 5 === 0 ? 2 : 0 }, (_, d) => {
      const id = `change-${n}-${d}`
      return { id, approvedOn: at(DAYS, 3 + d), recordedAt, to: at(['2024-09-01', '2025-09-01'], 1 + d) }
    }),
    baselineLatest: at([null, '2024-03-01', '2025-05-31'], 6),
  }
})

beforeAll(() =>
  graph.client.write((transaction) =>
    transaction.send(
      `UNWIND $rows AS row
       CREATE (c:Commitment:Fact {id: row.id}) SET c += row.copies
       FOREACH (a IN row.assessments | CREATE (x:Assessment)-[:RATES]->(c) SET x = a)
       FOREACH (d IN row.deadlineChanges | CREATE (x:DeadlineChange)-[:MOVES]->(c) SET x = d)
       FOREACH (f IN row.followUps |
         CREATE (c)<-[:FOLLOWS]-(x:FollowUp:Fact)-[:BY]->(item:Fact {id: f.id + '-item', kind: f.answer, status: f.progress, factType: CASE WHEN f.answer IS NULL THEN 'StatusStatement' ELSE 'Commitment' END})
         CREATE (x)-[:QUOTES {for: 'EVIDENCE'}]->(:Passage {id: f.id, start: f.start})-[:OF]->(:Report {id: f.id})
         SET x = f {.id, .relation, .saidOn, .doneOn, .isLate, .recordedAt})`,
      {
        rows: SOURCES.map(({ id, ...sources }) => {
          const { official, evidence, doneOn, dueLatest } = standingOf(sources)
          const { baselineLatest } = sources
          return {
            ...sources,
            id,
            copies: { officialStatus: official, evidenceStatus: evidence, doneOn, dueLatest, baselineLatest },
            followUps: sources.followUps.map((one, f) => ({ ...one, id: `${one.report}-${id}-${f}` })),
          }
        }),
      },
    ),
  ),
)

const c = name('c')

it('as of a day is that of the model on both axes, with the deadline in force and whether it was met', async () => {
  const seen = new Set<string>()
  for (const day of DAYS) {
    const at = standingOn(c, day)
    const columns = [
      cypher`${c}.id`,
      at.official,
      at.evidence,
      at.dueLatest,
      scheduleOf(at, day, { tellsLate: true }),
    ]
    const { text, params } = render(cypher`MATCH (${c}:Commitment) RETURN ${join(columns, ', ')}`)
    const rows = new Map((await graph.client.read(text, params)).map(([id, ...rest]) => [id, rest]))
    for (const sources of SOURCES) {
      const { official, evidence, dueLatest, doneOn } = standingOf(sources, { asOf: day })
      const isLate = latenessOf(sources.followUps, { asOf: day })
      const schedule = scheduleStatus({ official, evidence, dueLatest, doneOn, isLate }, day)
      expect(rows.get(sources.id), `${sources.id} on ${day}`).toEqual([
        official,
        evidence,
        dueLatest,
        schedule,
      ])
      for (const value of [official, evidence, schedule]) seen.add(value)
    }
  }
  expect(seen.size).toBeGreaterThan(24)
})

it('now is that of the copies', async () => {
  const at = standingNow(c)
  const { text, params } = render(
    cypher`MATCH (${c}:Commitment) RETURN ${c}.id, ${at.official}, ${at.evidence}, ${at.dueLatest}, ${at.doneOn}`,
  )
  const rows = new Map((await graph.client.read(text, params)).map(([id, ...rest]) => [id, rest]))
  for (const sources of SOURCES) {
    const { official, evidence, dueLatest, doneOn } = standingOf(sources)
    expect(rows.get(sources.id)).toEqual([official, evidence, dueLatest, doneOn])
  }
})
