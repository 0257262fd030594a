import { type Command, InvalidArgumentError } from 'commander'
import type { ReadReportOptions } from '../report/index.js'

/** What a file may not say of itself. */
export function withReadOptions(command: Command): Command {
  return command
    .option(
      '--published <day>',
      'day of publication, such as 2024-03-14, where the file does not say',
      parseDay,
    )
    .option('--publisher <name>', 'newsroom, where the file does not say')
    .option('--url <url>', 'address of the report, where the file does not say', parseUrl)
}

export function readOptions({
  published,
  publisher,
  url,
}: {
  published?: string
  publisher?: string
  url?: string
}): ReadReportOptions {
  return { published, publisher, url }
}

function parseDay(value: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))
  if (!isDay || new Date(value).toISOString().slice(0, 10) !== value)
    throw new InvalidArgumentError('A day is written as 2024-03-14.')
  return value
}

function parseUrl(value: string): string {
  if (!URL.canParse(value) || !/^https?:/i.test(value))
    throw new InvalidArgumentError('An address begins with http:// or https://.')
  return value
}
