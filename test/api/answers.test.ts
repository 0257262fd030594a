import { beforeAll, describe, expect, it } from 'vitest'
import { encodeId } from '../../src/api/ids.js'
import { checkGraph } from '../../src/graph/check.js'
import { emptyGraph } from '../../src/graph/empty-graph.js'
import { writeReport } from '../../src/graph/report.queries.js'
import { resolveReport } from '../../src/resolve/index.js'
import { useEmptyGraph } from '../database/empty-graph.js'
import { readDump } from '../database/read-dump.js'
import type { Reading } from '../fixtures/reading.js'
import { after, before, gazetteer, handedOver } from '../fixtures/reorganised.js'
import { ask, dataOf, type Loose } from './ask.js'
import { graphql } from './gql/index.js'

const graph = useEmptyGraph()
const resolve = (reading: Reading) =>
  resolveReport({ ...reading, gazetteer, readerVersion: '1', recordedAt: '2026-01-01T00:00:00.000Z' })
const ingest = async (readings: readonly Reading[]) => {
  await emptyGraph(graph.client)
  for (const reading of readings) await writeReport(graph.client, resolve(reading))
}
beforeAll(() => ingest([before(), handedOver(), after()]))

const Answers = graphql(`
  query Answers($at: Date!) {
    commitments(first: 100, orderBy: MADE) {
      nodes { action answers(at: $at) { party { name } holder { name } since basis } }
    }
  }
`)

async function answersTo(action: string, at: string): Promise<string[]> {
  const { commitments } = await dataOf(graph.client, Answers, { at })
  const { answers } = commitments!.nodes.find((one) => one.action === action)!
  return answers.map(({ party, holder, since, basis }) =>
    [party!.name, holder?.name ?? '–', since, basis].join(' · '),
  )
}

describe('who answers', () => {
  it.each([
    // A department that was merged, and then its province.
    ['kè suối Lim', '2025-02-28', ['Sở Nông nghiệp tỉnh Hà Sơn · – · 2024-03-12 · ORIGINAL']],
    [
      'kè suối Lim',
      '2025-03-01',
      ['Sở Nông nghiệp và Môi trường tỉnh Hà Sơn · – · 2025-03-01 · REORGANISATION'],
    ],
    [
      'kè suối Lim',
      '2025-07-01',
      ['Sở Nông nghiệp và Môi trường tỉnh Hà Sơn · – · 2025-07-01 · REORGANISATION'],
    ],
    // One that went to two: the one whose functions the order names, else nobody.
    ['mở tuyến vận tải', '2025-04-01', ['Sở Xây dựng tỉnh Hà Sơn · – · 2025-03-01 · REORGANISATION']],
    ['dựng chợ phiên', '2025-02-28', ['Sở Giao thông tỉnh Hà Sơn · – · 2024-03-12 · ORIGINAL']],
    ['dựng chợ phiên', '2025-03-01', []],
    // What nobody checked decides nothing.
    ['trả vốn', '2025-03-01', []],
    // A district that ended, its chair before and after the office changed hands, and a body of it that nobody took over.
    ['sửa trường Khe Lim', '2025-06-30', ['Ủy ban nhân dân huyện An Khê · – · 2024-03-12 · ORIGINAL']],
    ['sửa trường Khe Lim', '2025-07-01', []],
    [
      'cắm biển báo lũ',
      '2024-09-19',
      ['Chủ tịch Ủy ban nhân dân huyện An Khê · Đỗ Văn Tín · 2024-03-12 · ORIGINAL'],
    ],
    [
      'cắm biển báo lũ',
      '2024-09-20',
      ['Chủ tịch Ủy ban nhân dân huyện An Khê · Trần Văn Bình · 2024-09-20 · TENURE'],
    ],
    ['cắm biển báo lũ', '2025-07-01', []],
    ['xây bể nước', '2025-07-01', []],
    // A company stays where it is.
    ['nối ống nước', '2026-01-01', ['Công ty Cấp nước An Khê · – · 2024-03-12 · ORIGINAL']],
    // A commune that was merged whole, with the office of its chair, and one that was split.
    [
      'dọn kênh Phú Lâm',
      '2025-06-30',
      ['Chủ tịch Ủy ban nhân dân xã Phú Lâm · Lý A Sùng · 2024-03-12 · ORIGINAL'],
    ],
    [
      'dọn kênh Phú Lâm',
      '2025-11-01',
      ['Chủ tịch Ủy ban nhân dân xã Phú Lâm · Y Thoa · 2025-07-01 · REORGANISATION'],
    ],
    ['trồng rừng', '2025-07-01', []],
    ['cấp giống lúa', '2025-08-01', ['Ủy ban nhân dân tỉnh Hà Sơn · – · 2025-07-01 · REORGANISATION']],
  ])('for “%s” on %s', async (action, at, expected) => {
    expect(await answersTo(action, at)).toEqual(expected)
  })

  it('takes one statement for all of a page', async () => {
    const { texts, errors } = await ask(graph.client, Answers, { at: '2025-08-01' })
    expect([texts.length, errors]).toEqual([1, []])
  })
})

const Unassigned = graphql(`
  query Unassigned($at: Date, $filter: CommitmentFilter, $first: Int, $after: String) {
    unassigned(at: $at, filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { action deadline { baseline { latest } } answers(at: $at) { since } }
    }
  }
`)

describe('the unassigned', () => {
  const on = async (at: string, more: object = {}) =>
    (await dataOf(graph.client, Unassigned, { at, ...more })).unassigned!

  it('are those of bodies that ended where nobody or several took over, in the order of deadlines', async () => {
    expect((await on('2025-02-28')).nodes).toEqual([])
    expect((await on('2025-03-01')).nodes.map(({ action }) => action)).toEqual(['dựng chợ phiên', 'trả vốn'])
    const { nodes, totalCount } = await on('2025-07-01')
    expect(nodes.map(({ deadline }) => deadline?.baseline?.latest ?? null)).toEqual([
      '2024-11-15',
      '2024-12-15',
      '2024-12-15',
      null,
      null,
      null,
    ])
    expect(nodes.map(({ action }) => action).sort()).toEqual([
      'cắm biển báo lũ',
      'dựng chợ phiên',
      'sửa trường Khe Lim',
      'trả vốn',
      'trồng rừng',
      'xây bể nước',
    ])
    expect(nodes.flatMap(({ answers }) => answers)).toEqual([])
    expect(totalCount).toBe(6)
  })

  it('are what a filter finds on the day, and what the opposite leaves out', async () => {
    const count = async (filter: object) => {
      const text = 'query Count($filter: CommitmentFilter) { commitments(filter: $filter) { totalCount } }'
      return (await dataOf<Loose>(graph.client, text, { filter })).commitments.totalCount
    }
    const all = await count({})
    for (const [asOf, unassigned] of [
      ['2025-02-28', 0],
      ['2025-03-01', 2],
      ['2025-07-01', 6],
    ] as const) {
      expect(await count({ asOf, unassigned: true })).toBe(unassigned)
      expect(await count({ asOf, unassigned: false })).toBe(all - unassigned)
    }
  })

  it('page without skipping or repeating', async () => {
    const all = (await on('2025-07-01')).nodes.map(({ action }) => action)
    const paged: string[] = []
    for (let after: string | null = null; ; ) {
      const { nodes, pageInfo } = await on('2025-07-01', { first: 2, after })
      paged.push(...nodes.map(({ action }) => action))
      after = pageInfo.endCursor
      if (!pageInfo.hasNextPage) break
    }
    expect(paged).toEqual(all)
  })
})

const idOf = async (label: 'Place' | 'Agency', name: string, where = 'true') => {
  const [row] = await graph.client.read(`MATCH (n:${label} {name: $name}) WHERE ${where} RETURN n.id`, {
    name,
  })
  return encodeId(label, row![0] as string)
}

describe('what became of a place', () => {
  const Changed = graphql(`
    query ChangedPlace($id: ID!) {
      place(by: { id: $id }) {
        predecessors { nodes { type effective legalBasis original { name } } }
        successors { nodes { type effective legalBasis isForked results { party { name } extent } } }
      }
    }
  `)

  it('is told with the day and the act, on both sides', async () => {
    const old = await dataOf(graph.client, Changed, { id: await idOf('Place', 'xã Tân An') })
    expect(old.place).toEqual({
      predecessors: { nodes: [] },
      successors: {
        nodes: [
          {
            type: 'SPLIT',
            effective: '2025-07-01',
            legalBasis: '1/NQ',
            isForked: true,
            results: [
              { party: { name: 'xã Bình Sa' }, extent: 'part' },
              { party: { name: 'xã Phú Lâm' }, extent: 'part' },
            ],
          },
        ],
      },
    })
    const fresh = await dataOf(graph.client, Changed, {
      id: await idOf('Place', 'xã Phú Lâm', "'n:17101' IN n.codes"),
    })
    expect(fresh.place!.predecessors.nodes.map(({ original }) => original!.name).sort()).toEqual([
      'huyện An Khê',
      'xã Phú Lâm',
      'xã Tân An',
      'xã Đông Hòa',
    ])
  })

  it('is what a filter finds on a day: all it had become, and all it was made of by then', async () => {
    const count = async (place: string, placeOn?: string) => {
      const text = `query Within($filter: CommitmentFilter) { commitments(filter: $filter) { totalCount } }`
      const { commitments } = await dataOf<Loose>(graph.client, text, { filter: { place: [place], placeOn } })
      return commitments.totalCount
    }
    const [old, fresh, district] = [
      await idOf('Place', 'xã Phú Lâm', "'o:10101' IN n.codes"),
      await idOf('Place', 'xã Phú Lâm', "'n:17101' IN n.codes"),
      await idOf('Place', 'huyện An Khê'),
    ]
    const counts = [
      [await count(old), await count(old, '2025-06-30'), await count(old, '2025-07-01')],
      [await count(fresh), await count(fresh, '2025-06-30'), await count(fresh, '2025-07-01')],
      [await count(district), await count(district, '2025-07-01')],
    ]
    expect(counts).toEqual([
      [1, 1, 2],
      [1, 1, 3],
      [11, 12],
    ])
    const { place } = await dataOf<Loose>(
      graph.client,
      `query Here($id: ID!, $on: Date) { place(by: {id: $id}) { commitments(filter: {placeOn: $on}) { totalCount } } }`,
      { id: fresh, on: '2025-07-01' },
    )
    expect(place.commitments.totalCount).toBe(3)
  })
})

describe('what became of a body', () => {
  it('is told with what went where', async () => {
    const { agency } = await dataOf(
      graph.client,
      graphql(`
        query ChangedAgency($id: ID!) {
          agency(by: { id: $id }) {
            validThrough
            successors {
              totalCount
              nodes { type effective legalBasis note isCertain results { party { name } functions } }
            }
          }
        }
      `),
      { id: await idOf('Agency', 'Sở Giao thông tỉnh Hà Sơn') },
    )
    expect(agency).toEqual({
      validThrough: '2025-02-28',
      successors: {
        totalCount: 1,
        nodes: [
          {
            type: 'MERGE',
            effective: '2025-03-01',
            legalBasis: '3/NĐ',
            note: 'hạ tầng giao thông, vận tải → Sở Xây dựng; giấy phép lái xe → Công an tỉnh',
            isCertain: true,
            results: [
              { party: { name: 'Công an tỉnh Hà Sơn' }, functions: 'giấy phép lái xe' },
              { party: { name: 'Sở Xây dựng tỉnh Hà Sơn' }, functions: 'hạ tầng giao thông, vận tải' },
            ],
          },
        ],
      },
    })
  })

  it('all changes stand in the order of time', async () => {
    const { changes } = await dataOf(
      graph.client,
      graphql(`query Changes { changes(first: 100) { nodes { effective } totalCount } }`),
    )
    const days = changes!.nodes.map(({ effective }) => effective)
    expect(days).toEqual([...days].sort())
    expect(changes!.totalCount).toBe(days.length)
  })
})

describe('an office over time', () => {
  const Office = graphql(`
    query Office($id: ID!, $at: Date!) {
      agency(by: { id: $id }) {
        roles(at: $at) { nodes { title } }
        all: roles { nodes {
          title
          isShared
          holders(at: $at) { name tenures(at: $at) { role { title } } }
          tenures { from seenFirst seenLast goneBy person { name } predecessor { person { name } } successor { person { name } } }
        } }
      }
    }
  `)
  const on = async (at: string) =>
    (await dataOf(graph.client, Office, { id: await idOf('Agency', 'Ủy ban nhân dân huyện An Khê'), at }))
      .agency!

  it.each([
    ['2024-03-11', [], []],
    ['2024-03-12', ['Đỗ Văn Tín'], ['Chủ tịch']],
    ['2024-09-19', ['Đỗ Văn Tín'], ['Chủ tịch']],
    ['2024-09-20', ['Trần Văn Bình'], ['Chủ tịch']],
    ['2025-06-30', ['Trần Văn Bình'], ['Chủ tịch']],
    ['2025-07-01', [], []],
  ])('has on %s the holder %s', async (at, names, titles) => {
    const { all, roles } = await on(at)
    expect(all.nodes.flatMap(({ holders }) => holders.map(({ name }) => name))).toEqual(names)
    expect(roles.nodes.map(({ title }) => title)).toEqual(titles)
  })

  it('keeps what each report says, and tells who came before and after', async () => {
    const [chair] = (await on('2024-10-01')).all.nodes
    expect(chair!.tenures).toEqual([
      {
        from: null,
        seenFirst: '2024-03-12',
        seenLast: '2024-03-12',
        goneBy: '2024-09-20',
        person: { name: 'Đỗ Văn Tín' },
        predecessor: null,
        successor: { person: { name: 'Trần Văn Bình' } },
      },
      {
        from: '2024-09-20',
        seenFirst: '2024-09-20',
        seenLast: '2024-09-20',
        goneBy: null,
        person: { name: 'Trần Văn Bình' },
        predecessor: { person: { name: 'Đỗ Văn Tín' } },
        successor: null,
      },
    ])
    const statements = await graph.client.read(
      `MATCH (s:Statement)-[:ABOUT]->(:Tenure)<-[:HOLDS]-(:Person {name: 'Đỗ Văn Tín'}) RETURN s.predicate ORDER BY s.predicate`,
    )
    expect(statements.flat()).toEqual(['HELD_ROLE', 'HOLDS_ROLE'])
  })
})

describe('the graph', () => {
  it('is sound, and the same in every order of reading', async () => {
    expect(await checkGraph(graph.client)).toEqual([])
    const dump = await readDump(graph.client)
    const [a, b, c] = [before(), handedOver(), after()]
    for (const order of [
      [c, b, a],
      [b, a, c],
      [c, a, b],
    ]) {
      await ingest(order)
      expect(await readDump(graph.client)).toBe(dump)
    }
  })
})
