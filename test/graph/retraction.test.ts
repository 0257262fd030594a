import { beforeEach, describe, expect, it } from 'vitest'
import { checkGraph } from '../../src/graph/check.js'
import { emptyGraph } from '../../src/graph/empty-graph.js'
import { writeReport } from '../../src/graph/report.queries.js'
import { retract } from '../../src/graph/retraction.js'
import type { ReportGraph } from '../../src/model/report-graph.js'
import { createReader } from '../../src/pipeline.js'
import { resolveReport } from '../../src/resolve/index.js'
import { useEmptyGraph } from '../database/empty-graph.js'
import { readDump } from '../database/read-dump.js'
import { gazetteer } from '../fixtures/gazetteer.js'
import type { Reading } from '../fixtures/reading.js'
import { afterReorganisation, otherPaper, visit } from '../fixtures/readings.js'
import { samples } from '../fixtures/samples.js'

/** Every statement is planned once, and many are sent. */
const LONG = { timeout: 120_000 }

const graph = useEmptyGraph()
beforeEach(async () => {
  await emptyGraph(graph.client)
})

const AT = '2026-02-01T08:00:00.000Z'
const resolve = (reading: Reading, recordedAt = '2026-01-01T08:00:00.000Z') =>
  resolveReport({ ...reading, gazetteer, readerVersion: '1', recordedAt })
const [a, b, c] = [resolve(visit()), resolve(otherPaper()), resolve(afterReorganisation())]

async function write(...graphs: readonly ReportGraph[]): Promise<void> {
  for (const one of graphs) await writeReport(graph.client, one)
}
const shown = () => readDump(graph.client, { isShownOnly: true })

async function shownAfter(...graphs: readonly ReportGraph[]): Promise<string> {
  await emptyGraph(graph.client)
  await write(...graphs)
  return shown()
}

describe('a retracted report', LONG, () => {
  it.each([
    ['the first of three', [a, b, c], a],
    ['the second of three', [c, a, b], a],
    ['the last of three', [a, c, b], b],
    ['one that shares a meeting with the next', [b, a], b],
    ['one that shares only places', [c, a], c],
    ['the only one', [a], a],
  ])('leaves the graph as if it had never been read: %s', async (_, read, mistaken) => {
    const without = await shownAfter(...read.filter((one) => one !== mistaken))
    await emptyGraph(graph.client)
    await write(...read)
    expect(await shown()).not.toBe(without)
    expect(await retract(graph.client, mistaken.reportId, AT)).toMatchObject({ outcome: 'retracted' })
    expect(await shown()).toBe(without)
    expect(await checkGraph(graph.client)).toEqual([])
  })

  it('is kept, and comes back under the same ids when it is read again', async () => {
    await write(a, b)
    const before = await readDump(graph.client)
    await retract(graph.client, a.reportId, AT)
    const back = resolve(visit(), '2026-03-01T08:00:00.000Z')
    expect((await writeReport(graph.client, back)).outcome).toBe('restored')
    expect(await readDump(graph.client)).toBe(before)
    const [row] = await graph.client.read('MATCH (r:Report {id: $id}) RETURN r.retractions, r.recordedAt', {
      id: a.reportId,
    })
    expect(row).toEqual([[`${AT}/2026-03-01T08:00:00.000Z`], '2026-01-01T08:00:00.000Z'])
    expect(await checkGraph(graph.client)).toEqual([])
  })

  it('lets others name again what it had named alone, and then comes back beside them', async () => {
    const all = await shownAfter(a, b, c)
    await emptyGraph(graph.client)
    await write(a)
    await retract(graph.client, a.reportId, AT)
    await write(b, c)
    expect(await shown()).not.toContain(a.reportId)
    await write(a)
    expect(await shown()).toBe(all)
  })

  it('a second time changes nothing and says since when; one that was never read is unknown', async () => {
    await write(a)
    await retract(graph.client, a.reportId, AT)
    const once = await readDump(graph.client)
    expect(await retract(graph.client, a.reportId, '2026-04-01T00:00:00.000Z')).toEqual({
      outcome: 'retracted-before',
      since: AT,
    })
    expect(await retract(graph.client, b.reportId, AT)).toEqual({ outcome: 'unknown' })
    expect(await readDump(graph.client)).toBe(once)
  })

  it('is shown by no query: neither its text, nor its passages, nor its facts', async () => {
    await write(a)
    await retract(graph.client, a.reportId, AT)
    const rows = await graph.client.read('MATCH (n) WHERE NOT n:Hidden RETURN labels(n), n.id')
    expect(rows).toEqual([])
  })
})

describe('a sample report', { timeout: 300_000 }, () => {
  const reader = createReader()
  const all = samples()

  it.each([1, all.length - 1])(
    'retracted from among the others leaves what these give without it',
    async (at) => {
      for (const one of all.toSpliced(at, 1)) await reader.ingest(graph.client, one)
      const without = await shown()
      await emptyGraph(graph.client)
      for (const one of all) await reader.ingest(graph.client, one)
      const before = await readDump(graph.client)
      await retract(graph.client, await reader.identify(all[at]!), AT)
      expect(await shown()).toBe(without)
      expect(await checkGraph(graph.client)).toEqual([])
      await reader.ingest(graph.client, all[at]!)
      expect(await readDump(graph.client)).toBe(before)
    },
  )
})

describe('what a report names', LONG, () => {
  it('goes when a newer reader no longer finds it, unless another report names it', async () => {
    const { report, extraction } = visit()
    await write(a)
    const alone = await shownAfter(
      resolve({ report, extraction: { ...extraction, projects: [], commitments: [] } }),
    )
    await emptyGraph(graph.client)
    await write(a)
    const fewer = resolveReport({
      report,
      extraction: { ...extraction, projects: [], commitments: [] },
      gazetteer,
      readerVersion: '2',
      recordedAt: AT,
    })
    await writeReport(graph.client, fewer)
    const people = (dump: string) =>
      dump.split('\n').filter((line) => /^(Project|Agency|Place|Role)/.test(line))
    expect(people(await shown())).toEqual(people(alone))
    expect(await checkGraph(graph.client)).toEqual([])
  })
})
