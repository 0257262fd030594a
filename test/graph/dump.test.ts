import { expect, it } from 'vitest'
import { useEmptyGraph } from '../database/empty-graph.js'
import { readDump } from '../database/read-dump.js'

const graph = useEmptyGraph()
const send = (text: string) => graph.client.write((transaction) => transaction.send(text))

it('a dump has every node once, in order, over any number of pages, with its links below it', async () => {
  await send(
    `UNWIND range(1, 2100) AS i CREATE (:Fact:Mention {id: toString(10000 + i), factType: 'Mention'})`,
  )
  await send(`CREATE (p:Person {id: 'p', name: 'Lan'}) WITH p
    UNWIND range(1, 2100) AS i MATCH (m:Fact {id: toString(10000 + i)}) CREATE (m)-[:REFERS_TO]->(p)`)
  const lines = (await readDump(graph.client)).trim().split('\n')
  expect(lines.slice(0, 2)).toEqual(['Fact:Mention 10001 {"factType":"Mention"}', '  REFERS_TO p {}'])
  expect(lines.at(-1)).toBe('Person p {"name":"Lan"}')
  expect(lines).toHaveLength(2 * 2100 + 1)
  expect(new Set(lines.filter((line) => line.startsWith('Fact'))).size).toBe(2100)
})

it('a dump leaves out when a thing was recorded, and what is no part of the model', async () => {
  const before = await readDump(graph.client)
  await send(`MATCH (p:Person) SET p.recordedAt = '2026-01-01'`)
  await send(`CREATE (:Operation {id: 'o'})`)
  expect(await readDump(graph.client)).toBe(before)
})
