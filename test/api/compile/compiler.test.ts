import { beforeAll, describe, expect, it } from 'vitest'
import { encodeId } from '../../../src/api/ids.js'
import { useEmptyGraph } from '../../database/empty-graph.js'
import { handMade } from '../../fixtures/hand-made.js'
import { ask, dataOf, type Loose } from '../ask.js'
import { graphql } from '../gql/index.js'

const graph = useEmptyGraph()
beforeAll(() => handMade().load(graph.client))
const id = encodeId('Commitment', 'giao')
const loose = (text: string, variables = {}) => dataOf<Loose>(graph.client, text, variables)
const textOf = async (text: string, variables = {}) => (await ask(graph.client, text, variables)).texts

describe('what is selected', () => {
  it('answers under aliases, even those that are names of other fields', async () => {
    const { one, two } = await dataOf(
      graph.client,
      graphql(`
        query Aliases($id: ID!) {
          one: commitment(by: { id: $id }) { kind: action action: kind maker: madeOn { latest: earliest } }
          two: commitment(by: { id: $id }) { first: citations(first: 1) { quote } all: citations { for } }
        }
      `),
      { id },
    )
    expect(one).toEqual({
      kind: 'hoàn thành cầu Sông Trong',
      action: 'DIRECTIVE',
      maker: { latest: '2026-03-01' },
    })
    expect(two!.first).toHaveLength(1)
    expect(two!.all).toEqual([{ for: 'EVIDENCE' }, { for: 'DEADLINE' }])
  })

  it.each(['__proto__', 'constructor', 'then', 'toString', '__typename', 'hasOwnProperty'])(
    'answers under the alias %s',
    async (alias) => {
      const text = `query Alias($id: ID!) { node(id: $id) { ... on Commitment { ${alias}: action maker { ${alias}: name } } } }`
      const { data, errors } = await ask<Loose>(graph.client, text, { id })
      expect(errors).toEqual([])
      const { node } = data
      const own = (object: object) => Object.getOwnPropertyDescriptor(object, alias)?.value
      expect(own(node)).toBe('hoàn thành cầu Sông Trong')
      expect(own(node.maker)).toBe('Võ Trọng Hải')
    },
  )

  it('follows fragments, named and inline, and merges what they select twice', async () => {
    const { commitment } = await dataOf(
      graph.client,
      graphql(`
        query Fragments($id: ID!) {
          commitment(by: { id: $id }) {
            ...Maker
            ... on Fact { rule ... on Commitment { maker { id } } }
            maker { name }
          }
        }
        fragment Maker on Commitment { maker { __typename ... on Person { honorific } ... on Agency { level } } }
      `),
      { id },
    )
    expect(commitment).toEqual({
      rule: 'commitment.hand',
      maker: { __typename: 'Person', honorific: 'ông', id: encodeId('Person', 'hai'), name: 'Võ Trọng Hải' },
    })
  })

  it('leaves out of the statement what @skip and @include leave out', async () => {
    const document = graphql(`
      query Directives($id: ID!, $yes: Boolean!) {
        commitment(by: { id: $id }) {
          action @include(if: $yes)
          kind @skip(if: $yes)
          ... @include(if: $yes) { maker { name @skip(if: $yes) id } }
        }
      }
    `)
    const yes = await ask(graph.client, document, { id, yes: true })
    expect(yes.data).toEqual({
      commitment: { action: 'hoàn thành cầu Sông Trong', maker: { id: encodeId('Person', 'hai') } },
    })
    expect(yes.texts[0]).not.toMatch(/\.kind|\.name/)
    const no = await ask(graph.client, document, { id, yes: false })
    expect(no.data).toEqual({ commitment: { kind: 'DIRECTIVE' } })
    expect(no.texts[0]).not.toMatch(/MADE_BY|\.action/)
  })

  it('reads each of two aliases with its own arguments, in one statement', async () => {
    const text = `query Conflict($place: ID!) { place(by: {id: $place}) {
      requests: commitments(filter: {kind: [REQUEST]}) { totalCount nodes { kind } }
      last: commitments(last: 1, orderBy: MADE) { edges { node { x: id } } again: edges { node { x: action } } nodes { x: kind } }
      none: commitments(filter: {kind: []}) { totalCount nodes { id } }
    } }`
    const { data, texts } = await ask<Loose>(graph.client, text, { place: encodeId('Place', 'tinh') })
    expect(texts).toHaveLength(1)
    expect(data.place).toEqual({
      requests: { totalCount: 1, nodes: [{ kind: 'REQUEST' }] },
      last: {
        edges: [{ node: { x: encodeId('Commitment', 'giao') } }],
        again: [{ node: { x: 'hoàn thành cầu Sông Trong' } }],
        nodes: [{ x: 'DIRECTIVE' }],
      },
      none: { totalCount: 0, nodes: [] },
    })
  })

  it('nests connections in connections', async () => {
    const { agencies } = await loose(`{ agencies { nodes { name
      children { nodes { name commitmentsMade { edges { cursor node { kind madeAt { commitments(first: 1) { totalCount nodes { kind } pageInfo { hasNextPage } } } } } } } }
      roles { nodes { title tenures { person { name commitmentsMade { totalCount } attendances { nodes { part meeting { name } } } } } } } } } }`)
    const [phong, ubnd] = agencies.nodes
    expect([phong.name, ubnd.name]).toEqual(['Phòng Kinh tế huyện Thượng Lâm', 'UBND huyện Thượng Lâm'])
    expect(ubnd.children.nodes[0].commitmentsMade.edges[0].node).toEqual({
      kind: 'PLEDGE',
      madeAt: {
        commitments: { totalCount: 4, nodes: [{ kind: 'DIRECTIVE' }], pageInfo: { hasNextPage: true } },
      },
    })
    expect(ubnd.roles.nodes[0].tenures[0].person).toMatchObject({
      name: 'Võ Trọng Hải',
      commitmentsMade: { totalCount: 1 },
      attendances: { nodes: [{ part: 'CHAIR' }] },
    })
  })

  it('gives null and an error at its place where the data breaks the schema', async () => {
    await graph.client.write((transaction) =>
      transaction.send(`CREATE (:Project {id: 'leer', nameKey: '!', searchText: ''})`),
    )
    const { data, errors } = await ask<Loose>(
      graph.client,
      '{ projects { totalCount edges { node { id type } } } agencies { totalCount } }',
    )
    expect(data).toEqual({ projects: null, agencies: { totalCount: 2 } })
    expect(errors).toMatchObject([{ code: 'INTERNAL', path: ['projects', 'edges', 0, 'node', 'type'] }])
    await graph.client.write((transaction) => transaction.send(`MATCH (p:Project {id: 'leer'}) DELETE p`))
  })

  it('reads nothing of what the reader may not see, and says so', async () => {
    const mayRead = (type: string, field: string) => `${type}.${field}` !== 'Commitment.maker'
    const text = 'query Hidden($id: ID!) { node(id: $id) { ... on Commitment { action maker { name } } } }'
    const { data, errors, texts } = await ask<Loose>(graph.client, text, { id }, { mayRead })
    expect(data.node).toEqual({ action: 'hoàn thành cầu Sông Trong', maker: null })
    expect(errors).toMatchObject([{ code: 'FORBIDDEN', path: ['node', 'maker'] }])
    expect(texts[0]).not.toContain('MADE_BY')
  })
})

describe('the text of a statement', () => {
  it('is the same for other orders, aliases, values and ways to write it', async () => {
    const [first] = await textOf(
      `{ commitments(first: 3, filter: {kind: [PLEDGE]}) { nodes { id action maker { name } } totalCount } }`,
    )
    const [second] = await textOf(
      `query Other($n: Int) { other: commitments(first: $n, filter: {kind: [REQUEST], text: ""}) { totalCount ...P } }
       fragment P on CommitmentConnection { x: nodes { maker { __typename name } what: action id } }`,
      { n: 50 },
    )
    expect(second).toBe(first)
    expect(first).not.toMatch(/PLEDGE|REQUEST/)
  })

  it('never holds what a client sends', async () => {
    const evil = `x' OR 1=1 //`
    const [text] = await textOf(
      'query Evil($q: String!) { search(query: $q) { nodes { ... on Person { name } } } }',
      { q: evil },
    )
    expect(text).not.toContain('1=1')
  })
})

describe('statements', () => {
  it.each([
    [1, '{ commitments { nodes { maker { name } citations { report { name } } } } }'],
    [
      2,
      '{ a: commitments { totalCount } b: people { nodes { attendances { nodes { meeting { place { name } } } } } } }',
    ],
    [1, '{ search(query: "song") { nodes { __typename ... on Place { commitments { nodes { id } } } } } }'],
    [
      1,
      '{ commitmentStats(groupBy: [MAKER, PLACE]) { maker { name } place { parents { name } } commitments } }',
    ],
    [0, '{ __typename __schema { queryType { name } } }'],
  ])('are one for each root field: %i', async (count, text) => {
    expect(await textOf(text)).toHaveLength(count)
  })

  it('are one for each type of what is asked by id', async () => {
    const ids = ['Person:hai', 'Person:anh', 'Place:xa', 'Person:hai', 'Person:nobody'].map((one) => {
      const [type, key] = one.split(':') as [string, string]
      return encodeId(type, key)
    })
    const { data, texts } = await ask<Loose>(
      graph.client,
      'query Nodes($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Party { name } } }',
      { ids },
    )
    expect(texts).toHaveLength(2)
    expect(data.nodes.map((node: Loose | null) => node?.name)).toEqual([
      'Võ Trọng Hải',
      'Lê Thị Ánh',
      'xã Sông Trong',
      'Võ Trọng Hải',
      undefined,
    ])
  })

  it('are none when an argument far down is wrong', async () => {
    const text =
      'query Deep($id: ID!) { commitment(by: {id: $id}) { maker { ... on Person { attendances(first: 500) { nodes { id } } } } } }'
    const { data, errors, texts } = await ask<Loose>(graph.client, text, { id })
    expect(texts).toEqual([])
    expect(data).toEqual({ commitment: null })
    expect(errors).toMatchObject([{ code: 'BAD_INPUT', message: 'first is 500: it must be from 1 to 100.' }])
  })
})
