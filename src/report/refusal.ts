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

interface Foreign {
  magic: string
  is: string
  remedy: string
}

const AS_TEXT = 'save it as docx, or its text as a UTF-8 text file'
/** Old Office documents stand in it, and new ones when they are locked. */
const OFFICE_CONTAINER = '\xd0\xcf\x11\xe0'
const LOCKED = Buffer.from('EncryptedPackage', 'utf16le')
const FOREIGN: Foreign[] = [
  { magic: OFFICE_CONTAINER, is: 'is an old Office document (doc, xls)', remedy: AS_TEXT },
  { magic: '{\\rtf', is: 'is a rich text document (rtf)', remedy: AS_TEXT },
  { magic: 'PK\x05\x06', is: 'is an empty ZIP archive', remedy: 'hand in a report' },
  { magic: '\x1f\x8b', is: 'is compressed (gzip)', remedy: 'unpack it first' },
  { magic: '\x89PNG', is: 'is an image (PNG)', remedy: 'hand in the text it shows' },
  { magic: '\xff\xd8\xff', is: 'is an image (JPEG)', remedy: 'hand in the text it shows' },
  { magic: '\xff\xfe', is: 'is UTF-16 text, as its first two bytes say', remedy: 'save it as UTF-8' },
  { magic: '\xfe\xff', is: 'is UTF-16 text, as its first two bytes say', remedy: 'save it as UTF-8' },
]

/** Throws BAD_INPUT for a file that begins like another format, or holds the zero byte that no text has. */
export function refuseForeignFormat(bytes: Uint8Array, name: string): void {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1')
  if (head.startsWith(OFFICE_CONTAINER) && Buffer.from(bytes).includes(LOCKED))
    throw refuse(name, 'is an Office document locked with a password', 'hand in a copy without one', {
      byte: 0,
    })
  const format = FOREIGN.find(({ magic }) => head.startsWith(magic))
  if (format) throw refuse(name, format.is, format.remedy, { byte: 0 })

  const zero = bytes.indexOf(0)
  if (zero < 0) return
  const sample = bytes.subarray(zero % 2, 2000)
  const zeros = sample.filter((byte, at) => at % 2 === 0 && byte === 0).length
  const isUtf16 = zeros > sample.length / 4
  throw isUtf16
    ? refuse(name, `is UTF-16 text, as the zero at byte ${zero} shows`, 'save it as UTF-8', { byte: zero })
    : refuse(name, `is no text: it holds a zero at byte ${zero}`, 'hand in a text, HTML, docx or PDF file', {
        byte: zero,
      })
}
