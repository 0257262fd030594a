/**
 * In: the bytes of a file and its name. Out: the report's own text, decoded, with the facts its meta data gives.
 * Text in UTF-8, HTML, docx and PDF with a text layer are known by their content; all else is refused with its reason.
 * It never changes a text file's characters and never reads what a text means.
 */
import { createHash } from 'node:crypto'
import type { Report } from '../model/report.js'
import type { ReportContent } from './content.js'
import { decodeUtf8 } from './decode.js'
import { type Format, recogniseFormat } from './format.js'
import { isHtml, readHtml } from './html.js'
import { refuse, refuseForeignFormat } from './refusal.js'

export interface ReadReportOptions {
  /** ISO day. */
  published?: string | undefined
  publisher?: string | undefined
  url?: string | undefined
  title?: string | undefined
  /** Bytes; when not given 5 MB, and 20 MB of docx and PDF, which carry pictures. */
  maxBytes?: number | undefined
}

const MAX_BYTES = { text: 5_000_000, document: 20_000_000 }
/** Anything that a reader sees. */
const VISIBLE = /[^\s\p{Cc}\p{Default_Ignorable_Code_Point}]/u

/** Throws BAD_INPUT for what cannot be read. An option outweighs what the file says. */
export async function readReport(
  bytes: Uint8Array,
  name: string,
  options: ReadReportOptions = {},
): Promise<Report> {
  const format = recogniseFormat(bytes)
  const maxBytes = options.maxBytes ?? MAX_BYTES[format === 'text' ? 'text' : 'document']
  if (bytes.length > maxBytes)
    throw refuse(
      name,
      `is ${bytes.length} bytes long, more than the limit of ${maxBytes}`,
      'hand in a single report',
    )
  const content = await READERS[format](bytes, name)
  if (!VISIBLE.test(content.text))
    throw refuse(name, content.extracted ? 'holds no text' : 'is empty', 'hand in a file with text')
  return {
    text: content.text,
    extracted: content.extracted,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    name,
    title: options.title ?? content.title,
    publisher: options.publisher ?? content.publisher,
    publishedOn: options.published === undefined ? content.publishedOn : checkDay(options.published, name),
    url: options.url ?? content.url,
    ...(content.issues === undefined ? {} : { issues: content.issues }),
  }
}

function checkDay(day: string, name: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day) && new Date(day).toJSON()?.startsWith(day)
  if (!isDay) throw refuse(name, `cannot have come out on "${day}"`, 'give the day as YYYY-MM-DD')
  return day
}

/** The parsers of packed formats are loaded when the first such file comes. */
const READERS: Record<Format, (bytes: Uint8Array, name: string) => ReportContent | Promise<ReportContent>> = {
  text: readText,
  docx: async (bytes, name) => (await import('./docx/read-docx.js')).readDocx(bytes, name),
  pdf: async (bytes, name) => (await import('./pdf/read-pdf.js')).readPdf(bytes, name),
}

function readText(bytes: Uint8Array, name: string): ReportContent {
  refuseForeignFormat(bytes, name)
  const text = decodeUtf8(bytes, name)
  return isHtml(name, text)
    ? readHtml(text)
    : { text, extracted: false, title: null, publisher: null, publishedOn: null, url: null }
}
