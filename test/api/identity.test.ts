import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { encodeId } from '../../src/api/ids.js'
import { emptyGraph } from '../../src/graph/empty-graph.js'
import { writeReport } from '../../src/graph/report.queries.js'
import { resolveReport } from '../../src/resolve/index.js'
import { useEmptyGraph } from '../database/empty-graph.js'
import { readDump } from '../database/read-dump.js'
import { gazetteer } from '../fixtures/gazetteer.js'
import type { Reading } from '../fixtures/reading.js'
import { otherPaper, visit } from '../fixtures/readings.js'
import { ask, type Loose } from './ask.js'

/** Every statement is planned once, and many are sent. */
const LONG = { timeout: 120_000 }

const graph = useEmptyGraph()
const resolve = (reading: Reading) =>
  resolveReport({ ...reading, gazetteer, readerVersion: '1', recordedAt: '2026-01-01T08:00:00.000Z' })

const fill = async () => {
  await emptyGraph(graph.client)
  for (const reading of [visit(), otherPaper()]) await writeReport(graph.client, resolve(reading))
}
const idsOf = async (label: string) =>
  (await graph.client.read(`MATCH (n:${label}) RETURN n.id ORDER BY n.id`)).map(([id]) =>
    encodeId(label, id as string),
  )
const mutate = (name: string, input: object, fields: string) =>
  ask<Loose>(
    graph.client,
    `mutation M($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { __typename ${fields} ... on Refusal { message } } }`,
    { input },
    { mayMutate: true },
  )

describe('merging by mutation', LONG, () => {
  beforeEach(fill)

  it('tells beforehand, merges, answers for the old id, and is undone', async () => {
    const before = await readDump(graph.client)
    const [one, other] = await idsOf('Person')
    const input = { operationId: 'm-1', entities: [other, one], reason: 'cùng một người' }
    const preview = await mutate(
      'mergeEntities',
      { ...input, dryRun: true },
      '... on MergePreview { kept { id } merged { id } links { type count } commitments { id } }',
    )
    expect(preview).toMatchObject({
      errors: [],
      data: { mergeEntities: { kept: { id: one }, merged: [{ id: other }] } },
    })
    expect(preview.data.mergeEntities.links.map(({ type }: Loose) => type)).toContain('REFERS_TO')
    expect(await readDump(graph.client)).toBe(before)

    const fields =
      '... on MergeEntitiesSuccess { kept { id ... on Person { name } } judgements { id verdict by reasons ids things { __typename ... on Person { id } } } }'
    const merged = await mutate('mergeEntities', input, fields)
    expect(merged.errors).toEqual([])
    const { kept, judgements } = merged.data.mergeEntities
    expect(kept.id).toBe(one)
    expect(judgements).toEqual([
      expect.objectContaining({
        verdict: 'SAME',
        by: 'local',
        reasons: ['cùng một người'],
        ids: [one, other].sort(),
        things: [{ __typename: 'Person', id: one }],
      }),
    ])
    expect((await mutate('mergeEntities', input, fields)).data).toEqual(merged.data)
    const again = await ask<Loose>(
      graph.client,
      'query Old($id: ID!) { node(id: $id) { id } person(by: {id: $id}) { id } }',
      { id: other },
    )
    expect(again.data).toEqual({ node: { id: one }, person: { id: one } })
    expect(again.texts).toHaveLength(2)

    const undone = await mutate(
      'undoMerge',
      { operationId: 'u-1', judgement: judgements[0].id },
      '... on UndoMergeSuccess { judgement { undoneAt undoneBy things { ... on Person { id } } } }',
    )
    expect(undone.data.undoMerge.judgement).toMatchObject({
      undoneBy: 'local',
      things: [{ id: one }, { id: other }],
    })
    expect(await readDump(graph.client)).toBe(before)
  })

  it('is refused for different types, unknown ids and too few, in words that mend it', async () => {
    const [person] = await idsOf('Person')
    const [agency] = await idsOf('Agency')
    const merge = async (entities: unknown[]) =>
      (await mutate('mergeEntities', { operationId: 'x', entities, reason: 'x' }, '')).data.mergeEntities
    expect(await merge([person, agency])).toEqual({
      __typename: 'InvalidInput',
      message: 'entities.1: it is of another type than the first.',
    })
    expect(await merge([person, encodeId('Person', 'nobody')])).toMatchObject({ __typename: 'NotFound' })
    expect(await merge([person])).toMatchObject({ __typename: 'InvalidInput' })
    expect(await merge(['x', 'y'])).toMatchObject({ __typename: 'InvalidInput' })
  })
})

it('a report is retracted by mutation, once', async () => {
  await fill()
  const [report] = await idsOf('Report')
  const retract = (operationId: string) =>
    mutate('retractReport', { operationId, report }, '... on RetractReportSuccess { facts commitments }')
  const first = await retract('r-1')
  expect(first.data.retractReport).toMatchObject({
    __typename: 'RetractReportSuccess',
    facts: expect.any(Number),
  })
  expect(first.data.retractReport.commitments).toBeGreaterThan(0)
  expect((await retract('r-1')).data).toEqual(first.data)
  expect((await retract('r-2')).data.retractReport).toMatchObject({ __typename: 'InvalidInput' })
  const { data } = await ask<Loose>(graph.client, 'query R($id: ID!) { node(id: $id) { id } }', {
    id: report,
  })
  expect(data).toEqual({ node: null })
})

describe('a path', LONG, () => {
  beforeAll(fill)
  const PATH = `query Way($from: ID!, $to: ID!, $most: Int! = 6) { path(from: $from, to: $to, maxLength: $most) {
    length nodes { __typename id } steps { link isForward from { id } to { id } } } }`

  it('leads from one party to another by named steps, in one statement', async () => {
    const rows = await graph.client.read(
      'MATCH (v:Place)-[:PART_OF]->(d:Place)-[:PART_OF]->(p:Place) WHERE NOT EXISTS { (v)-[:PART_OF]->(p) } RETURN v.id, d.id, p.id LIMIT 1',
    )
    const [from, between, to] = (rows[0] as string[]).map((id) => encodeId('Place', id))
    const { data, errors, texts } = await ask<Loose>(graph.client, PATH, { from, to })
    expect(errors).toEqual([])
    expect(texts).toHaveLength(1)
    expect(data.path).toEqual({
      length: 2,
      nodes: [from, between, to].map((id) => ({ __typename: 'Place', id })),
      steps: [
        { link: 'PART_OF', isForward: true, from: { id: from }, to: { id: between } },
        { link: 'PART_OF', isForward: true, from: { id: between }, to: { id: to } },
      ],
    })
    const back = await ask<Loose>(graph.client, PATH, { from: to, to: from })
    expect(back.data.path.steps.map(({ isForward }: Loose) => isForward)).toEqual([false, false])
    const [person] = await idsOf('Person')
    const longer = await ask<Loose>(graph.client, PATH, { from: person, to: from })
    expect(longer.data.path.nodes.map(({ id }: Loose) => id)).toEqual(expect.arrayContaining([person, from]))
  })

  it('is null where there is none, or a longer one only', async () => {
    const places = await graph.client.read(
      'MATCH (v:Place)-[:PART_OF]->(:Place)-[:PART_OF]->(p:Place) WHERE NOT EXISTS { (v)-[:PART_OF]->(p) } RETURN v.id, p.id LIMIT 1',
    )
    const [low, high] = (places[0] as string[]).map((id) => encodeId('Place', id))
    const way = async (most: number) =>
      (await ask<Loose>(graph.client, PATH, { from: low, to: high, most })).data.path
    expect(await way(1)).toBeNull()
    expect(await way(2)).toMatchObject({ length: 2 })
    const nowhere = { from: low, to: encodeId('Person', 'nobody') }
    expect((await ask<Loose>(graph.client, PATH, nowhere)).data.path).toBeNull()
  })

  it('is refused when too much stands around an end, and for a length that is none', async () => {
    const [person] = await idsOf('Person')
    await graph.client.write((transaction) =>
      transaction.send(`CREATE (hub:Place {id: 'hub', name: 'hub'}) WITH hub
        UNWIND range(1, 50001) AS i CREATE (:Meeting {id: 'far-' + i})-[:HELD_IN]->(hub)`),
    )
    const dear = await ask<Loose>(graph.client, PATH, { from: person, to: encodeId('Place', 'hub') })
    expect(dear).toMatchObject({ data: { path: null }, errors: [{ code: 'TOO_EXPENSIVE', path: ['path'] }] })
    const wrong = await ask<Loose>(graph.client, PATH, { from: person, to: person, most: 7 })
    expect(wrong.errors).toMatchObject([{ code: 'BAD_INPUT' }])
  })
})
