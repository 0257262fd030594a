import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { applySchema, GRAPH_SCHEMA, printGraphSchema } from '../../src/graph/schema.js'
import { nameOf, type SchemaPart, searchIndexOf, statementOf } from '../../src/graph/schema-part.js'
import { KINDS } from '../../src/model/kinds/index.js'
import { useEmptyGraph } from '../database/empty-graph.js'

const graph = useEmptyGraph()
const PARTS: SchemaPart[] = [
  { type: 'UNIQUE', label: 'TestKind', property: 'id' },
  { type: 'NODES', label: 'TestKind', properties: ['makerId', 'deadlineKey'] },
  { type: 'LINKS', link: 'TEST_LINK', properties: ['target', 'madeKey'] },
  { type: 'TEXT', label: 'TestKind', property: 'searchText' },
]
const NAMES = [
  'test_kind_id_unique',
  'test_kind_maker_id_deadline_key_index',
  'test_kind_search_text_search',
  'test_link_target_made_key_index',
]
const STATES =
  'SHOW INDEXES YIELD name, state WHERE name STARTS WITH "test_" RETURN name, state ORDER BY name'

it('prints one statement a part, each with a name and none twice', () => {
  expect(printGraphSchema(PARTS)).toMatchInlineSnapshot(`
    "// Constraints and indexes, printed from src/graph/schema.ts; applied at every start.

    CREATE CONSTRAINT test_kind_id_unique IF NOT EXISTS FOR (n:TestKind) REQUIRE n.id IS UNIQUE;
    CREATE INDEX test_kind_maker_id_deadline_key_index IF NOT EXISTS FOR (n:TestKind) ON (n.makerId, n.deadlineKey);
    CREATE INDEX test_link_target_made_key_index IF NOT EXISTS FOR ()-[r:TEST_LINK]-() ON (r.target, r.madeKey);
    CREATE FULLTEXT INDEX test_kind_search_text_search IF NOT EXISTS FOR (n:TestKind) ON EACH [n.searchText] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'standard-no-stop-words'}};
    "
  `)
})

it('has a unique id for every kind, and for Fact', () => {
  const labels = GRAPH_SCHEMA.flatMap((part) =>
    part.type === 'UNIQUE' && part.property === 'id' ? [part.label] : [],
  )
  expect(labels).toEqual(expect.arrayContaining(['Fact', ...Object.keys(KINDS)]))
})

describe('applying', () => {
  it('brings everything on line, and may be done again', async () => {
    await applySchema(graph.client, PARTS)
    await applySchema(graph.client, PARTS)
    expect(await graph.client.read(STATES)).toEqual(NAMES.map((name) => [name, 'ONLINE']))
  })

  it('is done even when another start creates the same meanwhile', async () => {
    const part: SchemaPart = { type: 'NODES', label: 'TestKind', properties: ['kind', 'madeKey'] }
    let applying: Promise<void> | undefined
    await graph.client.write(async (transaction) => {
      await transaction.send(statementOf(part))
      applying ??= applySchema(graph.client, [part])
      await setTimeout(300)
    })
    await applying
    const text = 'SHOW INDEXES YIELD name WHERE name = $name RETURN count(*)'
    expect(await graph.client.read(text, { name: nameOf(part) })).toEqual([[1]])
  })

  it('finds words that other analyzers drop', async () => {
    await graph.client.write((transaction) =>
      transaction.send('CREATE (:Project {id: "t-1", searchText: "du an to dan pho"})'),
    )
    const text = 'CALL db.index.fulltext.queryNodes($index, $words, {limit: 5}) YIELD node RETURN node.id'
    const index = searchIndexOf('Project')
    expect(await graph.client.read(text, { index, words: '+an +to' })).toEqual([['t-1']])
  })
})
