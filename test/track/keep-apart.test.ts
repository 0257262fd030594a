import { beforeEach, expect, it } from 'vitest'
import { encodeId } from '../../src/api/ids.js'
import { checkGraph } from '../../src/graph/check.js'
import { emptyGraph } from '../../src/graph/empty-graph.js'
import { keepApart, mergeEntities, undoMerge } from '../../src/track/index.js'
import { ask, type Loose } from '../api/ask.js'
import { useEmptyGraph } from '../database/empty-graph.js'
import { readDump } from '../database/read-dump.js'
import { threadWriter } from '../fixtures/thread-writer.js'
import { LATER, LONG, SHORT } from '../fixtures/two-names.js'

/** Every statement is planned once, and many are sent. */
const PATIENT = { timeout: 120_000 }

const graph = useEmptyGraph()
const write = threadWriter(() => graph.client)
let count = 0
beforeEach(() => emptyGraph(graph.client))

const asked = (mutation: string) => ({
  ...{ mutation, operationId: `op-${++count}`, input: {}, actor: 'lan' },
  ...{ today: '2026-07-01', requestId: 'test' },
})
const idsOf = async (label: string) =>
  (await graph.client.read(`MATCH (n:${label}) RETURN n.id ORDER BY n.id`)).map(([id]) => id as string)
const queue = async () =>
  (await graph.client.read('MATCH (j:Judgement) WHERE j.queueKey IS NOT NULL RETURN j.id')).length
async function part(label: 'Person' | 'Project', ids: readonly string[]): Promise<readonly string[]> {
  const outcome = await keepApart(graph.client, asked('keepApart'), { label, ids, reason: 'hai người' })
  if ('refusal' in outcome) throw new Error(outcome.refusal.message)
  return outcome.results.slice(1)
}
const undo = (judgement: string) => undoMerge(graph.client, asked('undoMerge'), judgement)

it(
  'what nobody could tell leaves the review queue, and comes back when the decision is undone',
  PATIENT,
  async () => {
    for (const one of [SHORT, LATER]) await write(one)
    const before = await readDump(graph.client)
    const people = await idsOf('Person')
    const answer = await ask<Loose>(
      graph.client,
      'mutation M($input: KeepApartInput!) { keepApart(input: $input) { __typename ... on KeepApartSuccess { judgements { id verdict by reasons things { ... on Person { name } } } } } }',
      {
        input: {
          operationId: 'apart',
          entities: people.map((id) => encodeId('Person', id)),
          reason: 'Hai người trùng tên',
        },
      },
      { mayMutate: true },
    )
    expect(answer.errors).toEqual([])
    expect(answer.data.keepApart.judgements).toMatchObject([
      {
        verdict: 'DIFFERENT',
        reasons: ['Hai người trùng tên'],
        things: [{ name: 'Lê Văn Tám' }, { name: 'Lê Văn Tám' }],
      },
    ])
    expect(await queue()).toBe(0)
    await write(LONG)
    expect(await queue()).toBe(0)
    expect(await checkGraph(graph.client)).toEqual([])

    await emptyGraph(graph.client)
    for (const one of [SHORT, LATER]) await write(one)
    const [judgement] = await part('Person', await idsOf('Person'))
    expect(await undo(judgement!)).toMatchObject({ results: [judgement, ...people] })
    expect(await queue()).toBe(1)
    expect(await readDump(graph.client)).toBe(before)
  },
)

it('a pair that a person merged waits for nobody, until that is undone', PATIENT, async () => {
  for (const one of [SHORT, LATER]) await write(one)
  const ids = await idsOf('Person')
  const merged = await mergeEntities(graph.client, asked('mergeEntities'), {
    ...{ label: 'Person' as const, ids, reason: 'một người' },
  })
  expect(await queue()).toBe(0)
  await undo((merged as Extract<typeof merged, { operation: string }>).results[2]!)
  expect(await queue()).toBe(1)
})

it(
  'what the reader held to be one is shown apart, whatever is read later, and one again when undone',
  PATIENT,
  async () => {
    for (const one of [LONG, SHORT]) await write(one)
    const before = await readDump(graph.client)
    const ends = (await graph.client.read(
      `MATCH (j:Judgement {of: 'Project', verdict: 'SAME'})-[:JUDGES]->(e) RETURN e.id ORDER BY e.id`,
    )) as [string][]
    const ids = ends.map(([id]) => id)
    const [judgement] = await part('Project', ids)
    expect(await idsOf('Project')).toEqual(ids)
    expect(await checkGraph(graph.client)).toEqual([])
    await undo(judgement!)
    expect(await readDump(graph.client)).toBe(before)
    await part('Project', ids)
    await write(LATER)
    expect(await idsOf('Project')).toEqual(ids)
  },
)

it(
  'it is refused for one alone, for what is not there, and for what a person merged through others',
  PATIENT,
  async () => {
    for (const one of [LONG, SHORT, LATER]) await write(one)
    const trying = (ids: readonly string[]) =>
      keepApart(graph.client, asked('keepApart'), { label: 'Meeting', ids, reason: 'x' })
    const [first, second, third] = await idsOf('Meeting')
    expect(await trying([first!, first!])).toMatchObject({
      refusal: { is: 'InvalidInput', field: 'entities' },
    })
    expect(await trying([first!, 'nowhere'])).toMatchObject({
      refusal: { is: 'NotFound', field: 'entities.1' },
    })
    await mergeEntities(graph.client, asked('mergeEntities'), {
      ...{ label: 'Meeting' as const, ids: [first!, second!, third!], reason: 'x' },
    })
    const dump = await readDump(graph.client)
    expect(await trying([second!, third!])).toMatchObject({
      refusal: { is: 'InvalidInput', message: expect.stringContaining('through others') },
    })
    expect(await readDump(graph.client)).toBe(dump)
  },
)
