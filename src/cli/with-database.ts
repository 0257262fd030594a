import type { Config } from '../config.js'
import type { DomainError } from '../errors.js'
import { type OpenDatabase, openDatabase } from '../graph/database.js'
import { type MigrationOutcome, migrate, readMigrations } from '../graph/migrations.js'
import { applySchema, GRAPH_SCHEMA } from '../graph/schema.js'
import { PACKAGE_ROOT, VERSION } from './package-info.js'
import { tellProgress } from './progress.js'
import type { Terminal } from './terminal.js'

interface Settings {
  terminal: Terminal
  /** The command, for whoever finds the database in use. */
  purpose: string
  onLost?: (error: DomainError) => void
}

/** Opens the database, brings it to this program's schema, works, and closes it whatever happened. */
export async function withDatabase<T>(
  config: Config,
  { terminal, purpose, onLost }: Settings,
  work: (database: OpenDatabase, migrated: MigrationOutcome) => Promise<T>,
): Promise<T> {
  const database = await openDatabase(config.database, {
    purpose,
    onProgress: tellProgress(terminal),
    checksShapes: process.env.NODE_ENV !== 'production',
    ...(onLost ? { onLost } : {}),
  })
  try {
    const migrated = await prepare(database)
    terminal.settle()
    return await work(database, migrated)
  } finally {
    await database.close()
  }
}

/** Refuses a database that is ahead of this program before it touches anything. */
async function prepare({ client }: OpenDatabase): Promise<MigrationOutcome> {
  const migrations = await readMigrations(new URL('schema/migrations/', PACKAGE_ROOT))
  const outcome = await migrate(client, migrations, { programVersion: VERSION })
  await applySchema(client, GRAPH_SCHEMA)
  return outcome
}
