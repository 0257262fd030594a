import type { Command } from 'commander'
import { createReader } from '../../pipeline.js'
import { exitStatus } from '../exit.js'
import { findSources } from '../inputs.js'
import { readOptions, withReadOptions } from '../read-options.js'
import { showExtraction } from '../show-extraction.js'
import type { Terminal } from '../terminal.js'

export function addExtract(program: Command, terminal: Terminal): void {
  withReadOptions(
    program
      .command('extract')
      .description('read reports without a database and print what was found')
      .argument('<file...>', 'text or HTML files, folders, or - for standard input')
      .option('--json', 'print the format camket-extraction/1, one object for each file'),
  )
    .addHelpText(
      'after',
      `
Examples:
  camket extract seeds/reports/2024-03-14-kiem-tra-bac-yen.txt
  camket extract report.html --json | jq '.commitments[] | {kind, action}'
  cat report.txt | camket extract - --published 2024-03-14`,
    )
    .action(async (paths: string[], options) => {
      const reader = createReader()
      for await (const source of findSources(paths))
        try {
          const { report, extraction } = reader.read({
            bytes: await source.open(),
            name: source.name,
            options: readOptions(options),
          })
          terminal.out(
            options.json
              ? JSON.stringify(extraction, null, 1)
              : `${showExtraction(report.title ?? source.name, extraction, process.stdout.columns ?? 120)}\n`,
          )
        } catch (error) {
          terminal.err(error instanceof Error ? error.message : String(error))
          process.exitCode = exitStatus(error)
        }
    })
}
