import { beforeAll, describe, expect, it } from 'vitest'
import { encodeId } from '../../src/api/ids.js'
import { useEmptyGraph } from '../database/empty-graph.js'
import { syntheticGraph } from '../fixtures/synthetic.js'
import { ask, dataOf } from './ask.js'
import { graphql } from './gql/index.js'
import { type Filter, matching, type Row, rowsOf } from './reference.js'

const graph = useEmptyGraph()
const data = syntheticGraph(300)
const rows = rowsOf(data)
beforeAll(() => data.load(graph.client), 60_000)

const FACETS = graphql(`
  query Facets($filter: CommitmentFilter, $first: Int!, $orphans: CommitmentFilter) {
    orphans: commitments(filter: $orphans, first: 1) { totalCount }
    commitmentFacets(filter: $filter, first: $first) {
      commitments
      unassigned
      withoutResponsible
      withoutPlace
      kind { kind commitments }
      official { official commitments }
      evidence { evidence commitments }
      schedule { schedule commitments }
      month { month commitments }
      responsible { responsible { id name } commitments }
      place { place { id name } commitments }
    }
  }
`)

type Axis = 'kind' | 'official' | 'evidence' | 'schedule' | 'month' | 'responsible' | 'place'
const VALUES: Record<Axis, (row: Row) => string[]> = {
  kind: ({ kind }) => [kind],
  official: () => ['NONE'],
  evidence: ({ evidence }) => [evidence],
  schedule: ({ schedule }) => [schedule],
  month: ({ madeKey }) => [madeKey.slice(0, 7)],
  responsible: ({ links }) => [...links.responsible].map((id) => encodeId('Agency', id)),
  place: ({ links }) => [...links.place].map((id) => encodeId('Place', id)),
}

/** Counts by the values of an axis of what meets every filter but that on the axis. */
function expected(axis: Axis, filter: Filter): Map<string, number> {
  const others = { ...filter }
  delete others[axis === 'month' ? 'made' : axis]
  const counts = new Map<string, number>()
  for (const row of matching(rows, others, 'MADE'))
    for (const value of VALUES[axis](row)) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/** How many have no value of a linked axis, under the filters on all others. */
function without(axis: 'responsible' | 'place', filter: Filter): number {
  const { [axis]: _, ...others } = filter
  return matching(rows, others, 'MADE').filter(({ links }) => links[axis].size === 0).length
}

const FILTERS: Filter[] = [
  {},
  { kind: ['DIRECTIVE', 'PLEDGE'] },
  { kind: ['DIRECTIVE'], evidence: ['LIMITED'], official: ['NONE'] },
  { schedule: ['OVERDUE'], made: { from: '2025-01-01', through: '2025-12-31' } },
  { deadline: { from: '2025-01-01' } },
  { place: ['place-0'], kind: ['REQUEST'] },
  { place: ['place-0', 'place-1'], responsible: ['agency-0'] },
  { agencyWithin: ['agency-0'], schedule: ['NO_DEADLINE'] },
  { text: 'duong', evidence: ['NOT_REVIEWED'] },
  { kind: [] },
]
const LABELS = { maker: 'Person', place: 'Place', responsible: 'Agency', agencyWithin: 'Agency' } as const
const asInput = (filter: Filter) => {
  const ids = Object.entries(LABELS).flatMap(([field, label]) => {
    const given = filter[field as keyof typeof LABELS]
    return given ? [[field, given.map((id) => encodeId(label, id))]] : []
  })
  return { ...filter, ...Object.fromEntries(ids) }
}

describe('facets', () => {
  it.each(FILTERS)('of %j are counted under the filters of the others', async (filter) => {
    const asked = asInput(filter)
    const orphans = { ...asked, unassigned: true }
    const answer = await dataOf(graph.client, FACETS, {
      filter: asked as never,
      orphans: orphans as never,
      first: 100,
    })
    const facets = answer.commitmentFacets!
    expect(facets.commitments).toBe(matching(rows, filter, 'MADE').length)
    expect(facets.unassigned).toBe(answer.orphans!.totalCount)
    expect(facets.withoutResponsible).toBe(without('responsible', filter))
    expect(facets.withoutPlace).toBe(without('place', filter))
    for (const axis of ['kind', 'official', 'evidence', 'schedule', 'month'] as const) {
      const found = facets[axis].map((one) => [one[axis as never], one.commitments] as const)
      expect(new Map(found), axis).toEqual(expected(axis, filter))
      expect(found).toHaveLength(new Set(found.map(([value]) => value)).size)
    }
    for (const axis of ['responsible', 'place'] as const) {
      const found = facets[axis].map(
        (one) => [(one[axis as never] as { id: string }).id, one.commitments] as const,
      )
      const counts = expected(axis, filter)
      expect(found.length).toBe(Math.min(100, counts.size))
      for (const [id, commitments] of found) expect(commitments, `${axis} ${id}`).toBe(counts.get(id))
    }
  })

  it('give what is filtered by first, then the most frequent, and no more than is asked for', async () => {
    const rare = encodeId('Place', 'place-200')
    const { commitmentFacets } = await dataOf(graph.client, FACETS, { filter: { place: [rare] }, first: 3 })
    const [first, ...others] = commitmentFacets!.place
    expect(first!.place.id).toBe(rare)
    expect(others).toHaveLength(2)
    expect(others[0]!.commitments).toBeGreaterThanOrEqual(others[1]!.commitments)
    expect((await ask(graph.client, FACETS, { first: 101 })).errors).toMatchObject([{ code: 'BAD_INPUT' }])
  })

  it('take one statement, which counts only what is asked for', async () => {
    const { texts } = await ask(graph.client, '{ commitmentFacets { kind { kind commitments } } }')
    expect(texts).toHaveLength(1)
    expect(texts[0]).not.toContain('ORIGINAL')
    expect(texts[0]).not.toContain('WITHIN')
    const places = await ask(graph.client, '{ commitmentFacets { place { commitments } } }')
    expect(places.texts[0]).not.toContain('NOT EXISTS')
  })
})
