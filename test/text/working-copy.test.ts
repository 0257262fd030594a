import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeWorkingCopy } from '../../src/text/working-copy.js'

describe('the working copy', () => {
  it.each([
    ['composes', 'Hu\u0323y\u0302n'.normalize('NFD'), 'Hu\u0323y\u0302n'.normalize('NFC')],
    ['has one kind of line end', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['has one kind of space, once, and none at the ends of a line', '  a\u00a0\u2009 b\t\n c ', 'a b\nc'],
    ['has one kind of dash', 'a – b—c‑d', 'a - b-c-d'],
    ['has one kind of quote, open or closed', '"xong", «nói» „và“', '“xong”, “nói” “và“'],
    ['has one kind of apostrophe', 'H’Nguyệt, K´Brèo', "H'Nguyệt, K'Brèo"],
    ['has one sign for dots in a row', 'phát biểu... và…. rồi.', 'phát biểu… và… rồi.'],
    ['has one Đ', 'Ðoàn Ɖắk ðã', 'Đoàn Đắk đã'],
    ['has nothing invisible', 'h\u00adu\u200by\u202een\ufeff', 'huyen'],
    ['keeps emoji', 'a 😀 b', 'a 😀 b'],
    ['leaves what is even as it is', 'Huyện Hương Khê, 41,8%.', 'Huyện Hương Khê, 41,8%.'],
  ])('%s', (_, source, text) => {
    expect(makeWorkingCopy(source).text).toBe(text)
  })
})

describe('the way back', () => {
  it.each([
    ['NFD', 'Đồng chí Hải'.normalize('NFD'), 'Hải', 'Hải'.normalize('NFD')],
    ['a soft hyphen inside', 'Ủy ban nhân\u00ad dân', 'nhân dân', 'nhân\u00ad dân'],
    ['doubled spaces', 'huyện   Hương  Khê.', 'Hương Khê', 'Hương  Khê'],
    ['CRLF', 'một\r\nhai', 'một\nhai', 'một\r\nhai'],
    ['emoji before', '😀😀 xã Hà Linh', 'xã Hà Linh', 'xã Hà Linh'],
    ['a mark behind an invisible character', 'xa\u200b\u0303 ', 'xã', 'xa\u200b\u0303'],
  ])('covers exactly its source characters: %s', (_, source, part, quote) => {
    const copy = makeWorkingCopy(source)
    const start = copy.text.indexOf(part)
    const span = copy.toSource({ start, end: start + part.length })
    expect(source.slice(span.start, span.end)).toBe(quote)
  })

  const piece = fc.oneof(
    fc.constantFrom(
      'Hương Khê',
      'huyện',
      ' ',
      '  ',
      '\n',
      '\r\n',
      '\r',
      '\u200b',
      '\u00ad',
      '\u202e',
      '😀',
      '👨‍👩‍👧',
      'ệ',
      'e\u0323\u0302',
      '...',
      '"',
      '“',
      '–',
      'Ð',
      '\u00a0',
      '1.234',
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
  )
  const source = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))

  it('is monotone, stays inside the source, and two neighbours never share a character', () => {
    fc.assert(
      fc.property(source, (text) => {
        const copy = makeWorkingCopy(text)
        let last = 0
        for (const { index, 0: character } of copy.text.matchAll(/[\s\S]/gu)) {
          const { start, end } = copy.toSource({ start: index, end: index + character.length })
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = start
        }
        expect(copy.toSource({ start: 0, end: copy.text.length }).end).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  it('gives a stretch of source that makes the same working copy', () => {
    fc.assert(
      fc.property(source, fc.nat(), fc.nat(), (text, a, b) => {
        const copy = makeWorkingCopy(text)
        const words = [...copy.text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)]
        const word = words[a % Math.max(words.length, 1)]
        if (!word) return
        const characters = word[0].match(/\P{M}\p{M}*/gu)!
        const cut = characters.slice(0, 1 + (b % characters.length)).join('')
        const end = word.index + cut.length
        const span = copy.toSource({ start: word.index, end })
        expect(makeWorkingCopy(text.slice(span.start, span.end)).text).toBe(cut)
      }),
    )
  })

  it('makes NFC of any writing, and the same of both normal forms', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...'aăâeêioôơuưyđ \u0300\u0301\u0303\u0309\u0323'), { maxLength: 30 }),
        (letters) => {
          const text = letters.join('')
          const copy = makeWorkingCopy(text).text
          expect(copy).toBe(copy.normalize('NFC'))
          expect(makeWorkingCopy(text.normalize('NFD')).text).toBe(
            makeWorkingCopy(text.normalize('NFC')).text,
          )
        },
      ),
    )
  })
})
