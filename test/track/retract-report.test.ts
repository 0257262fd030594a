import { beforeAll, describe, expect, it } from 'vitest'
import { checkGraph } from '../../src/graph/check.js'
import { reportIdOf } from '../../src/resolve/index.js'
import { assignResponsibility, retractReport } from '../../src/track/index.js'
import { ask, type Loose } from '../api/ask.js'
import { useEmptyGraph } from '../database/empty-graph.js'
import { threadWriter } from '../fixtures/thread-writer.js'
import { reportOf } from '../fixtures/threads.js'

/** Every statement is planned once, and many are sent. */
const LONG = { timeout: 120_000 }

const graph = useEmptyGraph()
const write = threadWriter(() => graph.client)

const ORDER = 'Sở Xây dựng hoàn thành cầu Khe Lim trước 30/6/2024'
const promise = reportOf('first', '2024-03-12', [
  { says: ORDER, acts: 'Sở Xây dựng', project: 'cầu Khe Lim', due: ['trước 30/6/2024', '2024-06-30'] },
])
const outcome = reportOf('later', '2024-12-20', [
  {
    says: 'Sở Xây dựng đã hoàn thành cầu Khe Lim',
    acts: 'Sở Xây dựng',
    project: 'cầu Khe Lim',
    status: 'DONE',
  },
])
const [READ, TAKEN, BROUGHT] = [
  '2026-01-01T00:00:00.000Z',
  '2026-02-01T00:00:00.000Z',
  '2026-03-01T00:00:00.000Z',
]
const JUST_AFTER = {
  [READ]: '2026-01-02T00:00:00Z',
  [TAKEN]: '2026-02-02T00:00:00Z',
  [BROUGHT]: '2026-03-02T00:00:00Z',
}

const officialAt = async (knownAt: string | null) => {
  const { data, errors } = await ask<Loose>(
    graph.client,
    'query Known($at: DateTime) { commitments { nodes { status(knownAt: $at) { official } } } }',
    { at: knownAt },
  )
  expect(errors).toEqual([])
  return data.commitments.nodes.map(({ status }: Loose) => status.official)
}
const take = (reading: typeof promise) => retractReport(graph.client, reportIdOf(reading.report), TAKEN)

describe('a retracted report', LONG, () => {
  beforeAll(async () => {
    await write(promise, { recordedAt: READ })
    await write(outcome, { recordedAt: READ })
  })

  it('says nothing now, and said what it said while it was there', async () => {
    expect(await officialAt(null)).toEqual(['REPORTED_DONE'])
    await take(outcome)
    expect(await officialAt(null)).toEqual(['NONE'])
    expect(await officialAt(JUST_AFTER[READ]!)).toEqual(['REPORTED_DONE'])
    expect(await officialAt(JUST_AFTER[TAKEN]!)).toEqual(['NONE'])
    await write(outcome, { recordedAt: BROUGHT })
    expect(await officialAt(null)).toEqual(['REPORTED_DONE'])
    expect(await officialAt(JUST_AFTER[TAKEN]!)).toEqual(['NONE'])
    expect(await officialAt(JUST_AFTER[READ]!)).toEqual(['REPORTED_DONE'])
    expect(await checkGraph(graph.client)).toEqual([])
  })

  it('comes back with the duties that somebody had given to another', async () => {
    const [row] = await graph.client.read(
      'MATCH (c:Commitment) MATCH (a:Agency) RETURN c.id, a.id ORDER BY a.name LIMIT 1',
    )
    const [commitment, agency] = row as [string, string]
    const asked = {
      mutation: 'assignResponsibility',
      operationId: 'a-1',
      input: {},
      actor: 'lan',
      today: '2026-07-01',
      requestId: 't',
    }
    const assigned = await assignResponsibility(graph.client, asked, {
      commitment,
      part: 'SUPPORT',
      bearer: { id: agency, type: 'Agency' },
      from: null,
      replaces: [],
      reason: 'Quyết định 5',
    })
    expect(assigned).not.toHaveProperty('refusal')
    const duties = () =>
      graph.client.read('MATCH (r:Responsibility)-[:FOR]->(:Commitment) RETURN r.basis ORDER BY r.basis')
    const before = await duties()
    await take(promise)
    expect(await duties()).toEqual([])
    await write(promise, { recordedAt: BROUGHT })
    expect(await duties()).toEqual(before)
    expect(await checkGraph(graph.client)).toEqual([])
  })

  it('is not there for whoever never read it', async () => {
    await expect(retractReport(graph.client, 'f'.repeat(32), TAKEN)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })
})
