import { beforeEach, describe, expect, inject, it, onTestFinished } from 'vitest'
import { checkGraph } from '../../src/graph/check.js'
import { GraphClient } from '../../src/graph/client.js'
import { emptyGraph } from '../../src/graph/empty-graph.js'
import { createReader, type Input } from '../../src/pipeline.js'
import { useEmptyGraph } from '../database/empty-graph.js'
import { readDump } from '../database/read-dump.js'
import { samples } from '../fixtures/samples.js'
import { threadWriter } from '../fixtures/thread-writer.js'
import { reportOf, type Said } from '../fixtures/threads.js'

const graph = useEmptyGraph()
beforeEach(() => emptyGraph(graph.client))
const reader = createReader()

async function dumpAfter(...inputs: readonly Input[]): Promise<string> {
  await emptyGraph(graph.client)
  for (const input of inputs) await reader.ingest(graph.client, input)
  return readDump(graph.client)
}

async function anotherClient(): Promise<GraphClient> {
  const client = await GraphClient.connect(inject('connection'))
  onTestFinished(() => client.close())
  return client
}

const countOf = (dump: string) => dump.match(/^Fact:FollowUp .*"rule":"thread\./gm)?.length ?? 0

describe('reports that take each other up', () => {
  const [first, second, third] = samples('kon-ray', 'dak-koi') as [Input, Input, Input]

  it('give the same graph in any order of three', async () => {
    const expected = await dumpAfter(first, second, third)
    expect(countOf(expected)).toBeGreaterThan(30)
    for (const order of [
      [first, third, second],
      [second, first, third],
      [second, third, first],
      [third, first, second],
      [third, second, first],
    ])
      expect(await dumpAfter(...order)).toBe(expected)
    expect(await checkGraph(graph.client)).toEqual([])
  }, 120_000)

  it('give the same graph in any order of all samples', async () => {
    const all = samples()
    const expected = await dumpAfter(...all)
    const shuffled = all.map((_, at) => all[(at * 7 + 3) % all.length]!)
    expect(new Set(shuffled).size).toBe(all.length)
    expect(await dumpAfter(...shuffled)).toBe(expected)
    expect(await dumpAfter(...all.toReversed())).toBe(expected)
    expect(await checkGraph(graph.client)).toEqual([])
  }, 120_000)

  it('give the same graph when written again, and from two processes at once', async () => {
    const expected = await dumpAfter(first, second, third)
    for (const one of [third, first, second])
      expect((await reader.ingest(graph.client, one)).outcome).toBe('known')
    expect(await readDump(graph.client)).toBe(expected)
    await emptyGraph(graph.client)
    const clients = [graph.client, await anotherClient(), await anotherClient()]
    await Promise.all([first, second, third].map((one, at) => reader.ingest(clients[at]!, one)))
    expect(await readDump(graph.client)).toBe(expected)
  }, 120_000)

  it('leave nothing half done when interrupted, and can be written again', async () => {
    const expected = await dumpAfter(first, second)
    const before = await dumpAfter(first)
    for (const name of ['thread.ends', 'fact.add.FollowUp', 'link.create.FOLLOWS', 'copies.save']) {
      const controller = new AbortController()
      const client = await anotherClient()
      client.observe((sent) => {
        if (sent.name.startsWith(name)) controller.abort(new Error('interrupted'))
      })
      const writing = reader.ingest(client, second, { signal: controller.signal })
      await expect(writing).rejects.toThrow('interrupted')
      expect(await readDump(graph.client)).toBe(before)
    }
    await reader.ingest(graph.client, second)
    expect(await readDump(graph.client)).toBe(expected)
  }, 120_000)
})

const OTHERS: Said[] = [
  { says: 'trồng 40 ha chè', kind: 'PLEDGE' },
  { says: 'mở lớp học nghề cho thanh niên', kind: 'PLEDGE' },
]
const DAM = 'cam kết đắp xong đập chính'
const HOMES = 'di dời 46 hộ vùng sạt lở'
const visit = () =>
  reportOf('first', '2024-03-12', [{ says: DAM, kind: 'PLEDGE' }, { says: HOMES }, ...OTHERS])
const return_ = () =>
  reportOf('second', '2024-12-20', [
    { says: 'đập chính mới đắp một nửa', status: 'IN_PROGRESS' },
    { says: 'các hộ vùng sạt lở chưa di dời', status: 'NOT_STARTED' },
    { says: 'Thu ngân sách đạt dự toán', status: 'DONE' },
  ])
const end = () =>
  reportOf('third', '2025-03-01', [
    { says: 'đập chính đã đắp xong', status: 'DONE' },
    { says: 'Thu ngân sách vượt dự toán', status: 'DONE' },
  ])

async function followUps() {
  return (await graph.client.read(
    `MATCH (f:Fact {factType: 'FollowUp'})-[:FOLLOWS]->(c) MATCH (f)-[:QUOTES]->(p)
     RETURN f.id, [label IN labels(f) WHERE label <> 'Fact'][0], f.relation, c.action, p.quote, f.saidOn ORDER BY f.saidOn, p.start`,
  )) as [id: string, label: string, relation: string, action: string, quote: string, saidOn: string][]
}
const statusOf = async (words: string) =>
  (
    await graph.client.read('MATCH (c:Commitment) WHERE c.action CONTAINS $words RETURN c.officialStatus', {
      words,
    })
  )[0]![0]

describe('the follow-ups of a pair', () => {
  it('move the official axis by the latest, whatever order they came in', async () => {
    const write = threadWriter(() => graph.client)
    for (const reading of [visit(), end(), return_()]) await write(reading)
    expect((await followUps()).map(([, , relation, , , saidOn]) => [relation, saidOn])).toEqual([
      ['REPORTS_PROGRESS', '2024-12-20'],
      ['REPORTS_NOT_DONE', '2024-12-20'],
      ['REPORTS_DONE', '2025-03-01'],
    ])
    expect([await statusOf('đập'), await statusOf('di dời')]).toEqual(['REPORTED_DONE', 'REPORTED_NOT_DONE'])
    expect(await checkGraph(graph.client)).toEqual([])
  })

  it('keep their ids when the earlier report is read better, and are hidden when it says no such thing', async () => {
    const write = threadWriter(() => graph.client)
    for (const reading of [visit(), return_(), end()]) await write(reading)
    const before = await followUps()
    const again = visit()
    const wider = `${HOMES}\n${OTHERS[0]!.says}`
    again.extraction.commitments = again.extraction.commitments
      .filter(({ action }) => action !== OTHERS[0]!.says)
      .map((claim) =>
        claim.evidence.quote === HOMES
          ? {
              ...claim,
              evidence: { ...claim.evidence, quote: wider, end: claim.evidence.start + wider.length },
            }
          : claim,
      )
    again.extraction.commitments.splice(0, 1)
    expect((await write(again, { version: '2' })).outcome).toBe('reread')
    const after = await followUps()
    expect(after.map(([id]) => id)).toEqual(before.map(([id]) => id))
    expect(after.map(([, label, relation]) => [label, relation])).toEqual([
      ['Hidden', 'REPORTS_PROGRESS'],
      ['FollowUp', 'REPORTS_NOT_DONE'],
      ['Hidden', 'REPORTS_DONE'],
    ])
    expect(await statusOf('di dời')).toBe('REPORTED_NOT_DONE')
    expect(await checkGraph(graph.client)).toEqual([])
  })

  it('are left alone when another pair of the report is read better', async () => {
    const write = threadWriter(() => graph.client)
    for (const reading of [visit(), return_(), end()]) await write(reading)
    const mute = end()
    mute.extraction.statusStatements = mute.extraction.statusStatements.slice(1)
    await write(mute, { version: '2' })
    expect((await followUps()).map(([, label, relation]) => [label, relation])).toEqual([
      ['FollowUp', 'REPORTS_PROGRESS'],
      ['FollowUp', 'REPORTS_NOT_DONE'],
      ['Hidden', 'REPORTS_DONE'],
    ])
    expect(await statusOf('đập')).toBe('UNDER_WAY')
    await write(end(), { version: '3' })
    expect(await statusOf('đập')).toBe('REPORTED_DONE')
    expect(await checkGraph(graph.client)).toEqual([])
  })

  it('follow nothing within one day, and nothing of a report without a day', async () => {
    const sameDay = reportOf('other', '2024-03-12', [{ says: 'đập chính đã đắp xong', status: 'DONE' }])
    const write = threadWriter(() => graph.client)
    for (const reading of [visit(), sameDay]) await write(reading)
    expect(await followUps()).toEqual([])
  })
})
