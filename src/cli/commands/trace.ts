import { basename, extname } from 'node:path'
import type { Command } from 'commander'
import { createReader, type NamedReading } from '../../pipeline.js'
import { exitStatus } from '../exit.js'
import { findSources } from '../inputs.js'
import { readOptions, withReadOptions } from '../read-options.js'
import { showTrace } from '../show-trace.js'
import type { Terminal } from '../terminal.js'

export function addTrace(program: Command, terminal: Terminal): void {
  withReadOptions(
    program
      .command('trace')
      .description('follow commitments from one report into later ones, without a database')
      .argument('<file...>', 'text, HTML, docx or PDF files, folders, or - for standard input, in any order')
      .option('--json', 'print the format camket-trace/1, one object for all files'),
  )
    .addHelpText(
      'after',
      `
Examples:
  camket trace seeds/reports/2023-10-13-kon-ray-giai-ngan-cham.txt seeds/reports/2024-08-21-tro-lai-kon-ray.txt
  camket trace seeds/reports --json | jq '.links[] | {relation, late, reasons}'`,
    )
    .action(async (paths: string[], options) => {
      const reader = createReader()
      const readings: NamedReading[] = []
      for await (const source of findSources(paths))
        try {
          const bytes = await source.open()
          const reading = await reader.read({ bytes, name: source.name, options: readOptions(options) })
          readings.push({ ...reading, doc: nameOf(source.name, readings) })
        } catch (error) {
          terminal.err(error instanceof Error ? error.message : String(error))
          process.exitCode = exitStatus(error)
        }
      const trace = reader.trace(readings)
      terminal.out(options.json ? JSON.stringify(trace, null, 1) : showTrace(trace))
    })
}

/** The file's name without folder and extension, with a number where another file has it too. */
function nameOf(file: string, taken: readonly NamedReading[]): string {
  const name = basename(file, extname(file))
  const count = taken.filter(({ doc }) => doc === name || doc.startsWith(`${name}#`)).length
  return count === 0 ? name : `${name}#${count + 1}`
}
