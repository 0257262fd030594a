import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { encodeId } from '../../src/api/ids.js'
import { encodeCursor } from '../../src/api/paging.js'
import { useEmptyGraph } from '../database/empty-graph.js'
import { syntheticGraph } from '../fixtures/synthetic.js'
import { ask, dataOf } from './ask.js'
import type { CommitmentFilter, CommitmentOrder, PageQuery } from './gql/graphql.js'
import { graphql } from './gql/index.js'
import { type Filter, matching, type PageArgs, pageOf, rowsOf } from './reference.js'

const graph = useEmptyGraph()
const data = syntheticGraph(400)
const rows = rowsOf(data)
beforeAll(() => data.load(graph.client), 120_000)

const PAGE = graphql(`
  query Page($filter: CommitmentFilter, $orderBy: CommitmentOrder!, $first: Int, $after: String, $last: Int, $before: String) {
    commitments(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      nodes { id }
      edges { cursor node { id } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
`)

const TYPES = {
  maker: 'Person',
  place: 'Place',
  responsible: 'Agency',
  agencyWithin: 'Agency',
  addressee: 'Agency',
  project: 'Project',
  meeting: 'Meeting',
  report: 'Report',
} as const
function asInput(filter: Filter): CommitmentFilter {
  const ids = Object.entries(TYPES).map(([name, type]) => [
    name,
    filter[name as keyof typeof TYPES]?.map((key) => encodeId(type, key)),
  ])
  return { ...filter, ...Object.fromEntries(ids) } as CommitmentFilter
}

/** What stands at the ends of rows by the reference, and what the API answers. */
async function compare(filter: Filter, orderBy: CommitmentOrder, args: PageArgs): Promise<void> {
  const found = matching(rows, filter, orderBy)
  const cursorOf = (id: string | undefined) => {
    const row = rows.find((one) => one.id === id)
    return (
      row && encodeCursor(`Commitment.${orderBy}`, orderBy === 'DEADLINE' ? row.deadlineKey : row.madeKey)
    )
  }
  const expected = pageOf(
    found.map(({ id }) => id),
    args,
  )
  const variables = {
    filter: asInput(filter),
    orderBy,
    ...args,
    after: cursorOf(args.after) ?? null,
    before: cursorOf(args.before) ?? null,
  }
  const { commitments } = await dataOf(graph.client, PAGE, variables)
  const nodes = expected.nodes.map((key) => ({ id: encodeId('Commitment', key) }))
  expect(commitments).toEqual({
    totalCount: found.length,
    nodes,
    edges: nodes.map((node, i) => ({ cursor: cursorOf(expected.nodes[i]), node })),
    pageInfo: {
      hasNextPage: expected.hasNextPage,
      hasPreviousPage: expected.hasPreviousPage,
      startCursor: cursorOf(expected.nodes[0]) ?? null,
      endCursor: cursorOf(expected.nodes.at(-1)) ?? null,
    },
  })
}

const FILTERS: Record<string, Filter> = {
  'one kind': { kind: ['DIRECTIVE'] },
  'several kinds, one twice': { kind: ['PLEDGE', 'TARGET', 'PLEDGE'] },
  'one maker': { maker: ['person-0'] },
  'several makers': { maker: ['person-0', 'person-1', 'person-2'] },
  'a place with all inside': { place: ['place-0'] },
  'places that lie in one another': { place: ['place-0', 'place-1', 'place-2'] },
  responsible: { responsible: ['agency-0', 'agency-1'] },
  'a body with all below it': { agencyWithin: ['agency-0'] },
  addressee: { addressee: ['agency-0'] },
  project: {
    project: rows
      .slice(0, 12)
      .flatMap(({ links }) => [...links.project])
      .filter((id) => id.startsWith('project')),
  },
  meeting: { meeting: ['meeting-3'] },
  report: { report: ['report-3', 'report-4'] },
  evidence: { evidence: ['LIMITED'] },
  official: { official: ['NONE', 'DECLINED'] },
  schedule: { schedule: ['OVERDUE'] },
  'two ends of the schedule': { schedule: ['OVERDUE', 'NO_DEADLINE'] },
  'a deadline range': { deadline: { from: '2025-01-01', through: '2026-06-30' } },
  'a deadline range, open': { deadline: { from: '2026-01-01' } },
  'a made range': { made: { from: '2025-03-01', through: '2027-12-31' } },
  text: { text: 'giai phong' },
  'an empty list': { maker: [] },
}
/** Two fields at a time, in the one order and the other by turns: each pair is a statement of its own to plan. */
const PAIRED = [
  'one kind',
  'one maker',
  'a place with all inside',
  'responsible',
  'a body with all below it',
  'evidence',
  'addressee',
  'project',
  'meeting',
  'report',
  'schedule',
  'a deadline range',
  'a made range',
  'text',
]
const PAIRS = PAIRED.flatMap((one, i) =>
  PAIRED.slice(i + 1).map((other) => [`${one}, ${other}`, { ...FILTERS[one], ...FILTERS[other] }] as const),
)
const orderOf = (n: number): CommitmentOrder => (n % 2 === 0 ? 'DEADLINE' : 'MADE')

describe('filters', () => {
  it.each(Object.entries(FILTERS))('give what the data gives, in both orders: %s', async (_, filter) => {
    await compare(filter, 'DEADLINE', { first: 7 })
    await compare(filter, 'MADE', { last: 7 })
  })

  it('give what the data gives in pairs', { timeout: 300_000 }, async () => {
    for (const [n, [name, filter]] of PAIRS.entries())
      await compare(filter, orderOf(n), { first: 7 }).catch((error) => {
        error.message = `${name}: ${error.message}`
        throw error
      })
  })

  it('find each something, and most pairs do, so that these tests say something', () => {
    for (const [name, filter] of Object.entries(FILTERS))
      expect(matching(rows, filter, 'MADE').length > 0 || name === 'an empty list', name).toBe(true)
    const found = PAIRS.filter(([, filter]) => matching(rows, filter, 'MADE').length > 0)
    expect(found.length / PAIRS.length).toBeGreaterThan(0.6)
  })
})

describe('pages', () => {
  it('are those of the reference model, whatever the window', { timeout: 300_000 }, async () => {
    const filter = fc.constantFrom(...Object.values(FILTERS), {})
    const windows = fc.record({
      size: fc.integer({ min: 1, max: 12 }),
      isBackwards: fc.boolean(),
      after: fc.option(fc.nat(), { nil: undefined }),
      before: fc.option(fc.nat(), { nil: undefined }),
      orderBy: fc.constantFrom('DEADLINE' as const, 'MADE' as const),
    })
    await fc.assert(
      fc.asyncProperty(filter, windows, async (chosen, { size, isBackwards, after, before, orderBy }) => {
        const ids = matching(rows, chosen, orderBy).map(({ id }) => id)
        const at = (n: number | undefined) =>
          n === undefined || ids.length === 0 ? undefined : ids[n % ids.length]!
        const ends = [after, before].map(at)
        const args = {
          ...(isBackwards ? { last: size } : { first: size }),
          ...(ends[0] && { after: ends[0] }),
          ...(ends[1] && { before: ends[1] }),
        }
        await compare(chosen, orderBy, args)
      }),
      { numRuns: 120, seed: 42 },
    )
  })

  it('neither skip nor repeat when rows come and go between them', async () => {
    const key = (day: string, id: string) => `${day}|${id}`
    const add = (id: string, day: string) =>
      graph.client.write((transaction) =>
        transaction.send(
          `MATCH (c:Fact {id: 'commitment-0'}) CREATE (n:Fact:Commitment {id: $id}) SET n += c {.*, id: $id, deadlineKey: $key}`,
          { id, key: key(day, id) },
        ),
      )
    const remove = (id: string) =>
      graph.client.write((transaction) =>
        transaction.send('MATCH (n:Fact {id: $id}) DETACH DELETE n', { id }),
      )
    const before = matching(rows, {}, 'DEADLINE').map(({ id }) => id)
    const seen: string[] = []
    let after: string | null = null
    for (let n = 0; ; n++) {
      const { commitments }: PageQuery = await dataOf(graph.client, PAGE, {
        orderBy: 'DEADLINE',
        first: 50,
        after,
      })
      seen.push(...commitments!.nodes.map(({ id }) => id))
      if (!commitments!.pageInfo.hasNextPage) break
      after = commitments!.pageInfo.endCursor ?? null
      // One in front of all that was read, one behind all, and the row that the cursor stands on goes.
      await add(`new-front-${n}`, '2000-01-01')
      await add(`new-back-${n}`, '9999-12-31')
      if (n === 1) await remove(before[99]!)
    }
    const ids = new Set(seen)
    expect(seen).toHaveLength(ids.size)
    expect(before.every((id) => ids.has(encodeId('Commitment', id)))).toBe(true)
    expect([...ids].some((id) => id === encodeId('Commitment', 'new-front-0'))).toBe(false)
    expect(ids).toContain(encodeId('Commitment', 'new-back-0'))
    await graph.client.write((transaction) =>
      transaction.send(`MATCH (n:Commitment) WHERE n.id STARTS WITH 'new-' DETACH DELETE n`),
    )
  })

  it('walk backwards to the same rows', async () => {
    const seen: string[] = []
    let before: string | null = null
    do {
      const { commitments }: PageQuery = await dataOf(graph.client, PAGE, {
        orderBy: 'MADE',
        last: 100,
        before,
        filter: asInput({ place: ['place-0'] }),
      })
      seen.unshift(...commitments!.nodes.map(({ id }) => id))
      before = commitments!.pageInfo.hasPreviousPage ? commitments!.pageInfo.startCursor! : null
    } while (before)
    const left = matching(rows, { place: ['place-0'] }, 'MADE').map(({ id }) => encodeId('Commitment', id))
    expect(seen).toEqual(left.filter((id) => seen.includes(id)))
    expect(left.length - seen.length).toBeLessThanOrEqual(1)
  })
})

describe('sizes and cursors', () => {
  const person = encodeCursor('Person.name', 'x')
  const other = encodeCursor('Commitment.MADE', '2026-01-01|commitment-1')
  it.each([
    [{ first: 0 }, 'first is 0: it must be from 1 to 100.'],
    [{ first: -1 }, 'first is -1: it must be from 1 to 100.'],
    [{ first: 101 }, 'first is 101: it must be from 1 to 100.'],
    [{ last: 101 }, 'last is 101: it must be from 1 to 100.'],
    [{ first: 1, last: 1 }, 'first and last are both given'],
    [{ after: '' }, 'after: "" is no cursor of this list'],
    [{ after: person }, 'is no cursor of this list'],
    [{ before: other }, 'is no cursor of this list'],
    [{ after: `${other}=` }, 'is no cursor of this list'],
    [
      { after: Buffer.from(`1Commitment.DEADLINE \u0000`).toString('base64url') },
      'is no cursor of this list',
    ],
    [{ after: '🙂' }, 'is no cursor of this list'],
    [{ after: other.repeat(30) }, 'is no cursor of this list'],
  ])('are refused before anything runs, case %#', async (args, message) => {
    const { errors, texts, data: answered } = await ask(graph.client, PAGE, { orderBy: 'DEADLINE', ...args })
    expect(errors).toMatchObject([{ code: 'BAD_INPUT', path: ['commitments'] }])
    expect(errors[0]!.message).toContain(message)
    expect(errors[0]!.message.length).toBeLessThan(250)
    expect(texts).toEqual([])
    expect(answered.commitments).toBeNull()
  })

  it('default to the first twenty', async () => {
    const { commitments } = await dataOf(graph.client, PAGE, { orderBy: 'DEADLINE' })
    expect(commitments!.nodes).toHaveLength(20)
  })
})
