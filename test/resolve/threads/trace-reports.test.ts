import { describe, expect, it } from 'vitest'
import { Extraction } from '../../../src/model/claim.js'
import { traceReports } from '../../../src/resolve/index.js'
import { gazetteer } from '../../fixtures/gazetteer.js'
import { agency, person, place, readingOf } from '../../fixtures/reading.js'
import { grammar, lineage, reportOf } from '../../fixtures/threads.js'

const data = { gazetteer, lineage, grammar }
const first = reportOf('first', '2024-03-12', [
  { says: 'cam kết đắp xong đập chính', kind: 'PLEDGE' },
  { says: 'trồng 40 ha chè', kind: 'PLEDGE' },
])
const second = reportOf('second', '2024-12-20', [
  { says: 'đập chính mới đắp một nửa', status: 'IN_PROGRESS' },
  { says: 'đắp xong đập chính trước Tết', kind: 'DIRECTIVE' },
  { says: 'Thu ngân sách đạt dự toán', status: 'DONE' },
  { says: 'mở lớp học nghề cho thanh niên', kind: 'PLEDGE' },
])
const third = reportOf('third', '2025-03-01', [{ says: 'đập chính đã đắp xong', status: 'DONE' }])

describe('a trace', () => {
  const trace = traceReports([first, second, third], data)

  it('links every later item to all that it takes up, in every earlier report', () => {
    const ends = trace.links.map(({ earlier, later }) => [earlier, later])
    expect(ends).toEqual([
      [
        { doc: 'first', commitment: 'K1' },
        { doc: 'second', status: 0 },
      ],
      [
        { doc: 'first', commitment: 'K1' },
        { doc: 'second', commitment: 'K1' },
      ],
      [
        { doc: 'first', commitment: 'K1' },
        { doc: 'third', status: 0 },
      ],
      [
        { doc: 'second', commitment: 'K1' },
        { doc: 'third', status: 0 },
      ],
    ])
  })

  it('is the same in whatever order the reports come', () => {
    expect(traceReports([third, first, second], data)).toEqual(trace)
  })

  it('carries each reading as it was, with an entity id for each local one', () => {
    for (const { extraction, entities } of trace.documents) {
      expect(Extraction.safeParse(extraction).success).toBe(true)
      const local = [...extraction.agencies, ...extraction.places, ...extraction.projects]
      expect(Object.keys(entities).sort()).toEqual(local.map(({ id }) => id).sort())
    }
  })

  it('of one report has no links', () => {
    expect(traceReports([first], data).links).toEqual([])
  })

  it('gives each link its reasons, and a confidence below 1', () => {
    for (const { reasons, confidence } of trace.links) {
      expect(reasons.length).toBeGreaterThan(0)
      expect(confidence).toBeGreaterThan(0)
      expect(confidence).toBeLessThan(1)
    }
  })
})

/** A report of a day in which somebody holds an office, or lives in a village, and a site is named. */
function seen(
  doc: string,
  day: string,
  { text, office, village, site }: { text: string; office?: string; village?: string; site?: string },
) {
  const reading = readingOf(text, (find) => ({
    meeting: {
      type: 'WORKING_SESSION',
      date: { exact: day, earliest: day, latest: day },
      place: 'L2',
      visited: [],
      chair: null,
      participants: [],
    },
    people: [
      person('P1', 'Lò Văn Hạnh', {
        mentions: [find('Lò Văn Hạnh')],
        titles: office ? [{ title: 'Giám đốc', agency: 'A1', span: find('Giám đốc') }] : [],
      }),
    ],
    agencies: office ? [agency('A1', office, { place: 'L1', mentions: [find(office)] })] : [],
    places: [
      place('L1', 'tỉnh Hà Sơn', { level: 'PROVINCE' }),
      place('L2', 'huyện An Khê', { level: 'DISTRICT', parent: 'L1' }),
      ...(village ? [place('L3', village, { level: 'VILLAGE', mentions: [find(village)] })] : []),
      ...(site ? [place('L4', site, { level: 'FACILITY', mentions: [find(site)] })] : []),
    ],
  }))
  return { doc, ...reading }
}

function isOne(local: string, one: Parameters<typeof seen>[2], other: Parameters<typeof seen>[2]): boolean {
  const { documents } = traceReports([seen('a', '2024-03-12', one), seen('b', '2025-03-12', other)], data)
  return documents[0]!.entities[local] === documents[1]!.entities[local]
}

describe('one thing in two reports', () => {
  const roads = 'Sở Giao thông vận tải'

  it.each([
    [
      'somebody in the department that took over',
      'P1',
      { text: `Lò Văn Hạnh, Giám đốc ${roads}`, office: roads },
      { text: 'Lò Văn Hạnh, Giám đốc Sở Xây dựng', office: 'Sở Xây dựng' },
      true,
    ],
    [
      'somebody of the same village',
      'P1',
      { text: 'Lò Văn Hạnh, bản Nà Khoang', village: 'bản Nà Khoang' },
      { text: 'Lò Văn Hạnh (bản Nà Khoang) nói', village: 'bản Nà Khoang' },
      true,
    ],
    [
      'a namesake of another village is not',
      'P1',
      { text: 'Lò Văn Hạnh, bản Nà Khoang', village: 'bản Nà Khoang' },
      { text: 'Lò Văn Hạnh, bản Pá Hốc', village: 'bản Pá Hốc' },
      false,
    ],
    ['a name alone is not', 'P1', { text: 'Lò Văn Hạnh nói' }, { text: 'Lò Văn Hạnh báo cáo' }, false],
    [
      'a site under a longer name',
      'L4',
      { text: 'Lò Văn Hạnh ở hồ chứa nước Khe Lim', site: 'hồ chứa nước Khe Lim' },
      { text: 'Lò Văn Hạnh ở hồ Khe Lim', site: 'hồ Khe Lim' },
      true,
    ],
    [
      'another site of one place is not',
      'L4',
      { text: 'Lò Văn Hạnh ở hồ Khe Lim', site: 'hồ Khe Lim' },
      { text: 'Lò Văn Hạnh ở hồ Pá Hốc', site: 'hồ Pá Hốc' },
      false,
    ],
  ])('%s', (_, local, one, other, same) => {
    expect(isOne(local, one, other)).toBe(same)
  })
})
