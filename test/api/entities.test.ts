import { beforeAll, describe, expect, it } from 'vitest'
import { encodeId } from '../../src/api/ids.js'
import { useEmptyGraph } from '../database/empty-graph.js'
import { handMade } from '../fixtures/hand-made.js'
import { ask, dataOf, type Loose } from './ask.js'
import { graphql } from './gql/index.js'

const graph = useEmptyGraph()
beforeAll(() => handMade().load(graph.client))
const names = (connection: { nodes: readonly { name: string }[] } | null | undefined) =>
  connection?.nodes.map(({ name }) => name)

describe('a person', () => {
  it('shows offices, with the quote that says so, what they made, answer for, and where they were', async () => {
    const { person } = await dataOf(
      graph.client,
      graphql(`
        query Person($id: ID!) {
          person(by: { id: $id }) {
            name honorific rank otherNames
            tenures { from through isActing role { name agency { name } } citations { quote fact { id } } }
            commitmentsMade { nodes { action } }
            commitmentsAnswered { nodes { action } }
            attendances { edges { cursor } nodes { part role { title } meeting { name } citations { quote } } }
          }
        }
      `),
      { id: encodeId('Person', 'hai') },
    )
    expect(person).toEqual({
      name: 'Võ Trọng Hải',
      honorific: 'ông',
      rank: null,
      otherNames: [],
      tenures: [
        {
          from: '2024-01-01',
          through: null,
          isActing: false,
          role: { name: 'Chủ tịch UBND huyện Thượng Lâm', agency: { name: 'UBND huyện Thượng Lâm' } },
          citations: [{ quote: 'Chủ tịch UBND huyện', fact: null }],
        },
      ],
      commitmentsMade: { nodes: [{ action: 'hoàn thành cầu Sông Trong' }] },
      // Not his own, but his office's.
      commitmentsAnswered: { nodes: [{ action: 'sửa đường vào thôn Hạ' }] },
      attendances: {
        edges: [{ cursor: expect.any(String) }],
        nodes: [
          {
            part: 'CHAIR',
            role: { title: 'Chủ tịch' },
            meeting: { name: 'Kiểm tra tại xã Sông Trong, 1/3/2026' },
            citations: [{ quote: 'Võ Trọng Hải' }],
          },
        ],
      },
    })
  })

  it('answers for what an office bears only while holding it', async () => {
    const text = `query Answered($id: ID!, $asOf: Date) { person(by: {id: $id}) { commitmentsAnswered(filter: {asOf: $asOf}) { totalCount } } }`
    const on = async (asOf: string) =>
      (await dataOf<Loose>(graph.client, text, { id: encodeId('Person', 'hai'), asOf })).person
        .commitmentsAnswered.totalCount
    expect([await on('2023-12-31'), await on('2024-01-01')]).toEqual([0, 1])
  })
})

describe('an agency', () => {
  it('shows its parent, children, offices with holders, ground, and what it made, answers for and is asked', async () => {
    const { agencies } = await dataOf(
      graph.client,
      graphql(`
        query Agencies {
          agencies {
            nodes {
              name type level isCollective abbreviations
              parent { name }
              children { nodes { name } }
              roles { nodes { title tenures { person { name } } } }
              jurisdiction { name }
              commitmentsMade { totalCount }
              commitmentsAnswered { totalCount }
              commitmentsAddressed { totalCount }
            }
          }
        }
      `),
    )
    expect(agencies!.nodes).toEqual([
      {
        name: 'Phòng Kinh tế huyện Thượng Lâm',
        type: 'DEPARTMENT',
        level: 'DISTRICT',
        isCollective: false,
        abbreviations: [],
        parent: { name: 'UBND huyện Thượng Lâm' },
        children: { nodes: [] },
        roles: { nodes: [] },
        jurisdiction: null,
        commitmentsMade: { totalCount: 1 },
        commitmentsAnswered: { totalCount: 2 },
        commitmentsAddressed: { totalCount: 1 },
      },
      {
        name: 'UBND huyện Thượng Lâm',
        type: 'PEOPLES_COMMITTEE',
        level: 'DISTRICT',
        isCollective: false,
        abbreviations: ['UBND'],
        parent: null,
        children: { nodes: [{ name: 'Phòng Kinh tế huyện Thượng Lâm' }] },
        roles: { nodes: [{ title: 'Chủ tịch', tenures: [{ person: { name: 'Võ Trọng Hải' } }] }] },
        jurisdiction: { name: 'huyện Thượng Lâm' },
        commitmentsMade: { totalCount: 0 },
        commitmentsAnswered: { totalCount: 0 },
        commitmentsAddressed: { totalCount: 0 },
      },
    ])
  })
})

describe('a place', () => {
  const PLACE = graphql(`
    query Place($by: PlaceBy!) {
      place(by: $by) {
        name level codes validThrough
        parents { name }
        children { totalCount nodes { name } }
        agencies { name }
        commitments { totalCount }
      }
    }
  `)

  it('holds everything inside it', async () => {
    const of = async (code: string) => (await dataOf(graph.client, PLACE, { by: { code } })).place
    expect(await of('o:999')).toEqual({
      name: 'huyện Thượng Lâm',
      level: 'DISTRICT',
      codes: ['o:999'],
      validThrough: '2025-06-30',
      parents: [{ name: 'tỉnh Bình Sơn' }],
      children: { totalCount: 1, nodes: [{ name: 'xã Sông Trong' }] },
      agencies: [{ name: 'UBND huyện Thượng Lâm' }],
      commitments: { totalCount: 3 },
    })
    expect((await of('o:99999'))!.commitments.totalCount).toBe(2)
  })

  it.each(['o:99', 'n:98'])('is found by each of its codes, whole: %s', async (code) => {
    expect((await dataOf(graph.client, PLACE, { by: { code } })).place!.name).toBe('tỉnh Bình Sơn')
  })

  it.each(['o:9', 'O:99', 'o:99 OR 1', '"', '\\', '', '*', 'o\\:99'])('is not found by %j', async (code) => {
    expect((await dataOf(graph.client, PLACE, { by: { code } })).place).toBeNull()
  })
})

describe('a meeting and its report', () => {
  it('show who took part, what was said, and where it is written', async () => {
    const { report } = await dataOf(
      graph.client,
      graphql(`
        query Report($url: URL!) {
          report(by: { url: $url }) {
            name title publisher publishedOn urls sha256 language readerVersion issues recordedAt text
            meetings {
              name type chair { name } place { name }
              heldOn { latest precision }
              attendances { part person { name } }
              commitments(orderBy: MADE) { totalCount }
              reports { id }
            }
            commitments { nodes { kind } }
            passages(first: 2) { nodes { quote start end line report { id } citations { for fact { __typename } } } pageInfo { hasNextPage } }
            figures { nodes { what value unit comparator kind } }
            statusStatements { nodes { about status percent } }
          }
        }
      `),
      { url: 'https://bao.example/song-trong?page=1' },
    )
    const [meeting] = report!.meetings
    expect(meeting).toMatchObject({
      type: 'INSPECTION',
      chair: { name: 'Võ Trọng Hải' },
      place: { name: 'xã Sông Trong' },
      heldOn: { latest: '2026-03-01', precision: 'DAY' },
      attendances: [
        { part: 'CHAIR', person: { name: 'Võ Trọng Hải' } },
        { part: 'SPEAKER', person: { name: 'Lê Thị Ánh' } },
      ],
      commitments: { totalCount: 4 },
      reports: [{ id: encodeId('Report', 'bao') }],
    })
    expect(report).toMatchObject({
      publishedOn: '2026-03-02',
      issues: ['Line 3: a place could not be found.'],
      figures: { nodes: [{ what: 'thời hạn', value: 30, comparator: 'AT_MOST', kind: 'TARGET' }] },
      statusStatements: { nodes: [{ status: 'DONE', percent: 100 }] },
    })
    expect(report!.commitments.nodes.map(({ kind }) => kind)).toEqual([
      'DIRECTIVE',
      'PLEDGE',
      'REQUEST',
      'RECOMMENDATION',
    ])
    for (const { quote, start, end } of report!.passages.nodes)
      expect(report!.text.slice(start, end)).toBe(quote)
    expect(report!.passages.pageInfo.hasNextPage).toBe(true)
  })

  it('is found by its hash too, and by nothing that is only like it', async () => {
    const text = 'query Hash($by: ReportBy!) { report(by: $by) { name } }'
    const of = async (by: object) => (await dataOf<Loose>(graph.client, text, { by })).report
    expect(await of({ sha256: 'A'.repeat(64) })).not.toBeNull()
    expect(await of({ sha256: 'a'.repeat(63) })).toBeNull()
    expect(await of({ url: 'https://bao.example/song-trong' })).toBeNull()
  })
})

describe('lists', () => {
  it('stand in Vietnamese order of the names, and narrow by filter', async () => {
    const data = await dataOf(
      graph.client,
      graphql(`
        query Lists($place: ID!, $agency: ID!, $person: ID!) {
          people { nodes { name } }
          some: people(filter: { text: "hai", agency: [$agency] }) { nodes { name } }
          places(filter: { within: [$place] }) { nodes { name } }
          communes: places(filter: { level: [COMMUNE], text: "song" }) { nodes { name } }
          agencies(filter: { place: [$place], type: [PEOPLES_COMMITTEE] }) { nodes { name } }
          departments: agencies(filter: { type: [DEPARTMENT], level: [DISTRICT] }) { nodes { name } }
          roles(filter: { agency: [$agency], text: "chu tich" }) { nodes { name } }
          projects(filter: { type: [PROJECT, MODEL], text: "cau" }) { nodes { name } }
          meetings(filter: { type: [INSPECTION], held: { from: "2026-03-01" }, participant: [$person] }) { nodes { name } }
          earlier: meetings(filter: { held: { through: "2026-02-28" } }) { nodes { name } }
          reports(filter: { published: { from: "2026-03-02", through: "2026-03-02" }, text: "chu tich" }) { nodes { name } }
        }
      `),
      {
        place: encodeId('Place', 'huyen'),
        agency: encodeId('Agency', 'ubnd'),
        person: encodeId('Person', 'anh'),
      },
    )
    expect(names(data.people)).toEqual(['Lê Thị Ánh', 'Vo Trong Hai', 'Võ Trọng Hải'])
    expect(names(data.some)).toEqual(['Võ Trọng Hải'])
    expect(names(data.places)).toEqual(['xã Sông Trong'])
    expect(names(data.communes)).toEqual(['xã Sông Trong'])
    expect(names(data.agencies)).toEqual(['UBND huyện Thượng Lâm'])
    expect(names(data.departments)).toEqual(['Phòng Kinh tế huyện Thượng Lâm'])
    expect(names(data.roles)).toEqual(['Chủ tịch UBND huyện Thượng Lâm'])
    expect(names(data.projects)).toEqual(['cầu Sông Trong'])
    expect(names(data.meetings)).toEqual(['Kiểm tra tại xã Sông Trong, 1/3/2026'])
    expect(names(data.earlier)).toEqual([])
    expect(names(data.reports)).toEqual(['Chủ tịch UBND huyện kiểm tra xã Sông Trong'])
  })

  it('have single look-ups, null for what is not there', async () => {
    const text = `query One($p: ID!, $a: ID!, $r: ID!, $j: ID!, $m: ID!, $x: ID!) {
      person(by: {id: $p}) { name } agency(by: {id: $a}) { name } role(by: {id: $r}) { name }
      project(by: {id: $j}) { name commitments { totalCount } } meeting(by: {id: $m}) { name } none: person(by: {id: $x}) { name } }`
    const data = await dataOf<Loose>(graph.client, text, {
      p: encodeId('Person', 'anh'),
      a: encodeId('Agency', 'ubnd'),
      r: encodeId('Role', 'chu-tich'),
      j: encodeId('Project', 'cau'),
      m: encodeId('Meeting', 'tham'),
      x: encodeId('Person', 'nobody'),
    })
    expect(data).toMatchObject({
      person: { name: 'Lê Thị Ánh' },
      agency: { name: 'UBND huyện Thượng Lâm' },
      role: { name: 'Chủ tịch UBND huyện Thượng Lâm' },
      project: { name: 'cầu Sông Trong', commitments: { totalCount: 1 } },
      meeting: { name: 'Kiểm tra tại xã Sông Trong, 1/3/2026' },
      none: null,
    })
  })

  it('refuse more ids than make a question', async () => {
    const ids = Array.from({ length: 51 }, (_, n) => encodeId('Person', `p-${n}`))
    const { errors, texts } = await ask(
      graph.client,
      'query Many($ids: [ID!]) { commitments(filter: {maker: $ids}) { totalCount } }',
      { ids },
    )
    expect(errors).toMatchObject([
      { code: 'BAD_INPUT', message: 'filter.maker has 51 ids: ask for at most 50 at once.' },
    ])
    expect(texts).toEqual([])
  })
})
