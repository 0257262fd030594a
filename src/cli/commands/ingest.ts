import type { Command } from 'commander'
import { loadConfig } from '../../config.js'
import { createReader } from '../../pipeline.js'
import { EXIT_STATUS } from '../exit.js'
import { ingestSources, showSummary } from '../ingest-sources.js'
import { findSources } from '../inputs.js'
import { abortOnInterrupt } from '../interrupt.js'
import { readOptions, withReadOptions } from '../read-options.js'
import type { Terminal } from '../terminal.js'
import { withDatabase } from '../with-database.js'

export function addIngest(program: Command, terminal: Terminal): void {
  withReadOptions(
    program
      .command('ingest')
      .description('read reports into the graph; repeating it changes nothing')
      .argument('<path...>', 'text, HTML, docx or PDF files, folders, or - for standard input'),
  )
    .addHelpText(
      'after',
      `
A file that cannot be read is listed with its reason, the others go on, and the exit status is ${EXIT_STATUS.BAD_INPUT}.

Examples:
  camket ingest reports/
  camket ingest report.txt --published 2024-03-14 --publisher "Báo Vùng Cao" --url https://example.org/1
  curl -s https://example.org/1 | camket ingest -`,
    )
    .action(async (paths: string[], options) => {
      const signal = abortOnInterrupt()
      const summary = await withDatabase(
        loadConfig(process.env),
        { terminal, purpose: 'ingest' },
        ({ client }) =>
          ingestSources(findSources(paths), {
            reader: createReader(),
            client,
            terminal,
            options: readOptions(options),
            signal,
          }),
      )
      terminal.out(showSummary(summary))
      if (summary.isInterrupted) process.exitCode = 130
      else if (summary.refused.length > 0) process.exitCode = EXIT_STATUS.BAD_INPUT
    })
}
