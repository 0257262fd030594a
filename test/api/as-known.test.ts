import { beforeAll, describe, expect, it } from 'vitest'
import { encodeId } from '../../src/api/ids.js'
import { checkGraph } from '../../src/graph/check.js'
import { emptyGraph } from '../../src/graph/empty-graph.js'
import { writeReport } from '../../src/graph/report.queries.js'
import { reportIdOf, resolveReport } from '../../src/resolve/index.js'
import { retractReport } from '../../src/track/index.js'
import { useEmptyGraph } from '../database/empty-graph.js'
import { after, before, gazetteer, handedOver } from '../fixtures/reorganised.js'
import { threadWriter } from '../fixtures/thread-writer.js'
import { reportOf } from '../fixtures/threads.js'
import { ask, type Loose } from './ask.js'
import { sendTo } from './mutations/visit.js'

/** Every statement is planned once, and many are sent. */
const LONG = { timeout: 120_000 }

const graph = useEmptyGraph()
const write = threadWriter(() => graph.client)

const ORDER = 'Sở Xây dựng hoàn thành cầu Khe Lim trước 30/6/2024'
const bridge = { acts: 'Sở Xây dựng', project: 'cầu Khe Lim' }
const promise = reportOf('first', '2024-03-12', [
  { says: ORDER, ...bridge, due: ['trước 30/6/2024', '2024-06-30'] },
])
const halfway = reportOf('second', '2024-06-20', [
  { says: 'Sở Xây dựng đang thi công cầu Khe Lim', ...bridge, status: 'IN_PROGRESS' },
])
const silent = reportOf('third', '2024-09-20', [{ says: 'Thu ngân sách đạt dự toán', status: 'DONE' }])
const outcome = reportOf('fourth', '2024-12-20', [
  { says: 'Sở Xây dựng đã hoàn thành cầu Khe Lim', ...bridge, status: 'DONE' },
])
const quiet = reportOf('fifth', '2025-03-20', [{ says: 'Thu ngân sách đạt thấp', status: 'LATE' }])
const [FIRST, KNOWN, LATER, TAKEN] = [
  '2026-01-01T00:00:00.000Z',
  '2026-01-15T07:00:00+07:00',
  '2026-02-01T00:00:00.000Z',
  '2026-03-01T00:00:00.000Z',
]

/** Asked one by one: each is planned for some seconds the first time. */
const FIELDS = [
  'status(knownAt: $knownAt) { official schedule }',
  'thread(knownAt: $knownAt) { totalCount nodes { id relation saidOn citations { quote } } }',
  'silence(asOf: "2025-06-01", knownAt: $knownAt) { state lastTakenUp }',
  'silence(asOf: "2025-06-01", knownAt: $knownAt) { reports { totalCount nodes { id } } }',
  'responsibilities(at: "2026-07-15", knownAt: $knownAt) { id party { id name } }',
  'answers(at: "2026-07-15", knownAt: $knownAt) { since basis party { name } }',
]
async function told(knownAt: string | null): Promise<Loose> {
  const found: Loose = {}
  for (const field of FIELDS) {
    const query = `query Told($knownAt: DateTime) { commitments(filter: {text: "hoan thanh cau khe lim"}) { nodes { id action ${field} } } }`
    const { data, errors, texts } = await ask<Loose>(graph.client, query, { knownAt })
    expect([errors, texts.length]).toEqual([[], 1])
    const { silence, ...rest } = data.commitments.nodes.find(({ action }: Loose) => action === ORDER)
    Object.assign(found, rest, silence && { silence: { ...found.silence, ...silence } })
  }
  return found
}
const send = async (mutation: string, input: Loose) => {
  const { data, errors } = await sendTo(graph.client, mutation, input, '{ operation { id } }')
  expect([errors, data[mutation].__typename]).toEqual([
    [],
    `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Success`,
  ])
}
const agencyNamed = async (name: string) => {
  const [row] = await graph.client.read('MATCH (a:Agency) WHERE a.name STARTS WITH $name RETURN a.id', {
    name,
  })
  return encodeId('Agency', row![0] as string)
}

describe('what was known of a commitment at an instant', LONG, () => {
  let then: Loose
  beforeAll(async () => {
    for (const reading of [promise, halfway, silent]) await write(reading, { recordedAt: FIRST })
    then = await told(KNOWN)
  })
  const isAsThen = async () => {
    expect(await told(KNOWN)).toEqual(then)
    expect(await checkGraph(graph.client)).toEqual([])
  }

  it('is what is known now while nothing came since', async () => {
    expect(then).toEqual(await told(null))
    expect(then).toMatchObject({
      status: { official: 'UNDER_WAY' },
      thread: { totalCount: 1, nodes: [{ relation: 'REPORTS_PROGRESS', saidOn: '2024-06-20' }] },
      silence: { state: 'TAKEN_UP', lastTakenUp: '2024-06-20', reports: { totalCount: 1 } },
      answers: [{ basis: 'ORIGINAL', party: { name: 'Sở Xây dựng' } }],
    })
    expect(then.responsibilities).toHaveLength(1)
  })

  it('stays when later reports arrive', async () => {
    for (const reading of [outcome, quiet]) await write(reading, { recordedAt: LATER })
    expect(await told(null)).toMatchObject({
      thread: { totalCount: 2 },
      silence: { lastTakenUp: '2024-12-20', reports: { totalCount: 2 } },
    })
    await isAsThen()
  })

  it('stays when a report of then is taken back, with its quotes', async () => {
    for (const reading of [halfway, silent])
      await retractReport(graph.client, reportIdOf(reading.report), TAKEN)
    expect(await told(null)).toMatchObject({
      thread: { totalCount: 1 },
      silence: { lastTakenUp: '2024-12-20', reports: { totalCount: 1 } },
    })
    await isAsThen()
    for (const reading of [halfway, silent]) await write(reading, { recordedAt: '2026-04-01T00:00:00.000Z' })
    await isAsThen()
  })

  it('stays when a reviewer rejects what was said, and accepts it again', async () => {
    const fact = then.thread.nodes[0].id
    await send('reviewFact', { operationId: 'r-1', fact, verdict: 'REJECT' })
    expect((await told(null)).thread.totalCount).toBe(1)
    await isAsThen()
    await send('reviewFact', { operationId: 'r-2', fact, verdict: 'ACCEPT' })
    expect((await told(null)).thread.totalCount).toBe(2)
    await isAsThen()
  })

  it('stays when it is given to another, and given back', async () => {
    const [own] = then.responsibilities
    await send('assignResponsibility', {
      ...{ operationId: 'a-1', commitment: then.id, bearer: own.party.id, part: 'OVERSIGHT' },
      ...{ from: '2025-01-01', replaces: [], reason: 'QĐ 1/QĐ-UBND' },
    })
    await isAsThen()
    const given = (await told(null)).responsibilities.find(({ id }: Loose) => id !== own.id)
    await send('assignResponsibility', {
      ...{ operationId: 'a-2', commitment: then.id, bearer: own.party.id, part: 'SUPPORT' },
      ...{ from: '2025-02-01', replaces: [own.id, given.id], reason: 'QĐ 2/QĐ-UBND' },
    })
    expect(await told(null)).toMatchObject({ answers: [] })
    await isAsThen()
  })

  it('stays when the body that answers is said to have ended', async () => {
    const lead = {
      operationId: 'a-3',
      commitment: then.id,
      bearer: then.responsibilities[0].party.id,
      part: 'LEAD',
    }
    await send('assignResponsibility', { ...lead, from: '2025-03-01', replaces: [], reason: 'QĐ 3/QĐ-UBND' })
    expect((await told(null)).answers).toHaveLength(1)
    await send('recordChange', {
      ...{ operationId: 'c-1', type: 'ABOLISH', effective: '2025-09-01', legalBasis: '9/NQ' },
      ...{ originals: [await agencyNamed('Sở Xây dựng')], results: [] },
    })
    expect((await told(null)).answers).toEqual([])
    await isAsThen()
  })
})

describe('who was known to answer', LONG, () => {
  const ANSWERS = `query Answers($at: Date!, $knownAt: DateTime) { commitments(first: 100) { nodes {
    action answers(at: $at, knownAt: $knownAt) { since basis party { name } holder { name } } } } }`
  const answered = async (knownAt: string | null) => {
    const days: Loose[] = []
    for (const at of ['2024-09-19', '2024-09-20', '2025-04-01', '2025-11-01']) {
      const { data, errors } = await ask<Loose>(graph.client, ANSWERS, { at, knownAt })
      expect(errors).toEqual([])
      days.push(
        data.commitments.nodes.toSorted((one: Loose, other: Loose) => (one.action < other.action ? -1 : 1)),
      )
    }
    return days
  }
  const read = (reading: ReturnType<typeof before>, recordedAt: string) =>
    writeReport(graph.client, resolveReport({ ...reading, gazetteer, readerVersion: '1', recordedAt }))

  it('is the same when later reports name other holders of the offices', async () => {
    await emptyGraph(graph.client)
    await read(before(), FIRST)
    const then = await answered(KNOWN)
    expect(then).toEqual(await answered(null))
    const known = new Set(then[0]!.map(({ action }: Loose) => action))
    await read(handedOver(), LATER)
    await read(after(), LATER)
    const ofThen = (days: Loose[]) =>
      days.map((nodes) => nodes.filter(({ action }: Loose) => known.has(action)))
    expect(ofThen(await answered(null))).not.toEqual(then)
    expect(ofThen(await answered(KNOWN))).toEqual(then)
  })
})
