import neo4j, { type Driver, type Plan } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { COPY_QUERIES } from '../../src/graph/copies.queries.js'
import { COPY_SOURCE_QUERIES } from '../../src/graph/copy-sources.queries.js'
import { DUMP_QUERIES } from '../../src/graph/dump.js'
import { ENTITY_QUERIES } from '../../src/graph/entity.queries.js'
import { FACT_QUERIES } from '../../src/graph/fact.queries.js'
import { LINK_QUERIES } from '../../src/graph/link.queries.js'
import type { NamedQuery } from '../../src/graph/query.js'
import { SECOND_READING_QUERIES } from '../../src/graph/second-reading.queries.js'
import { useEmptyGraph } from '../database/empty-graph.js'

useEmptyGraph()
let driver: Driver
beforeAll(() => {
  const { uri, user, password } = inject('connection')
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
})
afterAll(() => driver.close())

/** Every statement by which a report gets into the graph, is read anew, and is dumped. */
const QUERIES: readonly NamedQuery[] = [
  ...ENTITY_QUERIES,
  ...FACT_QUERIES,
  ...LINK_QUERIES,
  ...SECOND_READING_QUERIES,
  ...COPY_SOURCE_QUERIES,
  ...COPY_QUERIES,
  ...DUMP_QUERIES,
]
const ARGUMENTS = { ids: [], nodes: { id: [] }, links: { from: [], to: [] }, report: '', after: '', first: 1 }

const operatorsOf = (plan: Plan): string[] => [plan.operatorType, ...plan.children.flatMap(operatorsOf)]

describe('every statement that writes', () => {
  it('has a name of its own', () => {
    expect(new Set(QUERIES.map(({ name }) => name)).size).toBe(QUERIES.length)
  })

  it.each(QUERIES.map(({ name, cypher }) => [name, cypher]))(
    '%s reaches what it needs by index',
    async (_, cypher) => {
      const { summary } = await driver.executeQuery(`EXPLAIN ${cypher}`, ARGUMENTS)
      const operators = operatorsOf(summary.plan as Plan)
      expect(operators.filter((operator) => /Scan(?!ByRange)/.test(operator))).toEqual([])
    },
  )
})
