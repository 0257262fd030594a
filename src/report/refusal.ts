import { DomainError } from '../errors.js'

/** An error that names the input, the place in it and the remedy. */
export function refuse(
  name: string,
  what: string,
  remedy: string,
  facts: Record<string, unknown> = {},
): DomainError {
  return new DomainError('BAD_INPUT', `${name} ${what}; ${remedy}.`, { input: name, ...facts })
}

interface Format {
  magic: string
  is: string
  remedy: string
}

const AS_TEXT = 'save its text as a UTF-8 text file'
const FORMATS: Format[] = [
  { magic: '%PDF-', is: 'is a PDF document', remedy: AS_TEXT },
  { magic: 'PK\x03\x04', is: 'is a ZIP archive or an Office document (docx, xlsx)', remedy: AS_TEXT },
  { magic: '\xd0\xcf\x11\xe0', is: 'is an old Office document (doc, xls)', remedy: AS_TEXT },
  { magic: '{\\rtf', is: 'is a rich text document (rtf)', remedy: AS_TEXT },
  { magic: '\x1f\x8b', is: 'is compressed (gzip)', remedy: 'unpack it first' },
  { magic: '\x89PNG', is: 'is an image (PNG)', remedy: 'hand in the text it shows' },
  { magic: '\xff\xd8\xff', is: 'is an image (JPEG)', remedy: 'hand in the text it shows' },
  { magic: '\xff\xfe', is: 'is UTF-16 text, as its first two bytes say', remedy: 'save it as UTF-8' },
  { magic: '\xfe\xff', is: 'is UTF-16 text, as its first two bytes say', remedy: 'save it as UTF-8' },
]

/** Throws BAD_INPUT for a file that begins like another format, or holds the zero byte that no text has. */
export function refuseForeignFormat(bytes: Uint8Array, name: string): void {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1')
  const format = FORMATS.find(({ magic }) => head.startsWith(magic))
  if (format) throw refuse(name, format.is, format.remedy, { byte: 0 })

  const zero = bytes.indexOf(0)
  if (zero < 0) return
  const sample = bytes.subarray(zero % 2, 2000)
  const zeros = sample.filter((byte, at) => at % 2 === 0 && byte === 0).length
  const isUtf16 = zeros > sample.length / 4
  throw isUtf16
    ? refuse(name, `is UTF-16 text, as the zero at byte ${zero} shows`, 'save it as UTF-8', { byte: zero })
    : refuse(name, `is no text: it holds a zero at byte ${zero}`, 'hand in a text or HTML file', {
        byte: zero,
      })
}
