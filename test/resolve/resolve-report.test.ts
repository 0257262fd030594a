import { describe, expect, it } from 'vitest'
import { KINDS, type Label } from '../../src/model/kinds/index.js'
import type { Properties, ReportGraph, ReportNode } from '../../src/model/report-graph.js'
import { searchFold } from '../../src/model/values/name.js'
import { resolveReport } from '../../src/resolve/index.js'
import { gazetteer } from '../fixtures/gazetteer.js'
import { agency, commitment, person, place, type Reading, readingOf } from '../fixtures/reading.js'
import { afterReorganisation, otherPaper, visit } from '../fixtures/readings.js'

const resolve = (reading: Reading) =>
  resolveReport({ ...reading, gazetteer, readerVersion: '1', recordedAt: '2024-03-16T00:00:00.000Z' })

const of = <L extends Label>({ nodes }: ReportGraph, label: L) =>
  nodes.filter((node): node is ReportNode<L> => node.label === label)

const one = <L extends Label>(graph: ReportGraph, label: L, is: (properties: Properties<L>) => boolean) =>
  of(graph, label).find(({ properties }) => is(properties as Properties<L>))!

const commitmentSaying = (graph: ReportGraph, words: string) =>
  one(graph, 'Commitment', ({ action }) => action.includes(words))

/** Names (or whatever stands for them) of what a node is linked to. */
function linked({ nodes, links }: ReportGraph, from: string, type: string): string[] {
  const ends = links.filter((link) => link.from === from && link.type === type).map(({ to }) => to)
  return nodes
    .filter(({ id }) => ends.includes(id))
    .map(({ properties }) => {
      const { name, quote, action } = properties as Record<string, string>
      return name ?? quote ?? action ?? '?'
    })
    .sort()
}

describe('a resolved report', () => {
  const graph = resolve(visit())

  it('holds only what the model knows, with links between nodes of it', () => {
    const ids = new Set(graph.nodes.map(({ id }) => id))
    for (const { label, properties } of graph.nodes)
      expect(KINDS[label].properties.safeParse(properties).error).toBeUndefined()
    for (const { from, to } of graph.links) expect([ids.has(from), ids.has(to)]).toEqual([true, true])
    expect(ids.size).toBe(graph.nodes.length)
  })

  it('quotes the stored text exactly', () => {
    const { text } = of(graph, 'Report')[0]!.properties
    for (const { properties } of of(graph, 'Passage')) {
      const { quote, start, end, line } = properties
      expect(text.slice(start, end)).toBe(quote)
      expect(text.slice(0, start).split('\n').length - 1).toBe(line)
    }
  })

  it('can be searched by the names of whoever a commitment has to do with', () => {
    for (const { id, properties } of of(graph, 'Commitment')) {
      const names = ['MADE_BY', 'VOICED_BY', 'ANSWERABLE', 'ADDRESSED_TO'].flatMap((type) =>
        linked(graph, id, type),
      )
      for (const name of names) expect(properties.searchText).toContain(searchFold(name))
    }
  })

  it('says who made a commitment, in which office, and who answers for it', () => {
    const { id } = commitmentSaying(graph, 'hoàn thành hồ sơ')
    expect(linked(graph, id, 'MADE_BY')).toEqual(['Lương Quang Hải'])
    expect(linked(graph, id, 'MADE_AS')).toEqual(['Chủ tịch Ủy ban nhân dân tỉnh Hà Sơn'])
    expect(linked(graph, id, 'ANSWERABLE')).toEqual(['Sở Xây dựng'])
    expect(linked(graph, id, 'MADE_AT')).toEqual(['Kiểm tra tại huyện An Khê, 12/3/2024'])
  })

  it('lays on the office what its holder must do', () => {
    const parts = of(graph, 'Responsibility').map(({ id, properties }) => [
      properties.part,
      ...linked(graph, id, 'BORNE_BY'),
    ])
    expect(parts).toContainEqual(['SUPPORT', 'Chủ tịch Ủy ban nhân dân huyện An Khê'])
    expect(parts).toContainEqual(['LEAD', 'Sở Xây dựng'])
  })

  it('takes a place that acts for its people’s committee, and leaves an addressed place a place', () => {
    const asked = commitmentSaying(graph, 'bố trí vốn').id
    expect(linked(graph, asked, 'ANSWERABLE')).toEqual(['Ủy ban nhân dân tỉnh Hà Sơn'])
    expect(linked(graph, asked, 'ADDRESSED_TO')).toEqual(['tỉnh Hà Sơn'])
    expect(linked(graph, commitmentSaying(graph, 'thiếu nước').id, 'ANSWERABLE')).toEqual([
      'Ủy ban nhân dân huyện An Khê',
    ])
    expect(of(graph, 'Agency').map(({ properties }) => properties.name)).toHaveLength(3)
  })

  it('moves the official status of a request that is answered by an order', () => {
    const { id, properties } = commitmentSaying(graph, 'bố trí vốn')
    expect(properties.officialStatus).toBe('INSTRUCTED')
    const [followUp] = of(graph, 'FollowUp')
    expect(graph.links).toContainEqual({ type: 'FOLLOWS', from: followUp!.id, to: id, properties: {} })
    expect(linked(graph, followUp!.id, 'BY')).toEqual([
      commitmentSaying(graph, 'hoàn thành hồ sơ').properties.action,
    ])
  })

  it('keys a commitment by its day, and lets its index links carry the keys', () => {
    const { id, properties } = commitmentSaying(graph, 'hoàn thành hồ sơ')
    const keys = { deadlineKey: `2024-06-30|${id}`, madeKey: `2024-03-12|${id}` }
    expect(properties).toMatchObject({ ...keys, baselineEarliest: '2024-04-01', dueLatest: '2024-06-30' })
    const answerable = graph.links.find(({ type, from }) => type === 'ANSWERABLE' && from === id)!
    expect(answerable.properties).toEqual({ target: answerable.to, ...keys })
  })

  it('places a commitment by what it names, else by its project, else by who must act', () => {
    const within = (words: string) => linked(graph, commitmentSaying(graph, words).id, 'WITHIN')
    const inPhuLam = ['huyện An Khê', 'tỉnh Hà Sơn', 'xã Phú Lâm']
    expect(within('bố trí vốn')).toEqual(inPhuLam)
    expect(within('hoàn thành hồ sơ')).toEqual(inPhuLam)
    expect(within('thiếu nước')).toEqual(['huyện An Khê', 'tỉnh Hà Sơn'])
  })

  it('keeps a candidate out of every index', () => {
    const candidate = commitmentSaying(graph, 'đường vào bản')
    expect(candidate.isCandidate).toBe(true)
    const links = graph.links.filter(({ from }) => from === candidate.id)
    expect(links.map(({ type }) => type)).not.toContain('WITHIN')
    expect(links.map(({ type }) => type)).not.toContain('ANSWERABLE')
    expect(links.find(({ type }) => type === 'ADDRESSED_TO')!.properties).toEqual({})
  })

  it('names the project that a statement on progress is about', () => {
    const [statement] = of(graph, 'StatusStatement')
    expect(linked(graph, statement!.id, 'ABOUT')).toEqual(['cầu Khe Lim'])
  })

  it('is the same whatever the local ids are, and whatever the form of its bytes', () => {
    const { report, extraction } = visit()
    const text = JSON.stringify(extraction).replaceAll('"hai"', '"p-1"').replaceAll('"huyen"', '"p-2"')
    expect(resolve({ report, extraction: JSON.parse(text) })).toEqual(graph)
  })
})

describe('two reports', () => {
  it('meet on the same person, body, place and meeting, in whatever form they are named', () => {
    const [one, other] = [resolve(visit()), resolve(otherPaper())]
    const shared = other.nodes.filter(({ id }) => one.nodes.some((node) => node.id === id))
    const names = shared.map(({ label, properties }) => `${label} ${(properties as { name?: string }).name}`)
    expect(names).toContain('Person LƯƠNG QUANG HẢI')
    expect(names).toContain('Agency Sở Xây dựng tỉnh Hà Sơn')
    expect(names).toContain('Role Chủ tịch Ủy ban nhân dân tỉnh Hà Sơn')
    expect(names).toContain('Place xã Đông Hòa')
    expect(names.filter((name) => name.startsWith('Meeting'))).toHaveLength(1)
  })

  it('meet on a place that went on, each within what was above it on its day', () => {
    const now = resolve(afterReorganisation())
    const { id } = commitmentSaying(now, 'mở chợ')
    expect(linked(now, id, 'WITHIN')).toEqual(['tỉnh Hà Sơn', 'xã Phú Lâm'])
    expect(one(resolve(visit()), 'Place', ({ name }) => name === 'xã Phú Lâm').id).toBe(
      one(now, 'Place', ({ name }) => name === 'xã Phú Lâm').id,
    )
  })
})

describe('what is uncertain', () => {
  it('stays apart: a person without office, a name that two communes bear', () => {
    const text = (tail: string) => `Ông Tạ Văn Bảo ở xã Đông Hòa. ${tail}`
    const reading = (tail: string) =>
      resolve(
        readingOf(text(tail), (find) => ({
          people: [person('p', 'Tạ Văn Bảo', { mentions: [find('Tạ Văn Bảo')] })],
          places: [place('x', 'xã Đông Hòa', { mentions: [find('xã Đông Hòa')] })],
        })),
      )
    const ids = (graph: ReportGraph) => graph.nodes.map(({ id }) => id)
    const [one, other] = [reading('Một.'), reading('Hai.')]
    expect(ids(one).filter((id) => ids(other).includes(id))).toEqual([])
    expect(of(one, 'Place')[0]!.properties.codes).toEqual([])
  })

  it('is refused, with a reason, when a quote is not the text', () => {
    const wrong = { quote: 'làm đường', start: 3, end: 12 }
    const { nodes } = resolve(readingOf('Sẽ làm cầu.', () => ({ commitments: [commitment('k', wrong)] })))
    expect(nodes.map(({ label }) => label)).toEqual(['Report'])
    expect((nodes[0] as ReportNode<'Report'>).properties.issues).toEqual([
      'A commitment was left out: its quote is not the text at offsets 3 to 12.',
    ])
  })

  it('does not make a holder of whoever held an office before', () => {
    const graph = resolve(
      readingOf('Ông Đỗ Văn Tín, nguyên Chủ tịch UBND huyện An Khê.', (find) => ({
        places: [place('h', 'huyện An Khê', { level: 'DISTRICT' })],
        agencies: [agency('u', 'UBND huyện An Khê', { type: 'PEOPLES_COMMITTEE', place: 'h' })],
        people: [
          person('p', 'Đỗ Văn Tín', {
            titles: [{ title: 'Chủ tịch', agency: 'u', span: find('Chủ tịch UBND huyện An Khê') }],
          }),
        ],
      })),
    )
    expect(of(graph, 'Person')).toHaveLength(1)
    expect(of(graph, 'Tenure').map(({ properties }) => properties)).toEqual([
      { from: null, through: null, isActing: false, seenFirst: null, seenLast: null, goneBy: '2024-03-15' },
    ])
  })

  it.each([
    ['Sở Xây dựng', 'Sở Xây dựng Hà Sơn', true],
    ['Sở Xây dựng tỉnh Hà Sơn', 'SỞ XÂY DỰNG T. Hà Sơn', true],
    ['Sở Xây dựng', 'Sở Xây dựng và Giao thông', false],
    ['Hà Sơn', 'Sở Hà Sơn', false],
  ])('tells “%s” from “%s” only by what is not the place: %s', (one, other, areSame) => {
    const ids = [one, other].map((name) => {
      const graph = resolve(
        readingOf('Văn bản.', () => ({
          places: [place('t', 'tỉnh Hà Sơn', { level: 'PROVINCE' })],
          agencies: [agency('s', name, { place: 't' })],
        })),
      )
      return of(graph, 'Agency')[0]!.id
    })
    expect(ids[0] === ids[1]).toBe(areSame)
  })

  it('has an id by place alone: two commitments on one stretch differ by order, not by kind', () => {
    const graphOf = (kind: 'PLEDGE' | 'TARGET') =>
      resolve(
        readingOf('Sẽ làm cầu.', (find) => ({
          commitments: [commitment('a', find('làm cầu'), { kind }), commitment('b', find('làm cầu'))],
        })),
      )
    const ids = of(graphOf('PLEDGE'), 'Commitment').map(({ id }) => id)
    expect(new Set(ids).size).toBe(2)
    expect(of(graphOf('TARGET'), 'Commitment').map(({ id }) => id)).toEqual(ids)
  })
})
