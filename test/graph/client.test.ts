import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { z } from 'zod'
import { DomainError } from '../../src/errors.js'
import { GraphClient, type SentStatement } from '../../src/graph/client.js'
import { defineQuery } from '../../src/graph/query.js'
import { useEmptyGraph } from '../database/empty-graph.js'
import { type Relay, startRelay } from '../database/relay.js'

const graph = useEmptyGraph()
const ENDLESS = 'UNWIND range(1, 1000000000) AS n RETURN count(n)'
const placeNames = defineQuery({
  name: 'place.names',
  cypher: 'UNWIND $names AS name RETURN name, size(name) AS length',
  params: z.object({ names: z.array(z.string()) }),
  row: z.object({ name: z.string(), length: z.int() }),
})

describe('reading', () => {
  it('answers with values by position, whole numbers as plain numbers', async () => {
    const rows = await graph.client.read('UNWIND $list AS n RETURN n, n + 0.5, null LIMIT $limit', {
      list: [1, 2],
      limit: 1,
    })
    expect(rows).toEqual([[1, 1.5, null]])
  })

  it('shows the name and the request in the transactions of the database', async () => {
    const text =
      'SHOW TRANSACTIONS YIELD metaData, currentQuery WHERE currentQuery STARTS WITH "SHOW" RETURN metaData'
    const rows = await graph.client.read(text, {}, { name: 'page.makers', requestId: 'r-17' })
    expect(rows).toEqual([[{ name: 'page.makers', requestId: 'r-17' }]])
  })

  it('cannot write', async () => {
    await expect(graph.client.read('CREATE (:Place)')).rejects.toMatchObject({ code: 'INTERNAL' })
  })

  it('ends with TIMEOUT when the server gives up', async () => {
    const call = graph.client.read(ENDLESS, {}, { name: 'endless', timeoutMs: 200 })
    await expect(call).rejects.toMatchObject({ code: 'TIMEOUT', facts: { name: 'endless' } })
  })

  it('ends at once, with the reason given, when the caller no longer waits', async () => {
    const controller = new AbortController()
    const call = graph.client.read(ENDLESS, {}, { signal: controller.signal })
    controller.abort(new Error('the reader left'))
    await expect(call).rejects.toThrow('the reader left')
  })

  it('tells an observer of each statement until it is told to stop', async () => {
    const seen: SentStatement[] = []
    const stop = graph.client.observe((statement) => seen.push(statement))
    await graph.client.read('RETURN $n', { n: 1 }, { name: 'one' })
    stop()
    await graph.client.read('RETURN 2')
    expect(seen).toEqual([{ name: 'one', text: 'RETURN $n', params: { n: 1 } }])
  })
})

describe('named queries', () => {
  it('answer with rows of their shape', async () => {
    expect(await graph.client.run(placeNames, { names: ['Vinh'] })).toEqual([{ name: 'Vinh', length: 4 }])
  })

  it('refuse rows and parameters of another shape where shapes are checked', async () => {
    const wrong = { ...placeNames, row: z.object({ name: z.int(), length: z.int() }) }
    await expect(graph.client.run(wrong, { names: ['Vinh'] })).rejects.toThrow('expected number')
    const names = [7] as unknown as string[]
    await expect(graph.client.run(placeNames, { names })).rejects.toThrow('expected string')
  })

  it('trust both in production', async () => {
    const trusting = await GraphClient.connect(inject('connection'), { checksShapes: false })
    const wrong = { ...placeNames, row: z.object({ name: z.int(), length: z.int() }) }
    expect(await trusting.run(wrong, { names: ['Vinh'] })).toEqual([{ name: 'Vinh', length: 4 }])
    await trusting.close()
  })
})

describe('writing', () => {
  it('writes all of it or nothing', async () => {
    const failing = graph.client.write(async (transaction) => {
      await transaction.send('CREATE (:Half)')
      throw new DomainError('BAD_INPUT', 'The second half is not there.')
    })
    await expect(failing).rejects.toMatchObject({ code: 'BAD_INPUT' })
    expect(await graph.client.read('MATCH (n:Half) RETURN count(n)')).toEqual([[0]])
  })

  it('ends with CONFLICT where a unique id is taken', async () => {
    const create = () =>
      graph.client.write((transaction) => transaction.send('CREATE (:Person {id: $id})', { id: 'p-1' }))
    await create()
    await expect(create()).rejects.toMatchObject({ code: 'CONFLICT' })
  })

  it('waits out a deadlock', async () => {
    const text = 'MERGE (n:Person {id: $id}) SET n.name = $id'
    const writeBoth = (ids: string[]) =>
      graph.client.write(async (transaction) => {
        for (const id of ids) await transaction.send(text, { id })
      })
    await Promise.all(Array.from({ length: 8 }, (_, i) => writeBoth(i % 2 ? ['a', 'b'] : ['b', 'a'])))
    expect(await graph.client.read('MATCH (n:Person) WHERE n.id IN ["a", "b"] RETURN count(n)')).toEqual([
      [2],
    ])
  })
})

describe('connecting', () => {
  it.each([
    ['a wrong password', { password: 'not this one' }, 'DB_WRONG_PASSWORD'],
    ['a database that is not there', { database: 'nowhere' }, 'DB_NOT_FOUND'],
    ['nothing at the port', { uri: 'bolt://127.0.0.1:1' }, 'DB_UNAVAILABLE'],
    ['an address that is none', { uri: 'bolt://host?policy=eu' }, 'CONFIG_INVALID'],
  ])('fails on %s with a code of its own', async (_, change, code) => {
    const connecting = GraphClient.connect({ ...inject('connection'), ...change })
    await expect(connecting).rejects.toMatchObject({ code })
  })
})

it('a server that takes the connection and says nothing is DB_UNAVAILABLE', async () => {
  const silent = createServer().listen(0, '127.0.0.1')
  await once(silent, 'listening')
  const uri = `bolt://127.0.0.1:${(silent.address() as AddressInfo).port}`
  const connecting = GraphClient.connect({ ...inject('connection'), uri })
  await expect(connecting).rejects.toMatchObject({ code: 'DB_UNAVAILABLE' })
  silent.close()
})

describe('between client and server', () => {
  let relay: Relay
  let client: GraphClient
  beforeEach(async () => {
    relay = await startRelay(inject('connection').uri)
    client = await GraphClient.connect({ ...inject('connection'), uri: relay.uri }, { poolSize: 2 })
  })
  afterEach(async () => {
    await client.close()
    await relay.close()
  })

  it('a read asks for a server that has seen the last write', async () => {
    const bookmark = async () => {
      await client.read('RETURN 1')
      return /FB:[\w+/=]{28,40}/.exec(relay.lastSent)?.[0]
    }
    const before = await bookmark()
    expect(await bookmark()).toBe(before)
    await client.write((transaction) => transaction.send('CREATE (:Seen)'))
    expect(await bookmark()).toMatch(/^FB:/)
    expect(await bookmark()).not.toBe(before)
  })

  it('a silent server ends every read with TIMEOUT, and serves again once it speaks', async () => {
    relay.isSilent = true
    const calls = [1, 2].map(() => client.read('RETURN 1', {}, { timeoutMs: 100 }))
    for (const call of await Promise.allSettled(calls))
      expect(call).toMatchObject({ status: 'rejected', reason: { code: 'TIMEOUT' } })
    relay.isSilent = false
    relay.dropAll()
    expect(await client.read('RETURN 1')).toEqual([[1]])
  })

  it('a commit that got no answer in time is COMMIT_UNKNOWN', async () => {
    relay.commitFate = 'is swallowed'
    const writing = client.write((transaction) => transaction.send('MERGE (:Unknown)'), { timeoutMs: 500 })
    await expect(writing).rejects.toMatchObject({ code: 'COMMIT_UNKNOWN' })
  })

  it('a commit whose answer was lost is sent again, and changes nothing twice', async () => {
    relay.commitFate = 'loses its answer'
    let attempts = 0
    await client.write((transaction) => {
      attempts++
      return transaction.send(
        'MERGE (n:Operation {id: "op-1"}) ON CREATE SET n.times = 1 ON MATCH SET n.again = true',
      )
    })
    expect(attempts).toBe(2)
    expect(await graph.client.read('MATCH (n:Operation) RETURN n.times, n.again')).toEqual([[1, true]])
  })

  it('a write given up before its commit writes nothing later', async () => {
    const writing = client.write(
      async (transaction) => {
        await transaction.send('CREATE (:Late)')
        await new Promise((resolve) => setTimeout(resolve, 800))
      },
      { timeoutMs: 300 },
    )
    await expect(writing).rejects.toMatchObject({ code: 'TIMEOUT' })
    await client.close()
    expect(await graph.client.read('MATCH (n:Late) RETURN count(n)')).toEqual([[0]])
  })
})
