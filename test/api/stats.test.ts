import { beforeAll, describe, expect, it } from 'vitest'
import { encodeId } from '../../src/api/ids.js'
import { useEmptyGraph } from '../database/empty-graph.js'
import { syntheticGraph } from '../fixtures/synthetic.js'
import { ask, dataOf, TODAY } from './ask.js'
import type { CommitmentDimension } from './gql/graphql.js'
import { graphql } from './gql/index.js'
import { type Filter, matching, type Row, rowsOf } from './reference.js'

const graph = useEmptyGraph()
const data = syntheticGraph(300)
const rows = rowsOf(data)
beforeAll(() => data.load(graph.client), 60_000)

const STATS = graphql(`
  query Stats($by: [CommitmentDimension!]!, $filter: CommitmentFilter, $first: Int!) {
    commitmentStats(groupBy: $by, filter: $filter, first: $first) {
      kind
      maker { id }
      responsible { id }
      place { id }
      month
      official
      evidence
      schedule
      commitments
      withDeadline
      overdue
      reportedDone
      answered
    }
  }
`)

const KEYS: Record<CommitmentDimension, (row: Row) => string[]> = {
  KIND: ({ kind }) => [kind],
  MAKER: ({ maker }) => [encodeId('Person', maker)],
  RESPONSIBLE: ({ links }) => [...links.responsible].map((id) => encodeId('Agency', id)),
  PLACE: ({ links }) => [...links.place].map((id) => encodeId('Place', id)),
  MONTH: ({ madeKey }) => [madeKey.slice(0, 7)],
  OFFICIAL: () => ['NONE'],
  EVIDENCE: ({ evidence }) => [evidence],
  SCHEDULE: ({ schedule }) => [schedule],
}

/** Groups with their sizes and those that are overdue, by the reference. */
function expected(by: CommitmentDimension[], filter: Filter) {
  const groups = new Map<string, { commitments: number; overdue: number; withDeadline: number }>()
  for (const row of matching(rows, filter, 'MADE')) {
    const keys = by.reduce<string[][]>(
      (all, dimension) => all.flatMap((key) => KEYS[dimension](row).map((one) => [...key, one])),
      [[]],
    )
    for (const key of keys) {
      const group = groups.get(key.join(' ')) ?? { commitments: 0, overdue: 0, withDeadline: 0 }
      groups.set(key.join(' '), {
        commitments: group.commitments + 1,
        overdue: group.overdue + Number(row.dueLatest !== undefined && row.dueLatest < TODAY),
        withDeadline: group.withDeadline + Number(row.dueLatest !== undefined),
      })
    }
  }
  return groups
}

describe('counts', () => {
  it.each([
    [['KIND'], {}],
    [['KIND'], { maker: ['person-0'], kind: ['DIRECTIVE', 'PLEDGE'] }],
    [['KIND'], { text: 'duong' }],
    [['MAKER'], { kind: ['REQUEST'] }],
    [['RESPONSIBLE'], {}],
    [['PLACE'], { schedule: ['OVERDUE', 'NOT_DUE'] }],
    [['PLACE', 'KIND'], { place: ['place-0', 'place-1'] }],
    [['MONTH', 'SCHEDULE'], {}],
    [['OFFICIAL', 'EVIDENCE'], {}],
    [[], { maker: ['person-0', 'person-1'] }],
  ] as [CommitmentDimension[], Filter][])('by %j of %j are those of the data', async (by, filter) => {
    const groups = expected(by, filter)
    const input = {
      ...filter,
      maker: filter.maker?.map((id) => encodeId('Person', id)),
      place: filter.place?.map((id) => encodeId('Place', id)),
    }
    const { commitmentStats } = await dataOf(graph.client, STATS, { by, filter: input as never, first: 100 })
    const names: Record<
      CommitmentDimension,
      (group: NonNullable<typeof commitmentStats>[number]) => unknown
    > = {
      KIND: ({ kind }) => kind,
      MAKER: ({ maker }) => maker?.id,
      RESPONSIBLE: ({ responsible }) => responsible?.id,
      PLACE: ({ place }) => place?.id,
      MONTH: ({ month }) => month,
      OFFICIAL: ({ official }) => official,
      EVIDENCE: ({ evidence }) => evidence,
      SCHEDULE: ({ schedule }) => schedule,
    }
    expect(commitmentStats).toHaveLength(Math.min(100, groups.size))
    for (const group of commitmentStats!) {
      const key = by.map((dimension) => names[dimension](group)).join(' ')
      expect(group, key).toMatchObject({ ...groups.get(key), reportedDone: 0, answered: 0 })
    }
    const sizes = commitmentStats!.map(({ commitments }) => commitments)
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
  })

  it('are the same when only the size is asked for, which takes another way', async () => {
    const filter = { maker: [encodeId('Person', 'person-0')] }
    const text =
      'query Sizes($filter: CommitmentFilter) { commitmentStats(groupBy: [KIND, KIND], filter: $filter) { kind commitments } }'
    const { data: sizes, texts } = await ask<{ commitmentStats: unknown }>(graph.client, text, { filter })
    const whole = await dataOf(graph.client, STATS, { by: ['KIND'], filter, first: 100 })
    expect(sizes.commitmentStats).toEqual(
      whole.commitmentStats!.map(({ kind, commitments }) => ({ kind, commitments })),
    )
    expect(texts[0]).toContain('COUNT {')
  })

  it('are cut to the largest groups', async () => {
    const { commitmentStats } = await dataOf(graph.client, STATS, { by: ['PLACE'], first: 2 })
    expect(commitmentStats).toHaveLength(2)
    expect((await ask(graph.client, STATS, { by: [], first: 0 })).errors).toMatchObject([
      { code: 'BAD_INPUT' },
    ])
  })
})
