import { readdir } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Cypher, cypher, name, render } from '../../src/graph/cypher.js'
import type { Page, Window } from '../../src/graph/page.js'
import type { NamedQuery } from '../../src/graph/query.js'
import { useEmptyGraph } from '../database/empty-graph.js'
import { syntheticGraph } from '../fixtures/synthetic.js'
import { MODULES, PARENT, RUNS, type Run } from './fragments.js'
import { eagerIn, hitsOf, type Step, scansIn, sortsOver, usePlans } from './plan.js'

const graph = useEmptyGraph()
const plans = usePlans()
const whenEmpty = new Map<Run, Step[]>()
/** Large enough that reading all of it, or sorting it, shows. */
beforeAll(async () => {
  for (const row of WALKS) whenEmpty.set(row, await plans.explain(statementsOf(row).rows[0]!))
  await syntheticGraph(3000).load(graph.client)
}, 300_000)

const WALKS = RUNS.filter(({ isWalk }) => isWalk)
const FORWARDS: Window = { limit: 21, isBackwards: false, after: null, before: null }
const BACKWARDS: Window = { ...FORWARDS, isBackwards: true }
/** Of a page along an index, five values at the most: its rows, their keys and labels, the links of whoever leads. */
const HITS_OF_WALK = 420
const CHILD = name('child')

type Fragment = (parent: typeof PARENT, child: typeof CHILD, args: unknown, window: Window) => Cypher | Page
const exported = Object.fromEntries(MODULES.flatMap((module) => Object.entries(module))) as unknown as Record<
  string,
  Fragment
>
const fragmentNames = Object.keys(exported).filter(
  (one) => typeof exported[one] === 'function' && !('indexes' in exported[one]!) && one !== 'everyCommitment',
)

const asText = (steps: readonly Step[]) =>
  steps.map(({ operator, rows, hits, details }) => `${operator} ${rows} ${hits} ${details}`).join('\n')

const isPage = (fragment: Cypher | Page): fragment is Page => 'rows' in fragment
function statementsOf({ name: exportedAs, parent, args }: Run) {
  const of = (window: Window) => exported[exportedAs]!(PARENT, CHILD, args, window)
  const nested = (rows: Cypher) =>
    render(cypher`${parent} RETURN COLLECT { ${rows} RETURN ${CHILD} IS NULL } AS data`)
  const fragment = of(FORWARDS)
  if (!isPage(fragment)) return { rows: [nested(fragment)], counts: [] }
  const count = cypher`${parent} RETURN COUNT { ${fragment.counted ?? fragment.all} RETURN ${CHILD} } AS data`
  return { rows: [nested(fragment.rows), nested((of(BACKWARDS) as Page).rows)], counts: [render(count)] }
}

describe('the table', () => {
  it('has every fragment', () => {
    expect(fragmentNames.filter((one) => !RUNS.some((row) => row.name === one))).toEqual([])
  })
})

describe('a fragment', () => {
  const named = RUNS.map((row) => [`${row.name} ${JSON.stringify(row.args)}`.slice(0, 150), row] as const)
  it.each(named)('scans nothing, sorts no more than it may, and is not eager: %s', async (_, row) => {
    const { rows, counts } = statementsOf(row)
    for (const statement of [...rows, ...counts]) {
      const steps = await plans.profile(statement)
      expect(scansIn(steps), statement.text).toEqual([])
      expect(eagerIn(steps), statement.text).toEqual([])
      expect(sortsOver(row.sorts, steps), statement.text).toEqual([])
      if (row.isWalk && rows.includes(statement))
        expect(hitsOf(steps), asText(steps)).toBeLessThan(HITS_OF_WALK)
    }
  })
})

describe('a walk along an index', () => {
  it('is planned as such even when the graph was empty, since a plan outlives the statistics it was made by', () => {
    for (const row of WALKS) expect(scansIn(whenEmpty.get(row)!), JSON.stringify(row)).toEqual([])
    expect(whenEmpty.size).toBeGreaterThan(30)
  })
})

describe('a named query', async () => {
  const folder = new URL('../../src/graph/', import.meta.url)
  const files = (await readdir(folder)).filter((file) => /^(.*\.queries|dump|check)\.ts$/.test(file))
  const queries: NamedQuery[] = []
  for (const file of files) {
    const module: Record<string, unknown> = await import(new URL(file, folder).href)
    queries.push(...Object.values(module).flat().filter(isQuery))
  }

  it.each(queries.map((query) => [query.name, query] as const))(
    'finds what it reads by an index: %s',
    async (_, query) => {
      expect(scansIn(await plans.explain({ text: query.cypher, params: {} }))).toEqual([])
    },
  )
})

function isQuery(value: unknown): value is NamedQuery {
  return typeof value === 'object' && value !== null && 'cypher' in value && 'name' in value
}
