import { beforeAll, describe, expect, it } from 'vitest'
import { useEmptyGraph } from '../database/empty-graph.js'
import { threadWriter } from '../fixtures/thread-writer.js'
import { reportOf, type Said } from '../fixtures/threads.js'
import { ask, type Loose } from './ask.js'

const graph = useEmptyGraph()
const write = threadWriter(() => graph.client)

const OTHERS: Said[] = [
  { says: 'trồng 40 ha chè', kind: 'PLEDGE' },
  { says: 'mở lớp học nghề cho thanh niên', kind: 'PLEDGE' },
]
const DUE = 'trước ngày 30/6/2024'
const PLEDGE = `cam kết đắp xong đập chính ${DUE}`
const visit = reportOf('first', '2024-03-12', [
  { says: PLEDGE, kind: 'PLEDGE', due: [DUE, '2024-06-30'] },
  { says: 'di dời 46 hộ vùng sạt lở' },
  ...OTHERS,
])
const LATER_DUE = 'trước ngày 31/3/2025'
const halfway = reportOf('second', '2024-12-20', [
  { says: `đắp xong đập chính ${LATER_DUE}`, due: [LATER_DUE, '2025-03-31'] },
  { says: 'Thu ngân sách đạt dự toán', status: 'DONE' },
])
const end = reportOf('third', '2025-04-10', [
  { says: 'đập chính đã đắp xong ngày 2/4/2025', status: 'DONE' },
  { says: 'Thu ngân sách vượt dự toán', status: 'EXCEEDED' },
])
const FIRST_READ = '2026-01-01T00:00:00.000Z'
const THEN_READ = '2026-02-01T00:00:00.000Z'

/** The one commitment whose text holds these words. */
async function told(words: string, fields: string, variables: Loose = {}): Promise<Loose> {
  const declared = Object.keys(variables).map(
    (name) => `$${name}: ${name === 'knownAt' ? 'DateTime' : name === 'asOf' ? 'Date' : 'String'}`,
  )
  const head = declared.length > 0 ? `(${declared.join(', ')})` : ''
  const query = `query Told${head} { commitments(filter: {text: ${JSON.stringify(words)}}) { nodes { action ${fields} } } }`
  const { data, texts } = await ask<Loose>(graph.client, query, variables)
  expect(texts).toHaveLength(1)
  expect(data.commitments.nodes).toHaveLength(1)
  return data.commitments.nodes[0]
}

const STATUS = 'status(asOf: $asOf, knownAt: $knownAt) { official evidence schedule scheduleAgainstBaseline }'
/** How the pledge stood, on days and at instants that go by. */
const ASKED = [
  { asOf: '2024-03-11', knownAt: null },
  { asOf: '2024-12-19', knownAt: null },
  { asOf: '2024-12-20', knownAt: '2026-01-15T00:00:00Z' },
  { asOf: '2026-07-15', knownAt: '2026-01-15T00:00:00Z' },
  { asOf: null, knownAt: '2025-12-31T00:00:00Z' },
]
async function asked(): Promise<Loose[]> {
  const answers: Loose[] = []
  for (const when of ASKED) answers.push(await told('cam ket', STATUS, when))
  return answers
}
let before: Loose[]

beforeAll(async () => {
  await write(visit, { recordedAt: FIRST_READ })
  await write(halfway, { recordedAt: FIRST_READ })
  before = await asked()
  await write(end, { recordedAt: THEN_READ })
}, 120_000)

describe('the status of a commitment', () => {
  it('as of a day and as known at an instant is the same after later reports arrive', async () => {
    expect(before.map(({ status }) => [status.official, status.schedule])).toEqual([
      ['NONE', 'NOT_DUE'],
      ['NONE', 'OVERDUE'],
      ['SCHEDULED', 'OVERDUE'],
      ['SCHEDULED', 'OVERDUE'],
      ['NONE', 'OVERDUE'],
    ])
    expect(await asked()).toEqual(before)
  })

  it('as of a day is what a filter as of that day goes by, on each axis', async () => {
    const query = `query Stood($asOf: Date, $filter: CommitmentFilter) { commitments(filter: $filter, first: 50) {
      nodes { id status(asOf: $asOf) { official evidence schedule } } } }`
    const rowsOf = async (asOf: string, filter: object): Promise<Loose[]> =>
      (await ask<Loose>(graph.client, query, { asOf, filter: { asOf, ...filter } })).data.commitments.nodes
    for (const asOf of ['2024-03-11', '2024-12-19', '2024-12-20', '2025-04-10', '2026-07-15']) {
      const all = await rowsOf(asOf, {})
      for (const axis of ['official', 'evidence', 'schedule'] as const)
        for (const value of new Set(all.map(({ status }) => status[axis])))
          expect(await rowsOf(asOf, { [axis]: [value] }), `${asOf} ${value}`).toEqual(
            all.filter(({ status }) => status[axis] === value),
          )
    }
  })

  it('is now what the latest report says, late by the day that it names', async () => {
    const now = await told('cam ket', STATUS, { asOf: null, knownAt: null })
    expect(now.status).toMatchObject({
      official: 'REPORTED_DONE',
      schedule: 'DONE_LATE',
      scheduleAgainstBaseline: 'DONE_LATE',
    })
    const then = await told('cam ket', STATUS, { asOf: '2025-04-10', knownAt: null })
    expect(then.status).toEqual(now.status)
  })

  it('names what says so, on each day, with its passage', async () => {
    const source =
      'officialSource(asOf: $asOf, knownAt: $knownAt) { relation saidOn doneOn citations { quote } }'
    const of = async (asOf: string | null, knownAt: string | null = null) =>
      (await told('cam ket', source, { asOf, knownAt })).officialSource
    expect(await of(null)).toEqual({
      relation: 'REPORTS_DONE',
      saidOn: '2025-04-10',
      doneOn: '2025-04-02',
      citations: [{ quote: 'đập chính đã đắp xong ngày 2/4/2025' }],
    })
    expect(await of('2025-04-09')).toMatchObject({ relation: 'AMENDS_DEADLINE', saidOn: '2024-12-20' })
    expect(await of(null, '2026-01-15T07:00:00+07:00')).toMatchObject({ saidOn: '2024-12-20' })
    expect(await of('2024-12-19')).toBeNull()
  })
})

describe('a thread', () => {
  const ITEM = 'relation saidOn isLate commitment { action } by { __typename ... on Commitment { action } }'

  it('goes across reports both ways, page by page', async () => {
    const { thread } = await told('cam ket', `thread { totalCount nodes { ${ITEM} } }`)
    expect(thread.nodes.map(({ relation, saidOn }: Loose) => [relation, saidOn])).toEqual([
      ['AMENDS_DEADLINE', '2024-12-20'],
      ['REPORTS_DONE', '2025-04-10'],
    ])
    expect(thread.totalCount).toBe(2)
    const page = 'pageInfo { hasNextPage endCursor } nodes { saidOn relation }'
    const one = (await told('cam ket', `thread(first: 1) { ${page} }`)).thread
    const rest = await told('cam ket', `thread(first: 1, after: $after) { ${page} }`, {
      after: one.pageInfo.endCursor,
    })
    expect([one.pageInfo.hasNextPage, rest.thread.nodes.length, rest.thread.nodes[0].relation]).toEqual([
      true,
      1,
      'REPORTS_DONE',
    ])
    const order = await told('đắp xong đập chính trước ngày 31/3', `thread { nodes { ${ITEM} } }`)
    expect(order.thread.nodes.map(({ relation, by }: Loose) => [relation, by.__typename])).toEqual([
      ['AMENDS_DEADLINE', 'Commitment'],
      ['REPORTS_DONE', 'StatusStatement'],
    ])
  })

  it('is part of the history, in the order of the days', async () => {
    const { history } = await told(
      'cam ket',
      'history { totalCount nodes { __typename ... on FollowUp { relation saidOn } ... on Commitment { madeOn { latest } } } }',
    )
    expect(history.nodes).toEqual([
      { __typename: 'Commitment', madeOn: { latest: '2024-03-12' } },
      { __typename: 'FollowUp', relation: 'AMENDS_DEADLINE', saidOn: '2024-12-20' },
      { __typename: 'FollowUp', relation: 'REPORTS_DONE', saidOn: '2025-04-10' },
    ])
    expect(history.totalCount).toBe(3)
  })

  it('claims another deadline, and leaves the one in force', async () => {
    const { deadline } = await told(
      'cam ket',
      'deadline { current baseline { latest } claimed { latest text } }',
    )
    expect(deadline).toEqual({
      current: '2024-06-30',
      baseline: { latest: '2024-06-30' },
      claimed: { latest: '2025-03-31', text: LATER_DUE },
    })
    const without = await told('46 ho', 'deadline { claimed { latest } }')
    expect(without.deadline).toBeNull()
  })
})

describe('silence', () => {
  const SILENCE = 'silence(asOf: $asOf) { state lastTakenUp reports { totalCount nodes { publishedOn } } }'
  const of = async (words: string, asOf: string | null = null) =>
    (await told(words, SILENCE, { asOf })).silence

  it('of what nobody could have taken up is not that of what was left out', async () => {
    expect(await of('46 ho', '2024-03-15')).toEqual({
      state: 'NO_LATER_REPORT',
      lastTakenUp: null,
      reports: { totalCount: 0, nodes: [] },
    })
    expect(await of('46 ho')).toMatchObject({
      state: 'NOT_TAKEN_UP',
      lastTakenUp: null,
      reports: { totalCount: 2 },
    })
  })

  it('counts the reports that say nothing, and tells when one last did', async () => {
    expect(await of('cam ket')).toEqual({
      state: 'TAKEN_UP',
      lastTakenUp: '2025-04-10',
      reports: { totalCount: 0, nodes: [] },
    })
    expect(await of('cam ket', '2025-01-01')).toMatchObject({ lastTakenUp: '2024-12-20' })
  })
})

describe('commitments to look at', () => {
  const actionsOf = async (field: string) => {
    const { data, texts, errors } = await ask<Loose>(
      graph.client,
      `{ found: ${field} { totalCount nodes { action } } }`,
    )
    expect([errors, texts.length]).toEqual([[], 1])
    expect(data.found.totalCount).toBe(data.found.nodes.length)
    return data.found.nodes.map(({ action }: Loose) => action).sort()
  }

  it('are silent since a day when reports about the same came out and did not take them up', async () => {
    const silent = ['di dời 46 hộ vùng sạt lở', ...OTHERS.map(({ says }) => says)].sort()
    expect(await actionsOf('silent(since: "2024-06-01")')).toEqual(silent)
    expect(await actionsOf('silent(since: "2024-06-01", filter: {kind: [DIRECTIVE]})')).toEqual([silent[0]])
    expect(await actionsOf('silent(since: "2024-01-01")')).toEqual([])
    expect(await actionsOf('silent(since: "2025-12-01")')).toEqual([])
  })

  it('are overdue on a day, whatever the filter says of schedules', async () => {
    const order = `đắp xong đập chính ${LATER_DUE}`
    expect(await actionsOf('overdue(asOf: "2024-06-30")')).toEqual([])
    expect(await actionsOf('overdue(asOf: "2024-07-01", filter: {schedule: [DONE]})')).toEqual([PLEDGE])
    expect(await actionsOf('overdue(asOf: "2025-04-09")')).toEqual([PLEDGE, order])
    expect(await actionsOf('overdue(asOf: "2025-04-09", filter: {kind: [DIRECTIVE]})')).toEqual([order])
    expect(await actionsOf('overdue(asOf: "2025-04-10")')).toEqual([])
  })

  it('disagree when a report denies what another said is done, or whoever looked finds nothing', async () => {
    expect(await actionsOf('disagreements')).toEqual([])
    const denial = reportOf('fourth', '2025-06-10', [
      { says: 'đập chính mới đắp một nửa, chưa xong', status: 'IN_PROGRESS' },
      { says: 'Thu ngân sách đạt thấp', status: 'LATE' },
    ])
    await write(denial)
    expect(await actionsOf('disagreements(kinds: [REPORTS_CONTRADICT])')).toContain(PLEDGE)
    expect(await actionsOf('disagreements(kinds: [DONE_NOT_EVIDENCED])')).toEqual([])
    expect(await actionsOf('disagreements(kinds: [])')).toEqual([])
  })
})
