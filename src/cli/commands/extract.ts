import { setFlagsFromString } from 'node:v8'
import { type Command, Option } from 'commander'
import type { TracedStep } from '../../extract/trace.js'
import { createReader, type Input, type Reader } from '../../pipeline.js'
import { exitStatus } from '../exit.js'
import { findSources, type Source } from '../inputs.js'
import { readOptions, withReadOptions } from '../read-options.js'
import { viewReport } from '../report-view.js'
import { showExplanation } from '../show-explanation.js'
import { showExtraction } from '../show-extraction.js'
import type { Terminal } from '../terminal.js'
import { printPage, replaceFile } from '../write-page.js'

type Form = 'table' | 'json' | 'explain'

interface Options {
  json?: boolean
  explain?: boolean
  html?: string
  published?: string
  publisher?: string
  url?: string
}

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

/** Reads the one report that is named, and writes its page. */
async function writePage(
  terminal: Terminal,
  command: Command,
  paths: string[],
  options: Options & { html: string },
): Promise<void> {
  const sources: Source[] = []
  for await (const source of findSources(paths)) if (sources.push(source) > 1) break
  const [source, another] = sources
  if (!source || another)
    command.error(
      'error: --html writes the page of one report; name one file, and run it again for each other one.',
    )
  const input = { bytes: await source.open(), name: source.name, options: readOptions(options) }
  const page = printPage(viewReport(await createReader().read(input), source.name))
  if (options.html === '-') return terminal.out(page)
  await replaceFile(options.html, page)
  terminal.err(`Wrote ${options.html}.`)
}

const formOf = ({ json, explain }: Options): Form => (json ? 'json' : explain ? 'explain' : 'table')

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
      )
      .addOption(
        new Option(
          '--html <page>',
          'write one report, with all that was found marked in it, to a page that needs no server (- for standard output); a file that is there is replaced',
        ).conflicts(['json', 'explain']),
      ),
  )
    .addHelpText(
      'after',
      `
Examples:
  camket extract seeds/reports/2024-03-14-kiem-tra-bac-yen.txt
  camket extract report.html --json | jq '.commitments[] | {kind, action}'
  camket extract report.docx --explain
  camket extract report.pdf --html report.html
  cat report.txt | camket extract - --published 2024-03-14`,
    )
    .action(async (paths: string[], options: Options, command: Command) => {
      // The largest report allowed, 5 MB of one line, is read within 512 MB only if garbage is gathered early.
      setFlagsFromString('--heap-growing-percent=20')
      if (options.html === undefined) await printEach(terminal, paths, options)
      else await writePage(terminal, command, paths, { ...options, html: options.html })
    })
}

async function printEach(terminal: Terminal, paths: string[], options: Options): Promise<void> {
  const reader = createReader()
  for await (const source of findSources(paths))
    try {
      const input = { bytes: await source.open(), name: source.name, options: readOptions(options) }
      terminal.out(await print[formOf(options)](reader, input))
    } catch (error) {
      terminal.err(error instanceof Error ? error.message : String(error))
      process.exitCode = exitStatus(error)
    }
}
