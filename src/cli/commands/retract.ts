import { readFile, stat } from 'node:fs/promises'
import type { Command } from 'commander'
import { decodeId } from '../../api/ids.js'
import { loadConfig } from '../../config.js'
import { DomainError } from '../../errors.js'
import { createReader } from '../../pipeline.js'
import { type RetractedReport, retractReport } from '../../track/index.js'
import type { Terminal } from '../terminal.js'
import { withDatabase } from '../with-database.js'

export function addRetract(program: Command, terminal: Terminal): void {
  program
    .command('retract')
    .description('take back a report that was ingested by mistake; ingesting it again brings it back')
    .argument('<report>', 'its id, or the file it was read from')
    .addHelpText(
      'after',
      `
What rests on the report alone is hidden, not deleted: answers are as if it had never been read.

Examples:
  camket retract report.txt
  camket retract MVJlcG9ydDo0…`,
    )
    .action(async (report: string) => {
      const id = await idOf(report)
      const retracted = await withDatabase(
        loadConfig(process.env),
        { terminal, purpose: 'retract' },
        ({ client }) => retractReport(client, id, new Date().toISOString()),
      )
      terminal.out(tell(report, retracted))
    })
}

async function idOf(report: string): Promise<string> {
  const isFile = await stat(report).then(
    (found) => found.isFile(),
    () => false,
  )
  if (!isFile) return keyOf(report)
  return createReader().identify({ bytes: await readFile(report), name: report })
}

function keyOf(id: string): string {
  try {
    return decodeId(id, ['Report'], 'report').key
  } catch (cause) {
    const message = `${id} is neither a file nor the id of a report: check the path, or use an id as the server gave it.`
    throw new DomainError('BAD_INPUT', message, { input: id, cause })
  }
}

function tell(report: string, retracted: RetractedReport): string {
  if (retracted.outcome === 'retracted-before')
    return `${report} was retracted on ${retracted.since} already; nothing changed.`
  const { commitments, facts, entities } = retracted
  return `${report} is retracted: ${facts} facts are hidden, ${commitments} of them commitments, and ${entities} people, bodies, places and other things that nothing else names.`
}
