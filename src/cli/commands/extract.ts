import { setFlagsFromString } from 'node:v8'
import { type Command, Option } from 'commander'
import type { TracedStep } from '../../extract/trace.js'
import { createReader, type Input, type Reader } from '../../pipeline.js'
import { exitStatus } from '../exit.js'
import { findSources } from '../inputs.js'
import { readOptions, withReadOptions } from '../read-options.js'
import { showExplanation } from '../show-explanation.js'
import { showExtraction } from '../show-extraction.js'
import type { Terminal } from '../terminal.js'

type Form = 'table' | 'json' | 'explain'

const print: Record<Form, (reader: Reader, input: Input) => Promise<string>> = {
  async table(reader, input) {
    const { report, extraction } = await reader.read(input)
    return `${showExtraction(report.title ?? input.name, extraction, process.stdout.columns ?? 120)}\n`
  },
  async json(reader, input) {
    return JSON.stringify((await reader.read(input)).extraction, null, 1)
  },
  async explain(reader, input) {
    const steps: TracedStep[] = []
    const { extraction } = await reader.read(input, (step) => steps.push(step))
    return `${showExplanation(input.name, steps, extraction)}\n`
  },
}

const formOf = ({ json, explain }: { json?: boolean; explain?: boolean }): Form =>
  json ? 'json' : explain ? 'explain' : 'table'

export function addExtract(program: Command, terminal: Terminal): void {
  withReadOptions(
    program
      .command('extract')
      .description('read reports without a database and print what was found')
      .argument('<file...>', 'text, HTML, docx or PDF files, folders, or - for standard input')
      .option('--json', 'print the format camket-extraction/1, one object for each file')
      .addOption(
        new Option(
          '--explain',
          'print line by line how it was read, and why something was dropped',
        ).conflicts('json'),
      ),
  )
    .addHelpText(
      'after',
      `
Examples:
  camket extract seeds/reports/2024-03-14-kiem-tra-bac-yen.txt
  camket extract report.html --json | jq '.commitments[] | {kind, action}'
  camket extract report.docx --explain
  cat report.txt | camket extract - --published 2024-03-14`,
    )
    .action(async (paths: string[], options) => {
      // The largest report allowed, 5 MB of one line, is read within 512 MB only if garbage is gathered early.
      setFlagsFromString('--heap-growing-percent=20')
      const reader = createReader()
      for await (const source of findSources(paths))
        try {
          const input = { bytes: await source.open(), name: source.name, options: readOptions(options) }
          terminal.out(await print[formOf(options)](reader, input))
        } catch (error) {
          terminal.err(error instanceof Error ? error.message : String(error))
          process.exitCode = exitStatus(error)
        }
    })
}
