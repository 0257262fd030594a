import { describe, expect, it } from 'vitest'
import { loadGazetteer, loadLineage } from '../../../src/gazetteer-file.js'
import { createReader } from '../../../src/pipeline.js'
import { resolveReport, traceReports } from '../../../src/resolve/index.js'
import { followPair } from '../../../src/resolve/threads/follow-pair.js'
import { readThreadSide } from '../../../src/resolve/threads/thread-side.js'
import { gazetteer } from '../../fixtures/gazetteer.js'
import { samples } from '../../fixtures/samples.js'
import { grammar, lineage, reportOf } from '../../fixtures/threads.js'

const data = { gazetteer, lineage, grammar }
const TABLES = new URL('../../../seeds/gazetteer', import.meta.url)
const OTHER = { says: 'mở lớp học nghề cho thanh niên', kind: 'PLEDGE' } as const
const first = reportOf('first', '2024-03-12', [
  { says: 'cam kết đắp xong đập chính', kind: 'PLEDGE' },
  { says: 'di dời 46 hộ vùng sạt lở' },
  OTHER,
])
const second = reportOf('second', '2024-12-20', [
  { says: 'đập chính đã đắp xong', status: 'DONE' },
  { says: 'tiếp tục di dời các hộ vùng sạt lở' },
  { says: 'Thu ngân sách đạt dự toán', status: 'DONE' },
])
const sideOf = (reading: typeof first) => readThreadSide(reading, data)
const claims = followPair(sideOf(first), sideOf(second), data)

describe('two reports held against each other', () => {
  it('give what a trace of the two gives, where one thing has an id in each', async () => {
    const reader = createReader()
    const [one, other] = await Promise.all(
      samples('bac-yen').map(async (input) => ({ doc: input.name, ...(await reader.read(input)) })),
    )
    const register = loadGazetteer(TABLES)
    const real = { ...data, gazetteer: register, lineage: loadLineage(TABLES, register) }
    const { links } = traceReports([one!, other!], real)
    const found = followPair(readThreadSide(one!, real), readThreadSide(other!, real), real)
    const facts = ({ relation, confidence, rule, reasons }: (typeof found)[0] | (typeof links)[0]) => ({
      ...{ relation, confidence, rule, reasons },
    })
    expect(found.length).toBeGreaterThan(20)
    expect(found.map(facts)).toEqual(links.map(facts))
  }, 30_000)

  it('give the same in either order, and again', () => {
    const [one, other] = [sideOf(first), sideOf(second)]
    expect(followPair(other, one, data)).toEqual(claims)
    expect(followPair(one, other, data)).toEqual(claims)
    expect(followPair(one, other, data)).toEqual(claims)
  })

  it('name facts by the ids that each report gives them in the graph, on the day of the later', () => {
    const idsIn = (reading: typeof first) =>
      resolveReport({ ...reading, gazetteer, readerVersion: '1', recordedAt: '' }).nodes.map(({ id }) => id)
    for (const { follows, by, saidOn } of claims) {
      expect(idsIn(first)).toContain(follows)
      expect(idsIn(second)).toContain(by)
      expect(saidOn).toBe('2024-12-20')
    }
  })

  it('say nothing where nobody can tell which is the later', () => {
    const sameDay = reportOf('other', '2024-03-12', [{ says: 'đập chính đã đắp xong', status: 'DONE' }])
    const undated = reportOf('other', '2024-12-20', [{ says: 'đập chính đã đắp xong', status: 'DONE' }])
    undated.extraction.meeting = null
    undated.report.publishedOn = null
    for (const other of [sameDay, undated]) expect(followPair(sideOf(first), sideOf(other), data)).toEqual([])
  })
})
