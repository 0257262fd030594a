import { fileURLToPath } from 'node:url'
import type { Command } from 'commander'
import { type Config, loadConfig } from '../../config.js'
import { DomainError } from '../../errors.js'
import type { OpenDatabase } from '../../graph/database.js'
import { countReports } from '../../graph/empty-graph.js'
import { holdHome } from '../../graph/local/hold-home.js'
import { readStatus } from '../../graph/local/local-database.js'
import { createLogger } from '../../log.js'
import { createReader } from '../../pipeline.js'
import { createApp } from '../../server/index.js'
import { listen } from '../../server/listen.js'
import { exitStatus } from '../exit.js'
import { ingestSources, showSummary } from '../ingest-sources.js'
import { findSources } from '../inputs.js'
import { abortOnInterrupt, untilAborted } from '../interrupt.js'
import { PACKAGE_ROOT } from '../package-info.js'
import type { Terminal } from '../terminal.js'
import { withDatabase } from '../with-database.js'

export function addStart(program: Command, terminal: Terminal): void {
  program
    .command('start')
    .description('start the database, read the sample reports if the graph is empty, and serve')
    .option('--no-samples', 'leave an empty graph empty')
    .addHelpText(
      'after',
      `
Without NEO4J_URI a private Neo4j is started (Java 17 or 21, Maven for the first time); Ctrl-C stops both.

Examples:
  camket start
  PORT=4001 CAMKET_HOME=~/camket-data camket start
  NEO4J_URI=neo4j+s://… NEO4J_USER=… NEO4J_PASSWORD=… camket start`,
    )
    .action(async ({ samples }: { samples: boolean }) => {
      const config = loadConfig(process.env)
      const release = config.database.uri
        ? async () => {}
        : await holdHome(config.database.home, purpose(config))
      try {
        await run(config, terminal, async (database, signal) => {
          if (samples) await readSamples(database, terminal, signal)
        })
      } finally {
        await release()
      }
    })

  program
    .command('serve')
    .description('serve from a database that runs already: NEO4J_URI, or one started with db start')
    .addHelpText('after', '\nExample:\n  camket db start && camket serve')
    .action(async () => {
      const config = loadConfig(process.env)
      if (!config.database.uri && (await readStatus(config.database.home)) === null)
        throw new DomainError(
          'NOT_RUNNING',
          `No Neo4j runs in ${config.database.home}: use camket start, or camket db start first, or set NEO4J_URI.`,
          { home: config.database.home },
        )
      await run(config, terminal, async () => {})
    })
}

const purpose = ({ host, port }: Config) => `start on http://${host}:${port}`

/** Opens the database, prepares it, serves until Ctrl-C, and stops what it started, in the reverse order. */
async function run(
  config: Config,
  terminal: Terminal,
  fill: (database: OpenDatabase, signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const signal = abortOnInterrupt()
  const lost = new AbortController()
  const onLost = (error: DomainError) => {
    terminal.err(error.message)
    process.exitCode = exitStatus(error)
    lost.abort()
  }
  await withDatabase(config, { terminal, purpose: purpose(config), onLost }, async (database) => {
    await fill(database, signal)
    if (signal.aborted) return
    const app = createApp({
      client: database.client,
      log: createLogger(config.logLevel),
      corsOrigins: config.corsOrigins,
      isOpen: config.isOpen,
      actor: config.actor,
    })
    const server = await listen(app.listener, config.host, config.port)
    terminal.out(
      `Explorer: ${server.origin}/\nGraphQL and GraphiQL: ${server.origin}/graphql   (Ctrl-C stops camket and its database)`,
    )
    await untilAborted(AbortSignal.any([signal, lost.signal]))
    terminal.err('stopping …')
    await server.close()
  })
}

async function readSamples(database: OpenDatabase, terminal: Terminal, signal: AbortSignal): Promise<void> {
  if ((await countReports(database.client)) > 0) return
  terminal.progress('reading the sample reports', { isMilestone: true })
  const summary = await ingestSources(findSources([fileURLToPath(new URL('seeds/reports', PACKAGE_ROOT))]), {
    reader: createReader(),
    client: database.client,
    terminal,
    signal,
  })
  terminal.out(showSummary(summary))
}
