import neo4j, { type Driver, type ProfiledPlan } from 'neo4j-driver'
import { afterAll, beforeAll, inject } from 'vitest'
import type { Statement } from '../../src/graph/cypher.js'
import { wrapIntegers } from '../../src/graph/numbers.js'

/** One operator of a plan, with the rows that went into it where it was run. */
export interface Step {
  operator: string
  details: string
  rows: number
  hits: number
  rowsIn: number
}

/** Runs statements to see how. Call at the top of the file. */
export function usePlans() {
  let driver: Driver
  beforeAll(() => {
    const { uri, user, password } = inject('connection')
    driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true })
  })
  afterAll(() => driver.close())
  const run = async (how: 'PROFILE' | 'EXPLAIN', { text, params }: Statement) => {
    const { summary } = await driver.executeQuery(`${how} ${text}`, wrapIntegers(params) as object, {
      database: inject('connection').database,
    })
    return [...stepsOf((summary.profile || summary.plan) as ProfiledPlan)]
  }
  return {
    profile: (statement: Statement) => run('PROFILE', statement),
    explain: (statement: Statement) => run('EXPLAIN', statement),
  }
}

/** Reads every node or link of a kind, or all of an index. */
const SCAN = /Scan$/
const SORT = /^(Sort|Top|PartialSort|PartialTop|Top1WithTies|OrderedDistinct)$/

export const scansIn = (steps: readonly Step[]) => steps.filter(({ operator }) => SCAN.test(operator))
export const eagerIn = (steps: readonly Step[]) => steps.filter(({ operator }) => operator === 'Eager')
/** What sorts more rows than this. */
export const sortsOver = (most: number, steps: readonly Step[]) =>
  steps.filter(({ operator, rowsIn }) => SORT.test(operator) && rowsIn > most)
export const hitsOf = (steps: readonly Step[]) => steps.reduce((sum, { hits }) => sum + hits, 0)

function* stepsOf(plan: ProfiledPlan): Generator<Step> {
  const children = plan.children as ProfiledPlan[]
  yield {
    operator: plan.operatorType.replace(/@.*/, ''),
    details: String((plan.arguments as { Details?: string }).Details ?? '').slice(0, 200),
    rows: plan.rows ?? 0,
    hits: plan.dbHits ?? 0,
    rowsIn: Math.max(0, ...children.map(({ rows }) => rows ?? 0)),
  }
  for (const child of children) yield* stepsOf(child)
}
