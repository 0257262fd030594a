import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { DomainError } from '../errors.js'
import type { GraphClient, GraphTransaction } from './client.js'
import { applySchema, VERSION_PART } from './schema.js'

/** A change of data, applied once and never undone. Versions count 1, 2, 3 … */
export interface Migration {
  readonly version: number
  /** Its file, such as `0001-split-titles.cypher`. */
  readonly name: string
  readonly checksum: string
  readonly statements: readonly string[]
}

export interface MigrationOutcome {
  readonly from: number
  readonly to: number
}

interface Applied {
  readonly version: number
  readonly program: string
  readonly checksums: readonly string[]
}

const NOTHING: Applied = { version: 0, program: 'none', checksums: [] }
const READ_VERSION = `MATCH (v:SchemaVersion {id: 'graph'}) RETURN v.version, v.program, v.checksums`
const LOCK_VERSION = `MERGE (v:SchemaVersion {id: 'graph'})
  ON CREATE SET v.version = 0, v.program = $program, v.checksums = []
  SET v.lockedBy = $program`
const WRITE_VERSION = `MATCH (v:SchemaVersion {id: 'graph'})
  SET v.version = $version, v.program = $program, v.checksums = $checksums
  REMOVE v.lockedBy`

/** The files of a folder in their order. Statements end in a semicolon at the end of a line. */
export async function readMigrations(folder: URL | string): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => /^\d{4}-.+\.cypher$/.test(name)).sort()
  const migrations = names.map(async (name, index): Promise<Migration> => {
    if (Number.parseInt(name, 10) !== index + 1)
      throw new DomainError('INTERNAL', `Migration ${name} should be number ${index + 1}: rename it.`, {
        name,
      })
    const text = await readFile(new URL(name, folderUrl(folder)), 'utf8')
    const checksum = createHash('sha256').update(text).digest('hex')
    return { version: index + 1, name, checksum, statements: statementsOf(text) }
  })
  return Promise.all(migrations)
}

/**
 * Brings the data to the version of the program. Any number of processes may do so at once: the first to write the
 * version's node holds it until its transaction ends, the others wait there and then find nothing left to do.
 */
export async function migrate(
  client: GraphClient,
  migrations: readonly Migration[],
  { programVersion }: { programVersion: string },
): Promise<MigrationOutcome> {
  const [row] = await client.read(READ_VERSION, {}, { name: 'schema.version' })
  const found = toApplied(row)
  refuseIfUnknown(found, migrations, programVersion)
  if (row !== undefined && found.version === migrations.length)
    return { from: found.version, to: found.version }
  await applySchema(client, [VERSION_PART])
  return client.write((transaction) => applyPending(transaction, migrations, programVersion), {
    name: 'schema.migrate',
    timeoutMs: 600_000,
  })
}

async function applyPending(
  transaction: GraphTransaction,
  migrations: readonly Migration[],
  program: string,
): Promise<MigrationOutcome> {
  await transaction.send(LOCK_VERSION, { program })
  const [row] = await transaction.send(READ_VERSION)
  const found = toApplied(row)
  refuseIfUnknown(found, migrations, program)
  for (const { statements } of migrations.slice(found.version))
    for (const statement of statements) await transaction.send(statement)
  const checksums = migrations.map(({ checksum }) => checksum)
  await transaction.send(WRITE_VERSION, { version: migrations.length, program, checksums })
  return { from: found.version, to: migrations.length }
}

function refuseIfUnknown(found: Applied, migrations: readonly Migration[], program: string): void {
  if (found.version > migrations.length) {
    const message = `The database stands at schema version ${found.version}, written by camket ${found.program}; this is camket ${program}, which knows version ${migrations.length}: use camket ${found.program} or newer, or another database.`
    throw new DomainError('DB_NEWER', message, {
      databaseVersion: found.version,
      programVersion: migrations.length,
      writtenBy: found.program,
    })
  }
  const changed = migrations.find(({ checksum }, i) => i < found.version && checksum !== found.checksums[i])
  if (changed === undefined) return
  const message = `Migration ${changed.name} differs from what was applied to this database: restore the file and write a new migration instead.`
  throw new DomainError('INTERNAL', message, { name: changed.name })
}

function toApplied(row: readonly unknown[] | undefined): Applied {
  if (row === undefined) return NOTHING
  const [version, program, checksums] = row as [number, string, string[]]
  return { version, program, checksums }
}

function statementsOf(text: string): string[] {
  const lines = text.split('\n').filter((line) => !/^\s*\/\//.test(line))
  return lines
    .join('\n')
    .split(/;[ \t]*(?:\n|$)/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '')
}

function folderUrl(folder: URL | string): URL {
  const href = folder instanceof URL ? folder.href : new URL(folder, 'file:///').href
  return new URL(href.endsWith('/') ? href : `${href}/`)
}
