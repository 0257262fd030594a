import { beforeEach, describe, expect, it } from 'vitest'
import { checkGraph } from '../../src/graph/check.js'
import { emptyGraph } from '../../src/graph/empty-graph.js'
import { writeReport } from '../../src/graph/report.queries.js'
import { retract } from '../../src/graph/retraction.js'
import { MERGEABLE, type MergeableLabel } from '../../src/model/links/links.js'
import { resolveReport } from '../../src/resolve/index.js'
import { mergeEntities, previewMerge } from '../../src/track/merge-entities.js'
import { undoMerge } from '../../src/track/undo-merge.js'
import { useEmptyGraph } from '../database/empty-graph.js'
import { readDump } from '../database/read-dump.js'
import { gazetteer } from '../fixtures/gazetteer.js'
import type { Reading } from '../fixtures/reading.js'
import { afterReorganisation, otherPaper, visit } from '../fixtures/readings.js'

/** Every statement is planned once, and many are sent. */
const LONG = { timeout: 120_000 }

const graph = useEmptyGraph()
const resolve = (reading: Reading) =>
  resolveReport({ ...reading, gazetteer, readerVersion: '1', recordedAt: '2026-01-01T08:00:00.000Z' })
const [a, b, c] = [resolve(visit()), resolve(otherPaper()), resolve(afterReorganisation())]

/** The same visit on another day, with the bridge under another name. */
function anotherDay() {
  const { report, extraction } = visit()
  const held = '2024-04-12'
  return resolve({
    report: { ...report, text: `${report.text}Lần hai.` },
    extraction: {
      ...extraction,
      meeting: { ...extraction.meeting!, date: { exact: held, earliest: held, latest: held } },
      projects: extraction.projects.map((project) => ({ ...project, name: 'cầu mới Khe Lim' })),
    },
  })
}

let count = 0
const asked = (mutation = 'mergeEntities') => ({
  mutation,
  operationId: `op-${++count}`,
  input: { count },
  actor: 'lan',
  today: '2026-07-01',
  requestId: 'test',
})
const merging = (label: MergeableLabel, ids: readonly string[]) =>
  mergeEntities(graph.client, asked(), { label, ids, reason: 'cùng một người' })

async function merge(label: MergeableLabel, ids: readonly string[]): Promise<readonly string[]> {
  const outcome = await merging(label, ids)
  if ('refusal' in outcome) throw new Error(outcome.refusal.message)
  return outcome.results.slice(1)
}
const undo = (judgement: string) => undoMerge(graph.client, asked('undoMerge'), judgement)

async function idsOf(label: MergeableLabel): Promise<string[]> {
  const rows = await graph.client.read(`MATCH (n:${label}) RETURN n.id ORDER BY n.id`)
  return rows.map(([id]) => id as string)
}

beforeEach(async () => {
  count = 0
  await emptyGraph(graph.client)
  for (const one of [a, b]) await writeReport(graph.client, one)
})

it('two reports of one meeting are on one meeting', async () => {
  const rows = await graph.client.read('MATCH (m:Meeting)-[:REPORTED_IN]->(r:Report) RETURN m.id, count(r)')
  expect(rows).toEqual([[expect.any(String), 2]])
})

describe('merging', LONG, () => {
  it.each(MERGEABLE)(
    'of any two joins what was read of them, and undoing restores every byte: %s',
    async (label) => {
      await writeReport(graph.client, anotherDay())
      const before = await readDump(graph.client)
      const ids = await idsOf(label)
      const [one, other] = [ids[0]!, ids.at(-1)!]
      const [kept, judgement] = await merge(label, [other, one])
      expect(kept).toBe(one)
      expect(await idsOf(label)).toEqual(ids.filter((id) => id !== other))
      expect(await checkGraph(graph.client)).toEqual([])
      await undo(judgement!)
      expect(await readDump(graph.client)).toBe(before)
    },
  )

  it('in a chain, undone from the middle and in any order, restores every byte', async () => {
    await writeReport(graph.client, c)
    const before = await readDump(graph.client)
    const people = await idsOf('Person')
    const places = await idsOf('Place')
    const judgements = [
      ...(await merge('Person', people)).slice(1),
      ...(await merge('Place', places.slice(1, 3))).slice(1),
      ...(await merge('Place', places.slice(0, 2))).slice(1),
    ]
    expect(await checkGraph(graph.client)).toEqual([])
    for (const judgement of [...judgements.slice(1), judgements[0]!]) await undo(judgement)
    expect(await readDump(graph.client)).toBe(before)
  })

  it('and reading a further report, or one of them again, ends in the same graph', async () => {
    const agencies = await idsOf('Agency')
    await merge('Agency', agencies.slice(0, 2))
    await writeReport(graph.client, c)
    const mergedFirst = await readDump(graph.client)
    await emptyGraph(graph.client)
    count = 0
    for (const one of [c, b, a]) await writeReport(graph.client, one)
    await merge('Agency', agencies.slice(0, 2))
    expect(await readDump(graph.client)).toBe(mergedFirst)
    expect(await checkGraph(graph.client)).toEqual([])
  })

  it('holds no longer when the report that named one of them is retracted, and again when it comes back', async () => {
    const people = await idsOf('Person')
    const alone = await graph.client.read(
      `MATCH (r:Report {id: $id})-[:NAMES]->(p:Person) WHERE COUNT { (p)<-[:NAMES]-() } = 1 RETURN p.id`,
      { id: a.reportId },
    )
    expect(alone.length).toBeGreaterThan(0)
    await merge('Person', people)
    const merged = await readDump(graph.client)
    await retract(graph.client, a.reportId, '2026-02-01T08:00:00.000Z')
    expect(await idsOf('Person')).toHaveLength(people.length - alone.length)
    expect(await checkGraph(graph.client)).toEqual([])
    await writeReport(graph.client, a)
    expect(await readDump(graph.client)).toBe(merged)
  })

  it('shows beforehand what it would do, and writes nothing of it', async () => {
    const before = await readDump(graph.client)
    const people = await idsOf('Person')
    const input = { label: 'Person' as const, ids: people, reason: 'x' }
    expect(await previewMerge(graph.client, asked(), input)).toMatchObject({
      kept: people[0],
      moved: people.slice(1).map((id) => ({ id, from: id, to: people[0] })),
      links: { REFERS_TO: expect.any(Number) },
    })
    expect(await readDump(graph.client)).toBe(before)
  })

  it('is refused for one alone, for what is not there, and a second undoing', async () => {
    const [one, other] = await idsOf('Person')
    expect(await merging('Person', [one!, one!])).toMatchObject({ refusal: { is: 'InvalidInput' } })
    expect(await merging('Person', [one!, 'nobody'])).toMatchObject({
      refusal: { is: 'NotFound', field: 'entities.1' },
    })
    const [, judgement] = await merge('Person', [one!, other!])
    await undo(judgement!)
    expect(await undo(judgement!)).toMatchObject({ refusal: { is: 'InvalidInput', field: 'judgement' } })
    expect(await undo('none')).toMatchObject({ refusal: { is: 'NotFound' } })
  })
})
