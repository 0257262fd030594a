import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { checkGraph } from '../../src/graph/check.js'
import { createReader } from '../../src/pipeline.js'
import { useEmptyGraph } from '../database/empty-graph.js'
import { dataOf } from './ask.js'
import { graphql } from './gql/index.js'

const FOLDER = new URL('../../seeds/reports/', import.meta.url)
const graph = useEmptyGraph()
beforeAll(async () => {
  const reader = createReader()
  for (const name of readdirSync(FOLDER).filter((name) => /kon-ray|dak-koi|bac-yen/.test(name)))
    await reader.ingest(graph.client, { bytes: readFileSync(new URL(name, FOLDER)), name })
}, 60_000)

const WhoAnswers = graphql(`
  query SampleWhoAnswers($text: String!, $at: Date!) {
    commitments(filter: { text: $text }) {
      nodes { responsibilities { party { name } } answers(at: $at) { party { name } holder { name } since basis } }
    }
    unassigned(at: $at, filter: { text: $text }) { totalCount }
  }
`)

async function on(at: string, text: string): Promise<[answers: string[], unassigned: number]> {
  const { commitments, unassigned } = await dataOf(graph.client, WhoAnswers, { text, at })
  const [only, ...others] = commitments!.nodes
  expect(others).toEqual([])
  return [
    only!.answers.map(({ party, holder, since, basis }) =>
      [party!.name, holder?.name ?? '–', since, basis].join(' · '),
    ),
    unassigned!.totalCount,
  ]
}

describe('the samples through 1 July 2025', () => {
  it('show an order that goes with the office to the next chair, and is orphaned with the district', async () => {
    const water = 'theo dõi việc cấp nước sinh hoạt cho 9 bản'
    const office = 'Chủ tịch Ủy ban nhân dân huyện Bắc Yên'
    expect(await on('2024-06-01', water)).toEqual([[`${office} · Lò Văn Hặc · 2024-03-13 · ORIGINAL`], 0])
    expect(await on('2025-06-30', water)).toEqual([[`${office} · Phạm Thị Minh Lý · 2024-12-23 · TENURE`], 0])
    expect(await on('2025-07-01', water)).toEqual([[], 1])
  })

  it('show one that went with a department to another, and with the province to the next', async () => {
    const weir = 'tham mưu bố trí trước 10 tỷ đồng cho đập'
    expect(await on('2025-02-28', weir)).toEqual([
      ['Sở Kế hoạch và Đầu tư tỉnh Kon Tum · – · 2023-10-12 · ORIGINAL'],
      0,
    ])
    expect(await on('2025-03-01', weir)).toEqual([
      ['Sở Tài chính tỉnh Kon Tum · – · 2025-03-01 · REORGANISATION'],
      0,
    ])
    expect(await on('2025-07-01', weir)).toEqual([
      ['Sở Tài chính tỉnh Quảng Ngãi · – · 2025-07-01 · REORGANISATION'],
      0,
    ])
  })

  it('show one whose board was dissolved with its district, which nobody took over', async () => {
    const works = 'hoàn thành công trình nước sinh hoạt thôn Kon Túc trước ngày 30/11'
    expect(await on('2025-06-30', works)).toEqual([
      ['Ban Quản lý dự án huyện Kon Rẫy · – · 2024-08-20 · ORIGINAL'],
      0,
    ])
    expect(await on('2025-07-01', works)).toEqual([[], 1])
  })

  it('leave the graph sound', async () => {
    expect(await checkGraph(graph.client)).toEqual([])
  })
})

const MENTIONS = graphql(`
  query SampleMentions($after: String) {
    reports(first: 100) {
      nodes {
        text
        mentions(first: 100, after: $after) {
          totalCount
          nodes { quote start end line form entity { __typename name } }
        }
      }
    }
  }
`)

describe('the names in a report', () => {
  it('stand where they are said to, in the order of the text, each with whom or what it names', async () => {
    const { reports } = await dataOf(graph.client, MENTIONS, {})
    const types = new Set<string>()
    for (const { text, mentions } of reports!.nodes) {
      expect(mentions.nodes.length).toBeGreaterThan(10)
      expect(mentions.nodes.length).toBe(Math.min(100, mentions.totalCount))
      for (const { quote, start, end, line, entity } of mentions.nodes) {
        expect(text.slice(start, end)).toBe(quote)
        expect(text.slice(0, start).split('\n')).toHaveLength(line + 1)
        types.add(entity!.__typename)
      }
      const starts = mentions.nodes.map(({ start }) => start)
      expect(starts).toEqual([...starts].sort((a, b) => a - b))
    }
    expect([...types].sort()).toEqual(['Agency', 'Person', 'Place', 'Project'])
  })
})
