import { beforeEach, describe, expect, inject, it } from 'vitest'
import { GraphClient, type GraphTransaction } from '../../src/graph/client.js'
import { emptyGraph } from '../../src/graph/empty-graph.js'
import { type Asked, operateOnce } from '../../src/track/operate-once.js'
import { invalid } from '../../src/track/refusal.js'
import { useEmptyGraph } from '../database/empty-graph.js'
import { startRelay } from '../database/relay.js'

const graph = useEmptyGraph()
beforeEach(() => emptyGraph(graph.client))

const asked = (more: Partial<Asked> = {}): Asked => ({
  mutation: 'add',
  operationId: 'op-1',
  input: { a: 1, b: [{ c: null, d: 'x' }] },
  actor: 'An',
  today: '2026-07-15',
  requestId: 'r',
  ...more,
})
/** Leaves a trace of each time that it is run to the end. */
const work = async (transaction: GraphTransaction) => {
  await transaction.send('CREATE (:Trace)')
  return ['result']
}
const traces = async () => (await graph.client.read('RETURN COUNT { (:Trace) }'))[0]![0]

describe('an operation', () => {
  it('is done once though the answer to its commit was lost', async () => {
    const relay = await startRelay(inject('connection').uri)
    const client = await GraphClient.connect({ ...inject('connection'), uri: relay.uri }, { poolSize: 2 })
    try {
      relay.commitFate = 'loses its answer'
      expect(await operateOnce(client, asked(), work)).toMatchObject({ results: ['result'] })
      expect(await traces()).toBe(1)
    } finally {
      await client.close()
      await relay.close()
    }
  })

  it('is known by what it asks for, whatever the order of the fields and however nothing is said', async () => {
    await operateOnce(graph.client, asked(), work)
    const same = asked({ input: { b: [{ d: 'x' }], e: undefined, a: 1 } })
    expect(await operateOnce(graph.client, same, work)).toMatchObject({ results: ['result'] })
    const other = asked({ input: { a: 1, b: [{ d: 'y' }] } })
    expect(await operateOnce(graph.client, other, work)).toMatchObject({
      refusal: { is: 'OperationConflict' },
    })
    expect(await traces()).toBe(1)
  })

  it('that was refused leaves nothing, and may be mended under its own name', async () => {
    const refused = async (transaction: GraphTransaction) => {
      await work(transaction)
      throw invalid('a', 'it is too small.')
    }
    expect(await operateOnce(graph.client, asked(), refused)).toEqual({
      refusal: { is: 'InvalidInput', field: 'a', message: 'a: it is too small.' },
    })
    expect(await traces()).toBe(0)
    expect(await operateOnce(graph.client, asked({ input: { a: 2 } }), work)).toMatchObject({
      results: ['result'],
    })
  })

  it('leaves who asked for what and when', async () => {
    await operateOnce(graph.client, asked(), work)
    const [row] = await graph.client.read('MATCH (o:Operation) RETURN o {.*}')
    expect(row![0]).toMatchObject({ operationId: 'op-1', mutation: 'add', actor: 'An', results: ['result'] })
    expect(row![0]).toMatchObject({ inputHash: expect.stringMatching(/^[0-9a-f]{64}$/) })
  })

  it('passes a fault of the database on as it is', async () => {
    const faulty = (transaction: GraphTransaction) => transaction.send('RETURN 1 / 0').then(() => [])
    await expect(operateOnce(graph.client, asked(), faulty)).rejects.toMatchObject({ code: 'INTERNAL' })
  })
})
