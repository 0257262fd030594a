#!/usr/bin/env node
import './production.js'
import { Command } from 'commander'
import { DomainError } from '../errors.js'
import { addDb } from './commands/db.js'
import { addExtract } from './commands/extract.js'
import { addIngest } from './commands/ingest.js'
import { addRetract } from './commands/retract.js'
import { addStart } from './commands/start.js'
import { addTrace } from './commands/trace.js'
import { exitStatus } from './exit.js'
import { wasInterrupted } from './interrupt.js'
import { VERSION } from './package-info.js'
import { createTerminal } from './terminal.js'

const terminal = createTerminal()
const program = new Command('camket')
  .description(
    'Who promised what to whom, and what became of it: reads Vietnamese meeting reports into a graph.',
  )
  .version(VERSION)
  .showHelpAfterError('(camket --help lists the commands)')
  .exitOverride()
  .addHelpText(
    'after',
    `
Examples:
  camket start                      everything: database, sample reports, server
  camket extract report.txt         what one report says, without a database
  camket trace first.txt later.txt  what became of it in a later report, without a database
  camket ingest reports/            read a folder into the graph
  camket retract report.txt         take back what was read by mistake
  camket db status                  whether the database runs, and who uses it

Environment: HOST, PORT, NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE, CAMKET_HOME and more: .env.example.`,
  )
addStart(program, terminal)
addExtract(program, terminal)
addTrace(program, terminal)
addIngest(program, terminal)
addRetract(program, terminal)
addDb(program, terminal)

try {
  await program.parseAsync()
} catch (error) {
  process.exitCode = fail(error)
}

/** One sentence and a status; a stack only for faults of the program itself. */
function fail(error: unknown): number {
  if (wasInterrupted()) return 130
  if (error instanceof Error && 'exitCode' in error) return error.exitCode === 0 ? 0 : 2
  if (error instanceof DomainError) terminal.err(error.message)
  else terminal.err(error instanceof Error ? (error.stack ?? error.message) : String(error))
  return exitStatus(error)
}
