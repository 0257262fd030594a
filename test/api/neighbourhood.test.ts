import { beforeAll, describe, expect, it } from 'vitest'
import { encodeId } from '../../src/api/ids.js'
import { NEIGHBOUR_LABELS, NEIGHBOUR_LINKS } from '../../src/graph/neighbour-links.js'
import { useEmptyGraph } from '../database/empty-graph.js'
import { syntheticGraph } from '../fixtures/synthetic.js'
import { ask, dataOf } from './ask.js'
import { graphql } from './gql/index.js'

const graph = useEmptyGraph()
const data = syntheticGraph(300)
beforeAll(() => data.load(graph.client), 60_000)

const AROUND = graphql(`
  query Around($of: ID!, $first: Int!, $depth: Int!) {
    neighbourhood(of: $of, first: $first, depth: $depth) {
      isCut
      nodes { name distance node { id } }
      links { link from to }
    }
  }
`)

/** What is linked to what in the data, as a reader sees it. */
const LINKS = [...data.links].flatMap(([key, links]) => {
  const [from, type, to] = key.split(' ') as [string, string, string]
  const isPlain =
    (NEIGHBOUR_LINKS as readonly string[]).includes(type) && type !== 'HOLDS' && type !== 'FOLLOWS'
  return isPlain ? links.map((one) => told(type, [from, one.from], [to, one.to])) : []
})
LINKS.push(
  ...through('HOLDS', ['Person', 'HOLDS'], ['OF', 'Role'], 'Tenure'),
  ...through('WRITTEN_IN', ['Commitment', 'QUOTES'], ['OF', 'Report'], 'Passage'),
  ...through('LED_BY', ['FOR', 'Commitment'], ['BORNE_BY', 'Agency'], 'Responsibility'),
  ...through('FOLLOWS', ['BY', 'Commitment'], ['FOLLOWS', 'Commitment'], 'FollowUp'),
  ...through('BECAME', ['ORIGINAL', 'Agency'], ['RESULTING', 'Agency'], 'Change'),
  ...through('BECAME', ['ORIGINAL', 'Place'], ['RESULTING', 'Place'], 'Change'),
  ...through('ATTENDED_BY', ['AT', 'Meeting'], ['Person', 'TOOK_PART'], 'Attendance'),
)

function told(link: string, from: readonly [string, string], to: readonly [string, string]) {
  return { link, from: encodeId(...from), to: encodeId(...to) }
}

/** Pairs that meet in a node between them; each end says the type and the label in the order of the arrow. */
function through(link: string, one: [string, string], other: [string, string], middle: string) {
  const ends = ([a, b]: [string, string]) => {
    const [intoMiddle, label, type] = /^[A-Z_]+$/.test(a) ? [false, b, a] : [true, a, b]
    const key = intoMiddle ? `${label} ${type} ${middle}` : `${middle} ${type} ${label}`
    const pairs = (data.links.get(key) ?? []).map(({ from, to }) => (intoMiddle ? [to, from] : [from, to]))
    return { label, pairs }
  }
  const [starts, targets] = [ends(one), ends(other)]
  return starts.pairs.flatMap(([at, start]) =>
    targets.pairs
      .filter(([there]) => there === at)
      .map(([, end]) => told(link, [starts.label, start!], [targets.label, end!])),
  )
}

const keyOf = ({ link, from, to }: { link: string; from: string; to: string }) => `${from} ${link} ${to}`
const linkedTo = (id: string) =>
  new Set(LINKS.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : [])))
const idsIn = ({ nodes }: { nodes: { node: { id: string } }[] }) => nodes.map(({ node }) => node.id)

async function around(of: string, first = 500, depth = 1) {
  const { data: answer, errors, texts } = await ask(graph.client, AROUND, { of, first, depth })
  expect([errors, texts.length]).toEqual([[], 1])
  return answer.neighbourhood!
}

describe('a neighbourhood', () => {
  it.each(NEIGHBOUR_LABELS)(
    'of one %s is all that is linked to it, and every link between them',
    async (label) => {
      const id = encodeId(label, `${label.toLowerCase()}-3`)
      const { nodes, links, isCut } = await around(id)
      expect(isCut).toBe(false)
      const ids = new Set(idsIn({ nodes }))
      expect([...ids].sort()).toEqual([...linkedTo(id), id].sort())
      const between = LINKS.filter(({ from, to }) => ids.has(from) && ids.has(to)).map(keyOf)
      expect(links.map(keyOf).sort()).toEqual([...new Set(between)].sort())
      expect(nodes.every(({ distance }, at) => distance === Math.min(at, 1))).toBe(true)
    },
  )

  it('of depth 2 leads on from what was found, only from the end that has few', async () => {
    const id = encodeId('Commitment', 'commitment-3')
    const { nodes, links } = await around(id, 500, 2)
    const distances = new Map(nodes.map(({ node, distance }) => [node.id, distance]))
    const far = [...distances].filter(([, distance]) => distance === 2).map(([one]) => one)
    expect(far.length).toBeGreaterThan(0)
    for (const one of far)
      expect(
        links.some(
          ({ from, to }) =>
            (from === one && distances.get(to) === 1) || (to === one && distances.get(from) === 1),
        ),
      ).toBe(true)
    const others = LINKS.filter(({ link, to }) => link === 'MADE_BY' && distances.get(to) === 1)
    expect(others.length).toBeGreaterThan(1)
    expect(others.filter(({ from }) => distances.has(from)).map(({ from }) => from)).toEqual([id])
  })

  it('never holds more than is asked for, says that it is cut, and shows something of each kind', async () => {
    const id = encodeId('Person', 'person-0')
    const whole = await around(id)
    const cut = await around(id, 12)
    expect([whole.isCut, cut.isCut, cut.nodes.length]).toEqual([false, true, 12])
    expect(idsIn(cut)[0]).toBe(id)
    expect(idsIn(whole)).toEqual(expect.arrayContaining(idsIn(cut)))
    const kinds = (of: typeof whole) =>
      new Set(of.links.filter(({ to }) => to === id).map(({ link }) => link))
    expect(kinds(cut)).toEqual(kinds(whole))
    expect((await around(id, whole.nodes.length)).isCut).toBe(false)
  })

  it('is null where nothing is, and refused where too much is asked', async () => {
    const nothing = await dataOf(graph.client, AROUND, { of: encodeId('Person', 'x'), first: 5, depth: 1 })
    expect(nothing.neighbourhood).toBeNull()
    const of = encodeId('Person', 'person-0')
    for (const sizes of [
      { first: 501, depth: 1 },
      { first: 0, depth: 1 },
      { first: 5, depth: 3 },
    ])
      expect((await ask(graph.client, AROUND, { of, ...sizes })).errors).toMatchObject([
        { code: 'BAD_INPUT' },
      ])
  })
})
