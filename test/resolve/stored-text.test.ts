import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reportId } from '../../src/model/identity.js'
import { storeText } from '../../src/resolve/stored-text.js'

const COMPOSED = 'Ủy ban nhân dân huyện Hương Khê\nkết luận: sửa đường.\n'

describe('the stored text', () => {
  it.each([
    ['as it is', COMPOSED],
    ['decomposed', COMPOSED.normalize('NFD')],
    ['with CRLF', COMPOSED.replaceAll('\n', '\r\n')],
    ['with CR', COMPOSED.replaceAll('\n', '\r')],
    ['decomposed with CRLF', COMPOSED.normalize('NFD').replaceAll('\n', '\r\n')],
    [
      'decoded from bytes with a BOM',
      new TextDecoder().decode(new TextEncoder().encode(`\uFEFF${COMPOSED}`)),
    ],
  ])('and the report’s id are the same for a file %s', (_, source) => {
    expect(storeText(source).text).toBe(COMPOSED)
    expect(reportId(storeText(source).text)).toBe(reportId(COMPOSED))
  })

  it('holds each quote of the file at the offsets that it is mapped to', () => {
    const source = COMPOSED.normalize('NFD').replaceAll('\n', '\r\n')
    const quote = 'kết luận: sửa đường.'.normalize('NFD')
    const start = source.indexOf(quote)
    const { text, locate } = storeText(source)
    const span = locate({ quote, start, end: start + quote.length })!
    expect(text.slice(span.start, span.end)).toBe('kết luận: sửa đường.')
  })

  it.each([
    ['other words', { quote: 'Uỷ ban', start: 0, end: 6 }],
    ['a place behind the end', { quote: 'sửa', start: 900, end: 903 }],
    ['nothing', { quote: '', start: 3, end: 3 }],
  ])('has no place for %s', (_, quote) => {
    expect(storeText(COMPOSED).locate(quote)).toBeNull()
    expect(storeText(COMPOSED.normalize('NFD')).locate(quote)).toBeNull()
  })

  it('has no place for a quote that ends inside a character', () => {
    const source = 'Ủy'.normalize('NFD')
    expect(storeText(source).locate({ quote: source.slice(0, 1), start: 0, end: 1 })).toBeNull()
  })

  it('is what normalising the whole text gives, and so is every located quote', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'ệ',
        'ệ'.normalize('NFD'),
        '\r\n',
        '\r',
        '\n',
        'đ',
        'u\u031B\u0309',
        ' ',
        '\u1112\u1161\u11AB',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    )
    const texts = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (source, one, other) => {
        const { text, locate } = storeText(source)
        expect(text).toBe(source.replace(/\r\n?/g, '\n').normalize('NFC'))
        const whole = locate({ quote: source, start: 0, end: source.length })
        expect(whole).toEqual(source === '' ? null : { start: 0, end: text.length })
        const [start, end] = [one % (source.length + 1), other % (source.length + 1)].sort((a, b) => a - b)
        const quote = source.slice(start, end)
        const span = locate({ quote, start: start!, end: end! })
        if (span)
          expect(text.slice(span.start, span.end)).toBe(quote.replace(/\r\n?/g, '\n').normalize('NFC'))
      }),
      { numRuns: 500 },
    )
  })
})
