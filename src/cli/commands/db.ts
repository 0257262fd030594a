import type { Command } from 'commander'
import { type Config, loadConfig } from '../../config.js'
import { DomainError } from '../../errors.js'
import { checkGraph } from '../../graph/check.js'
import { openDatabase } from '../../graph/database.js'
import { emptyGraph } from '../../graph/empty-graph.js'
import { readStatus, startLocalDatabase, stopLocalDatabase } from '../../graph/local/local-database.js'
import { exitStatus } from '../exit.js'
import { tellProgress } from '../progress.js'
import type { Terminal } from '../terminal.js'
import { withDatabase } from '../with-database.js'

export function addDb(program: Command, terminal: Terminal): void {
  const db = program.command('db').description('the database: start, stop, status, migrate, check, reset')

  db.command('start')
    .description('start the private Neo4j in the background')
    .action(async () => {
      const { home, ...settings } = local(loadConfig(process.env))
      const { connection, record } = await startLocalDatabase({ home, ...settings }, tellProgress(terminal))
      terminal.out(
        `Neo4j runs at ${connection.uri} (process ${record.pid}); its password is in ${home}/neo4j/password.`,
      )
    })

  db.command('stop')
    .description('stop the private Neo4j')
    .action(async () => {
      await stopLocalDatabase(local(loadConfig(process.env)).home)
      terminal.out('Neo4j is stopped; the data is kept.')
    })

  db.command('status')
    .description('say whether the database answers, and who uses it')
    .action(async () => showStatus(loadConfig(process.env), terminal))

  db.command('migrate')
    .description('bring the schema and the data to the version of this program')
    .action(async () => {
      const { from, to } = await withDatabase(
        loadConfig(process.env),
        { terminal, purpose: 'db migrate' },
        async (_database, migrated) => migrated,
      )
      terminal.out(
        from === to
          ? `Nothing to do: schema version ${to}.`
          : `Migrated from schema version ${from} to ${to}.`,
      )
    })

  db.command('check')
    .description('recompute what is copied in the graph, and report every difference')
    .action(async () => {
      const findings = await withDatabase(
        loadConfig(process.env),
        { terminal, purpose: 'db check' },
        ({ client }) => checkGraph(client),
      )
      for (const finding of findings) terminal.out(finding)
      terminal.out(findings.length === 0 ? 'The graph is sound.' : `${findings.length} findings.`)
      if (findings.length > 0) process.exitCode = 1
    })

  db.command('reset')
    .description('remove every report and all that was read from them')
    .requiredOption('--yes', 'do it; there is no way back')
    .action(async () => {
      const removed = await withDatabase(
        loadConfig(process.env),
        { terminal, purpose: 'db reset' },
        ({ client }) => emptyGraph(client),
      )
      terminal.out(`The graph is empty; ${removed} nodes were removed.`)
    })
}

function local({ database }: Config): Config['database'] {
  if (database.uri)
    throw new DomainError(
      'CONFIG_INVALID',
      'NEO4J_URI is set, and that database is not started or stopped from here: unset NEO4J_URI for the private one.',
    )
  return database
}

async function showStatus(config: Config, terminal: Terminal): Promise<void> {
  const { uri, home } = config.database
  if (uri) {
    const database = await openDatabase(config.database, { purpose: 'db status' })
    await database.close()
    terminal.out(`${database.uri} answers, database ${database.database}.`)
    return
  }
  const status = await readStatus(home)
  if (status === null) {
    const nothing = new DomainError('NOT_RUNNING', `No Neo4j runs in ${home}.`, { home })
    terminal.out(nothing.message)
    process.exitCode = exitStatus(nothing)
    return
  }
  terminal.out(
    `Neo4j runs in ${home}: bolt://127.0.0.1:${status.port}, process ${status.pid}, since ${status.startedAt}.`,
  )
  for (const user of status.users)
    terminal.out(`  used by camket ${user.purpose}, process ${user.pid}, since ${user.since}`)
}
