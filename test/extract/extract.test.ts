import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadGrammar } from '../../src/extract/grammar/grammar.js'
import { extract } from '../../src/extract/index.js'
import { loadGazetteer } from '../../src/gazetteer-file.js'
import { Extraction } from '../../src/model/claim.js'
import { readReport } from '../../src/report/index.js'
import { makeReadable } from '../../src/text/index.js'

const grammar = loadGrammar()
const gazetteer = loadGazetteer(new URL('../../seeds/gazetteer', import.meta.url))
const FOLDER = new URL('../../seeds/reports/', import.meta.url)
const FILES = readdirSync(FOLDER)
const TEXTS = FILES.filter((file) => file.endsWith('.txt')).map((file) =>
  readFileSync(new URL(file, FOLDER), 'utf8'),
)

async function read(bytes: Uint8Array, name = 'visit.txt') {
  const report = await readReport(bytes, name)
  return {
    text: report.text,
    extraction: extract(makeReadable(report, grammar.cues.text), grammar, gazetteer),
  }
}
const readText = (text: string) => read(new TextEncoder().encode(text))

/** Every quote anywhere in a value, with its offsets. */
function quotesIn(value: unknown): { quote: string; start: number; end: number }[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'quote' in value ? [value as { quote: string; start: number; end: number }] : []
  return [...own, ...Object.values(value).flatMap(quotesIn)]
}

type Reading = Awaited<ReturnType<typeof read>>

function inexactQuotes({ text, extraction }: Reading): string[] {
  return quotesIn(extraction)
    .filter(({ quote, start, end }) => text.slice(start, end) !== quote)
    .map(({ quote }) => quote)
}

/** What is said, without where: the same for two writings of one text. */
function facts({ extraction }: Reading) {
  const { source: _, issues: __, ...rest } = extraction
  return JSON.parse(JSON.stringify(rest), (_key, value) =>
    value !== null && typeof value === 'object' && 'quote' in value
      ? value.quote
          .normalize('NFC')
          .replace(/[\u00ad\u200b]/gu, '')
          .replace(/\s+/gu, ' ')
      : value,
  )
}

describe('a reading', () => {
  it.each(FILES)(
    'keeps to the output format, and every quote is the text at its offsets: %s',
    async (file) => {
      const reading = await read(readFileSync(new URL(file, FOLDER)), file)
      expect(Extraction.parse(reading.extraction)).toEqual(reading.extraction)
      expect(reading.extraction.source.utf16Length).toBe(reading.text.length)
      expect(inexactQuotes(reading)).toEqual([])
    },
  )

  it('carries the text itself only where that was taken out of another format', async () => {
    const html = await read(
      new TextEncoder().encode('<html><body><p>Huyện đã báo cáo.</p></body></html>'),
      'a.html',
    )
    expect(html.extraction.source.text).toBe('Huyện đã báo cáo.')
    expect((await readText('Huyện đã báo cáo.')).extraction.source).not.toHaveProperty('text')
  })

  it('of a text that says nothing is empty, and tells what is missing', async () => {
    const { extraction } = await readText('Không có gì.')
    expect(extraction).toMatchObject({ people: [], commitments: [], meeting: null })
    expect(extraction.issues.map(({ code }) => code)).toEqual(['NO_DATE', 'NO_CHAIR', 'NO_MEETING_PLACE'])
  })

  it('says when the text breaks off', async () => {
    const { extraction } = await readText(
      'Làm việc với huyện\nĐoàn đã kiểm tra.\nChủ tịch UBND tỉnh yêu cầu các sở khẩn trương rà soát, bố trí vốn và hoàn th',
    )
    expect(extraction.issues).toContainEqual(expect.objectContaining({ code: 'TRUNCATED', line: 2 }))
  })
})

it('below the question of a voter every answer is one to it', async () => {
  const { extraction } = await readText(
    [
      'UBND tỉnh trả lời kiến nghị của cử tri',
      'Ngày 5/6/2024, UBND tỉnh trả lời kiến nghị của cử tri xã Hà Linh, huyện Hương Khê.',
      'Cử tri xã Hà Linh kiến nghị nạo vét kênh N7.',
      'Trả lời: Sở Xây dựng sẽ cắm biển hạn chế tải trọng.',
    ].join('\n'),
  )
  expect(extraction.commitments).toMatchObject([
    { id: 'C1', kind: 'REQUEST', respondsTo: [] },
    { kind: 'PLEDGE', respondsTo: ['C1'] },
  ])
})

describe('another writing of the same text', { timeout: 60_000 }, () => {
  it.each([
    ['NFD', (text: string) => text.normalize('NFD')],
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['doubled spaces', (text: string) => text.replaceAll(' ', '  ')],
    ['a byte order mark', (text: string) => `\ufeff${text}`],
    [
      'soft hyphens and zero-width spaces',
      (text: string) => text.replace(/(\p{Ll})(\p{Ll})/gu, '$1\u00ad\u200b$2'),
    ],
    ['other dashes', (text: string) => text.replaceAll('–', '—').replaceAll(' - ', ' – ')],
    ['Icelandic letters', (text: string) => text.replaceAll('Đ', 'Ð')],
  ])('says the same: %s', async (_, rewrite) => {
    for (const text of TEXTS) {
      const reading = await readText(rewrite(text))
      expect(inexactQuotes(reading)).toEqual([])
      const even = (value: unknown) =>
        JSON.stringify(value)
          .replaceAll('Ð', 'Đ')
          .replace(/ ?[–—] ?/g, '-')
          .replace(/ - /g, '-')
      expect(even(facts(reading))).toBe(even(facts(await readText(text))))
    }
  })
})

describe('a damaged text', { timeout: 120_000 }, () => {
  const noise = fc.constantFrom(
    '\u200b',
    '\u202e',
    '\u00ad',
    '😀',
    '\u0301',
    '  ',
    '\r\n',
    '\r',
    '.',
    ';',
    '"',
    '“',
    '\u00a0',
    'Đ',
    '\ufffd',
    '1.234',
    '\u0000'.slice(1),
  )
  const damage = fc.array(fc.record({ at: fc.nat(), cut: fc.integer({ min: 0, max: 6 }), put: noise }), {
    maxLength: 30,
  })

  it('never throws, and every quote stays exact', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), damage, async (choice, edits) => {
        let text = TEXTS[choice % TEXTS.length]!
        for (const { at, cut, put } of edits) {
          const start = at % (text.length + 1)
          text = text.slice(0, start) + put + text.slice(start + cut)
        }
        expect(inexactQuotes(await readText(text))).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  it('may end anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(), async (choice, end) => {
        const text = TEXTS[choice % TEXTS.length]!
        expect(inexactQuotes(await readText(text.slice(0, 1 + (end % text.length))))).toEqual([])
      }),
      { numRuns: 20 },
    )
  })

  it('may be one long line', async () => {
    const line = TEXTS.map((text) => text.replaceAll('\n', ' ')).join(' ')
    expect(inexactQuotes(await readText(line.repeat(3)))).toEqual([])
  })
})

it('an act is more than its time or its number', async () => {
  const { extraction } = await readText(
    'Tại buổi làm việc với UBND tỉnh Sơn La, “Điện lực cam kết đóng điện 5 bản trước 30/10”, ông Trần Mạnh Đoàn, Giám đốc Công ty Điện lực Sơn La nói. Huyện Bắc Yên phấn đấu giảm tỷ lệ hộ nghèo còn dưới 30%.',
  )
  expect(extraction.commitments.map(({ action }) => action)).toEqual([
    'đóng điện 5 bản trước 30/10',
    'giảm tỷ lệ hộ nghèo còn dưới 30%',
  ])
})
