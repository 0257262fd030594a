import { beforeEach, expect, it } from 'vitest'
import { checkGraph } from '../../src/graph/check.js'
import { emptyGraph } from '../../src/graph/empty-graph.js'
import { writeReport } from '../../src/graph/report.queries.js'
import { retract } from '../../src/graph/retraction.js'
import { resolveReport } from '../../src/resolve/index.js'
import { useEmptyGraph } from '../database/empty-graph.js'
import { readDump } from '../database/read-dump.js'
import { gazetteer } from '../fixtures/gazetteer.js'
import { agency, commitment, place, readingOf } from '../fixtures/reading.js'

const LONG = { timeout: 120_000 }
const graph = useEmptyGraph()
beforeEach(() => emptyGraph(graph.client))

/** A meeting in An Khê that gives the department of another district something to do for a bridge and a village. */
function told(day: string, { isLocated }: { isLocated: boolean }, readerVersion = '1') {
  const text = `Ngày ${day}. Huyện An Khê, tỉnh Hà Sơn. Phòng Xây dựng huyện Bình Sa xây cầu Khe Lim, rải đá xóm Thung Mòn.`
  const reading = readingOf(text, (find) => ({
    meeting: {
      type: 'WORKING_SESSION',
      date: { exact: day, earliest: day, latest: day },
      place: 'L2',
      visited: [],
      chair: null,
      participants: [],
    },
    places: [
      place('L1', 'tỉnh Hà Sơn', { level: 'PROVINCE', mentions: [find('tỉnh Hà Sơn')] }),
      place('L2', 'huyện An Khê', { level: 'DISTRICT', parent: 'L1', mentions: [find('Huyện An Khê')] }),
      place('L3', 'huyện Bình Sa', { level: 'DISTRICT', parent: 'L1', mentions: [find('huyện Bình Sa')] }),
      place('V', 'xóm Thung Mòn', {
        level: 'VILLAGE',
        parent: isLocated ? 'L2' : null,
        mentions: [find('xóm Thung Mòn')],
      }),
    ],
    agencies: [
      agency('A', 'Phòng Xây dựng', { level: 'DISTRICT', place: 'L3', mentions: [find('Phòng Xây dựng')] }),
    ],
    projects: [
      {
        ...{ id: 'P', name: 'cầu Khe Lim', type: 'PROJECT' as const },
        place: isLocated ? 'L2' : null,
        mentions: [find('cầu Khe Lim')],
      },
    ],
    commitments: [
      commitment('K1', find('xây cầu Khe Lim'), { responsible: ['A'], project: 'P' }),
      commitment('K2', find('rải đá xóm Thung Mòn'), { responsible: ['A'], place: 'V' }),
    ],
  }))
  return resolveReport({ ...reading, gazetteer, readerVersion, recordedAt: '2026-01-01T00:00:00.000Z' })
}
const silent = told('2024-03-12', { isLocated: false })
const telling = told('2024-06-12', { isLocated: true })

const within = () =>
  graph.client.read(
    `MATCH (c:Commitment)-[:WITHIN]->(p:Place) WITH c, p ORDER BY p.name
     RETURN c.action, c.madeLatest, collect(p.name) ORDER BY c.madeLatest, c.action`,
  )
const AFTER = [
  ['rải đá xóm Thung Mòn', ['huyện An Khê', 'tỉnh Hà Sơn', 'xóm Thung Mòn']],
  ['xây cầu Khe Lim', ['huyện An Khê', 'tỉnh Hà Sơn']],
]
const wherever = async () => (await within()).map(([action, , places]) => [action, places])

it(
  'what a later report says of where a thing lies holds for earlier commitments, in any order',
  LONG,
  async () => {
    await writeReport(graph.client, silent)
    expect(await wherever()).toEqual([
      ['rải đá xóm Thung Mòn', ['xóm Thung Mòn']],
      ['xây cầu Khe Lim', ['huyện Bình Sa', 'tỉnh Hà Sơn']],
    ])
    await writeReport(graph.client, telling)
    expect(await wherever()).toEqual([...AFTER, ...AFTER])
    expect(await checkGraph(graph.client)).toEqual([])
    const dump = await readDump(graph.client)
    await emptyGraph(graph.client)
    for (const report of [telling, silent]) await writeReport(graph.client, report)
    expect(await readDump(graph.client)).toBe(dump)
  },
)

it('it goes when that report is retracted, or is read anew and says it no longer', LONG, async () => {
  await writeReport(graph.client, silent)
  const before = await within()
  await writeReport(graph.client, telling)
  await retract(graph.client, telling.reportId, '2026-02-01T00:00:00.000Z')
  expect(await within()).toEqual(before)
  await writeReport(graph.client, telling)
  const unsaid = told('2024-06-12', { isLocated: false }, '2')
  expect(unsaid.reportId).toBe(telling.reportId)
  await writeReport(graph.client, unsaid)
  expect((await within()).slice(0, 2)).toEqual(before)
  expect(await checkGraph(graph.client)).toEqual([])
})

it('db check tells where it was not taken over', LONG, async () => {
  for (const report of [silent, telling]) await writeReport(graph.client, report)
  await graph.client.write((transaction) =>
    transaction.send(
      `MATCH (:Project)<-[:CONCERNS]-(c:Commitment {madeLatest: '2024-03-12'})-[w:WITHIN]->(:Place {name: 'huyện An Khê'}) DELETE w`,
    ),
  )
  expect(await checkGraph(graph.client)).toEqual([
    expect.stringMatching(/^Commitment \S+ lacks its WITHIN link to \w+\.$/),
  ])
})
