import neo4j, { type Driver, type Plan } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { CHANGE_QUERIES } from '../../src/graph/change.queries.js'
import { COPY_QUERIES } from '../../src/graph/copies.queries.js'
import { COPY_SOURCE_QUERIES } from '../../src/graph/copy-sources.queries.js'
import { DUMP_QUERIES } from '../../src/graph/dump.js'
import { ENTITY_QUERIES } from '../../src/graph/entity.queries.js'
import { FACT_QUERIES } from '../../src/graph/fact.queries.js'
import { JUDGEMENT_QUERIES } from '../../src/graph/judgement.queries.js'
import { LINK_QUERIES } from '../../src/graph/link.queries.js'
import { OPERATION_QUERIES } from '../../src/graph/operation.queries.js'
import type { NamedQuery } from '../../src/graph/query.js'
import { READER_JUDGEMENT_QUERIES } from '../../src/graph/reader-judgements.queries.js'
import { REGROUP_QUERIES } from '../../src/graph/regroup.queries.js'
import { RETRACTION_QUERIES } from '../../src/graph/retraction.queries.js'
import { REVIEW_QUERIES } from '../../src/graph/review.queries.js'
import { SECOND_READING_QUERIES } from '../../src/graph/second-reading.queries.js'
import { SETTLE_QUERIES } from '../../src/graph/settle-entities.queries.js'
import { STANDING_JUDGEMENT_QUERIES } from '../../src/graph/standing-judgements.queries.js'
import { TELLING_QUERIES } from '../../src/graph/tellings.queries.js'
import { THREAD_QUERIES } from '../../src/graph/thread.queries.js'
import { TRACKING_QUERIES } from '../../src/graph/tracking.queries.js'
import { WHEREABOUTS_QUERIES } from '../../src/graph/whereabouts.js'
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
  ...THREAD_QUERIES,
  ...OPERATION_QUERIES,
  ...CHANGE_QUERIES,
  ...TRACKING_QUERIES,
  ...REVIEW_QUERIES,
  ...RETRACTION_QUERIES,
  ...SETTLE_QUERIES,
  ...REGROUP_QUERIES,
  ...JUDGEMENT_QUERIES,
  ...READER_JUDGEMENT_QUERIES,
  ...WHEREABOUTS_QUERIES,
  ...STANDING_JUDGEMENT_QUERIES,
  ...TELLING_QUERIES,
]
const ARGUMENTS = {
  ids: [],
  nodes: { id: [] },
  links: { from: [], to: [] },
  report: '',
  after: '',
  first: 1,
  id: '',
  commitment: '',
  through: '',
  factType: '',
  review: '',
  values: {},
  labels: [],
  elements: [],
  moves: { original: [], from: [], to: [] },
  at: '',
  by: '',
  pairs: { told: [], holder: [] },
}

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
