import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { isDomainError } from '../../src/errors.js'
import { readReport } from '../../src/report/index.js'

const VIETNAMESE = 'Đồng chí Chủ tịch UBND tỉnh yêu cầu huyện Hương Khê.'
const bytes = (text: string) => new TextEncoder().encode(text)

async function refusal(input: Uint8Array, name = 'visit.txt', options = {}): Promise<string> {
  try {
    await readReport(input, name, options)
  } catch (error) {
    if (isDomainError(error) && error.code === 'BAD_INPUT') return error.message
    throw error
  }
  return 'was read'
}

describe('a text file', () => {
  it.each([
    ['NFC', VIETNAMESE],
    ['NFD', VIETNAMESE.normalize('NFD')],
    ['CRLF', `${VIETNAMESE}\r\n${VIETNAMESE}`],
    ['lone CR', `${VIETNAMESE}\r${VIETNAMESE}`],
    ['odd characters', 'a\u00ad\u200b\u202e\u00a0😀'],
  ])('keeps every character of its own text: %s', async (_, text) => {
    const report = await readReport(bytes(text), 'visit.txt')
    expect(report).toMatchObject({
      text,
      extracted: false,
      name: 'visit.txt',
      title: null,
      publishedOn: null,
    })
  })

  it('loses its byte order mark and nothing else, and is known by the hash of its bytes', async () => {
    const input = bytes(`\ufeff${VIETNAMESE}`)
    const report = await readReport(input, 'visit.txt')
    expect(report.text).toBe(VIETNAMESE)
    expect(report.sha256).toBe(createHash('sha256').update(input).digest('hex'))
  })

  it('takes what it does not say itself from the options', async () => {
    const options = {
      published: '2024-03-14',
      publisher: 'Báo Nghệ An',
      url: 'https://example.org/1',
      title: 'Kiểm tra',
    }
    expect(await readReport(bytes(VIETNAMESE), '-', options)).toMatchObject({
      publishedOn: '2024-03-14',
      publisher: 'Báo Nghệ An',
      url: 'https://example.org/1',
      title: 'Kiểm tra',
    })
  })
})

describe('what cannot be read is refused with input, place and remedy', () => {
  it.each([
    ['nothing', new Uint8Array(), 'visit.txt is empty; hand in a file with text.'],
    [
      'nothing that anybody sees',
      bytes('\u200b\u00ad\ufeff'),
      'visit.txt is empty; hand in a file with text.',
    ],
    ['white space', bytes(' \n\u00a0\t '), 'visit.txt is empty; hand in a file with text.'],
    [
      'a byte that is not UTF-8',
      Uint8Array.of(...bytes('Một\nHai '), 0xe1, 0x62, 0x63),
      'visit.txt is not UTF-8: byte 0xE1 at offset 10 in line 2 fits no character; save it as UTF-8.',
    ],
    [
      'a character cut at the end of the file',
      bytes('Đường').subarray(0, 3),
      'visit.txt is not UTF-8: byte 0xC6 at offset 2 in line 1 fits no character; save it as UTF-8.',
    ],
    [
      'UTF-16 with its mark',
      Uint8Array.of(0xff, 0xfe, 0x41, 0),
      'visit.txt is UTF-16 text, as its first two bytes say; save it as UTF-8.',
    ],
    [
      'UTF-16 without a mark',
      new Uint8Array(Buffer.from('Kiem tra', 'utf16le')),
      'visit.txt is UTF-16 text, as the zero at byte 1 shows; save it as UTF-8.',
    ],
    [
      'a zero byte',
      bytes('Kiểm tra thực địa\0abc'),
      'visit.txt is no text: it holds a zero at byte 24; hand in a text, HTML, docx or PDF file.',
    ],
    [
      'an old Office document',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
      'visit.txt is an old Office document (doc, xls); save it as docx, or its text as a UTF-8 text file.',
    ],
    [
      'an Office document with a password',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from('EncryptedPackage', 'utf16le')),
      'visit.txt is an Office document locked with a password; hand in a copy without one.',
    ],
    ['PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), 'visit.txt is an image (PNG); hand in the text it shows.'],
  ])('%s', async (_, input, message) => {
    expect(await refusal(input)).toBe(message)
  })

  it.each(['14/03/2024', '2024-02-30', 'hôm qua'])(
    'a day of publication that is none: %s',
    async (published) => {
      expect(await refusal(bytes(VIETNAMESE), 'visit.txt', { published })).toBe(
        `visit.txt cannot have come out on "${published}"; give the day as YYYY-MM-DD.`,
      )
    },
  )

  it('more bytes than the limit', async () => {
    expect(await refusal(bytes('a'.repeat(101)), 'visit.txt', { maxBytes: 100 })).toBe(
      'visit.txt is 101 bytes long, more than the limit of 100; hand in a single report.',
    )
  })
})
