import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, inject, it } from 'vitest'
import { GraphClient } from '../../src/graph/client.js'
import { emptyGraph } from '../../src/graph/empty-graph.js'
import { type Migration, migrate, readMigrations } from '../../src/graph/migrations.js'
import { useEmptyGraph } from '../database/empty-graph.js'

const graph = useEmptyGraph()
const ours = { programVersion: '0.1.0' }
const COUNT = 'MATCH (m:Migrated) RETURN count(m)'
let folder: string
let migrations: Migration[]

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'camket-migrations-'))
  await writeFile(
    join(folder, '0001-first.cypher'),
    '// Why: a test; of comments.\nCREATE (:Migrated {by: 1});\nCREATE (:Migrated {by: 1})\n;\n',
  )
  await writeFile(
    join(folder, '0002-second.cypher'),
    'MATCH (m:Migrated {by: 1})\nCREATE (:Migrated {by: 2});',
  )
  await writeFile(join(folder, 'README.md'), 'no migration')
  migrations = await readMigrations(folder)
})
beforeEach(() => emptyGraph(graph.client))
afterAll(() => rm(folder, { recursive: true }))

it('reads files in order, statement by statement, without comments', () => {
  expect(migrations.map(({ version, name, statements }) => ({ version, name, statements }))).toEqual([
    {
      version: 1,
      name: '0001-first.cypher',
      statements: ['CREATE (:Migrated {by: 1})', 'CREATE (:Migrated {by: 1})'],
    },
    {
      version: 2,
      name: '0002-second.cypher',
      statements: ['MATCH (m:Migrated {by: 1})\nCREATE (:Migrated {by: 2})'],
    },
  ])
})

it('refuses a gap in the numbers', async () => {
  const other = await mkdtemp(join(tmpdir(), 'camket-migrations-'))
  await writeFile(join(other, '0002-second.cypher'), 'RETURN 1;')
  await expect(readMigrations(other)).rejects.toThrow('should be number 1')
  await rm(other, { recursive: true })
})

it('applies each migration once', async () => {
  expect(await migrate(graph.client, migrations.slice(0, 1), ours)).toEqual({ from: 0, to: 1 })
  expect(await migrate(graph.client, migrations, ours)).toEqual({ from: 1, to: 2 })
  expect(await migrate(graph.client, migrations, ours)).toEqual({ from: 2, to: 2 })
  expect(await graph.client.read(COUNT)).toEqual([[4]])
})

it('marks an empty graph even when there is nothing to apply', async () => {
  expect(await migrate(graph.client, [], ours)).toEqual({ from: 0, to: 0 })
  expect(await graph.client.read('MATCH (v:SchemaVersion) RETURN v.version, v.program')).toEqual([
    [0, '0.1.0'],
  ])
})

it.each([0, 1])('applies each once when several programs start at once, from version %i', async (from) => {
  await migrate(graph.client, migrations.slice(0, from), ours)
  const clients = await Promise.all([1, 2, 3, 4].map(() => GraphClient.connect(inject('connection'))))
  const outcomes = await Promise.all(clients.map((client) => migrate(client, migrations, ours)))
  await Promise.all(clients.map((client) => client.close()))
  expect(outcomes.filter((outcome) => outcome.from === from)).toHaveLength(1)
  expect(await graph.client.read(COUNT)).toEqual([[4]])
})

it('applies all or nothing', async () => {
  const broken = [
    ...migrations,
    { version: 3, name: '0003-broken.cypher', checksum: 'c', statements: ['RETRUN 1'] },
  ]
  await expect(migrate(graph.client, broken, ours)).rejects.toMatchObject({ code: 'INTERNAL' })
  expect(await graph.client.read(COUNT)).toEqual([[0]])
})

it('refuses a database ahead of the program, naming both versions and the remedy', async () => {
  await migrate(graph.client, migrations, { programVersion: '0.2.0' })
  const older = migrate(graph.client, migrations.slice(0, 1), ours)
  await expect(older).rejects.toMatchObject({
    code: 'DB_NEWER',
    facts: { databaseVersion: 2, programVersion: 1 },
  })
  await expect(older).rejects.toThrow(/version 2.*0\.2\.0.*0\.1\.0.*version 1.*use camket 0\.2\.0 or newer/)
})

it('refuses a migration that was changed after it was applied', async () => {
  await migrate(graph.client, migrations, ours)
  const changed = migrations.map((migration) => ({ ...migration, checksum: 'other' }))
  await expect(migrate(graph.client, changed, ours)).rejects.toThrow('0001-first.cypher differs')
})
