import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { encodeCursor } from '../../src/api/paging.js'
import { useEmptyGraph } from '../database/empty-graph.js'
import { handMade } from '../fixtures/hand-made.js'
import { syntheticGraph } from '../fixtures/synthetic.js'
import { ask, dataOf } from './ask.js'
import { graphql } from './gql/index.js'

const graph = useEmptyGraph()
beforeAll(async () => {
  await handMade().load(graph.client)
  await syntheticGraph(150).load(graph.client)
}, 60_000)

const SEARCH = graphql(`
  query Search($query: String!, $types: [SearchType!], $first: Int, $after: String) {
    search(query: $query, types: $types, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        __typename
        ... on Party { name }
        ... on Project { label: name }
        ... on Meeting { label: name }
        ... on Report { title }
        ... on Commitment { action }
      }
    }
  }
`)
const search = async (query: string, rest: object = {}) =>
  (await dataOf(graph.client, SEARCH, { query, ...rest })).search!
const people = async (query: string) =>
  (await search(query, { types: ['PERSON'] })).nodes.map((node) => ('name' in node ? node.name : ''))

describe('a search', () => {
  it('may leave out accents, and puts first what is spelled as typed', async () => {
    expect(await people('vo trong hai')).toEqual(['Vo Trong Hai', 'Võ Trọng Hải'])
    expect(await people('VÕ trọng hải')).toEqual(['Võ Trọng Hải', 'Vo Trong Hai'])
    expect(await people('Võ Trọng Hải'.normalize('NFD'))).toEqual(['Võ Trọng Hải', 'Vo Trong Hai'])
  })

  it('finds words in any order, all of them', async () => {
    expect(await people('hai trong vo')).toHaveLength(2)
    expect(await people('hai trong nobody')).toEqual([])
  })

  it('finds words that a stop list would drop', async () => {
    const { nodes } = await search('du an', { types: ['PROJECT'], first: 1 })
    expect(nodes).toHaveLength(1)
  })

  it('finds things of every kind, and of those only that are asked for', async () => {
    const all = await search('song trong', { first: 100 })
    const kinds = new Set(all.nodes.map(({ __typename }) => __typename))
    expect(kinds).toEqual(new Set(['Place', 'Project', 'Meeting', 'Report', 'Commitment']))
    const some = await search('song trong', { types: ['PLACE', 'COMMITMENT'] })
    expect(new Set(some.nodes.map(({ __typename }) => __typename))).toEqual(new Set(['Place', 'Commitment']))
    expect((await search('song trong', { types: [] })).nodes).toEqual([])
  })

  it.each(['', ' ', '"', '(', '***', '\\', '~', '\u0000', '—'])(
    'finds nothing for %j, and says nothing',
    async (query) => {
      expect(await search(query)).toEqual({
        totalCount: 0,
        nodes: [],
        pageInfo: { hasNextPage: false, endCursor: null },
      })
    },
  )

  it('never throws, whatever is typed', { timeout: 120_000 }, async () => {
    const signs = fc.constantFrom(...'"\\()[]{}*?~^:/+-!|&\'’ aậ1.,\n\t')
    const typed = fc.oneof(
      fc.string({ unit: signs, maxLength: 12 }),
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        'a AND',
        'OR',
        'NOT a',
        'a/b',
        'x'.repeat(5000),
        'hai '.repeat(500),
        '"hai',
        'hai~0.x',
        '[a TO',
      ),
    )
    await fc.assert(
      fc.asyncProperty(typed, async (query) => {
        const { errors } = await ask(graph.client, SEARCH, { query })
        const { errors: filtered } = await ask(
          graph.client,
          'query F($text: String) { commitments(filter: {text: $text}) { totalCount } people(filter: {text: $text}) { totalCount } }',
          { text: query },
        )
        expect([errors, filtered]).toEqual([[], []])
      }),
      { numRuns: 150, seed: 1 },
    )
  })

  it('goes on behind a cursor, each hit once', async () => {
    const seen: unknown[] = []
    let after: string | null = null
    for (;;) {
      const { nodes, pageInfo, totalCount } = await search('duong', { first: 7, after })
      seen.push(...nodes)
      after = pageInfo.endCursor ?? null
      if (pageInfo.hasNextPage) continue
      expect(seen).toHaveLength(totalCount)
      break
    }
    expect(seen.length).toBeGreaterThan(14)
    expect(new Set(seen.map((one) => JSON.stringify(one))).size).toBeGreaterThan(14)
  })

  it('takes no cursor of another list', async () => {
    const { errors } = await ask(graph.client, SEARCH, {
      query: 'a',
      after: encodeCursor('Person.name', 'x'),
    })
    expect(errors).toMatchObject([{ code: 'BAD_INPUT' }])
  })
})
