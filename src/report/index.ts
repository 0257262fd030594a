/**
 * In: the bytes of a file and its name. Out: the report's own text, decoded, with the facts its meta data gives.
 * What is not text in UTF-8 or HTML is refused with its reason.
 * It never changes a text file's characters and never reads what a text means.
 */
import { createHash } from 'node:crypto'
import type { Report } from '../model/report.js'
import type { ReportContent } from './content.js'
import { decodeUtf8 } from './decode.js'
import { isHtml, readHtml } from './html.js'
import { refuse, refuseForeignFormat } from './refusal.js'

export interface ReadReportOptions {
  /** ISO day. */
  published?: string | undefined
  publisher?: string | undefined
  url?: string | undefined
  title?: string | undefined
  /** Bytes; 5 MB when not given. */
  maxBytes?: number | undefined
}

const MAX_BYTES = 5_000_000
/** Anything that a reader sees. */
const VISIBLE = /[^\s\p{Cc}\p{Default_Ignorable_Code_Point}]/u

/** Throws BAD_INPUT for what cannot be read. An option outweighs what the file says. */
export function readReport(bytes: Uint8Array, name: string, options: ReadReportOptions = {}): Report {
  const maxBytes = options.maxBytes ?? MAX_BYTES
  if (bytes.length > maxBytes)
    throw refuse(
      name,
      `is ${bytes.length} bytes long, more than the limit of ${maxBytes}`,
      'hand in a single report',
    )
  refuseForeignFormat(bytes, name)
  const decoded = decodeUtf8(bytes, name)
  const content = isHtml(name, decoded) ? readHtml(decoded) : readText(decoded)
  if (!VISIBLE.test(content.text))
    throw refuse(
      name,
      content.extracted ? 'holds no text between its tags' : 'is empty',
      'hand in a file with text',
    )
  return {
    text: content.text,
    extracted: content.extracted,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    name,
    title: options.title ?? content.title,
    publisher: options.publisher ?? content.publisher,
    publishedOn: options.published === undefined ? content.publishedOn : checkDay(options.published, name),
    url: options.url ?? content.url,
  }
}

function checkDay(day: string, name: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day) && new Date(day).toJSON()?.startsWith(day)
  if (!isDay) throw refuse(name, `cannot have come out on "${day}"`, 'give the day as YYYY-MM-DD')
  return day
}

function readText(text: string): ReportContent {
  return { text, extracted: false, title: null, publisher: null, publishedOn: null, url: null }
}
