import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { collationKey, displayName, matchKey, searchFold } from '../../../src/model/values/name.js'

describe('displayName', () => {
  it.each([
    ['composes', 'Hương Khê'.normalize('NFD'), 'Hương Khê'],
    ['trims and makes every run of blanks one space', ' Hương\u00a0\n Khê ', 'Hương Khê'],
    ['keeps case and the place of the tone', 'Thừa Thiên - HUẾ, Hoà Bình', 'Thừa Thiên - HUẾ, Hoà Bình'],
  ])('%s', (_, name, shown) => {
    expect(displayName(name)).toBe(shown)
  })
})

describe('matchKey', () => {
  it.each([
    ['composed and decomposed', 'Nguyễn Thị Ngọc', 'Nguyễn Thị Ngọc'.normalize('NFD')],
    ['upper and lower case', 'ĐẶNG ƯỚC', 'Đặng Ước'],
    ['runs of blanks and no-break spaces', ' Hà\u00a0 Linh ', 'Hà Linh'],
    [
      'a zero-width space, a joiner, a direction mark, a soft hyphen',
      'Hà\u200b Li\u2060n\u200eh\u00ad',
      'Hà Linh',
    ],
    ['full-width letters', 'Ｈà Linh', 'Hà Linh'],
    ['a mark parted from its letter by a joiner', 'Ha\u034f\u0300 Linh', 'Hà Linh'],
    ['tone on the second vowel', 'Hoà Thuỷ Loè', 'Hòa Thủy Lòe'],
    ['tone before a coda', 'Hòang Tóan Hùynh', 'Hoàng Toán Huỳnh'],
    ['tone behind qu and gi', 'Qúy Gía Gìa', 'Quý Giá Già'],
  ])('is one for %s', (_, written, same) => {
    expect(matchKey(written)).toBe(matchKey(same))
  })

  it.each([
    ['another tone', 'Hòa', 'Hóa'],
    ['no tone', 'Hòa', 'Hoa'],
    ['another vowel', 'Mỹ', 'Mĩ'],
    ['Đ, D', 'Đan', 'Dan'],
    ['Đ, Eth', 'Đan', 'Ðan'],
    ['Eth, African D', 'Ðan', 'Ɖan'],
    ['another word boundary', 'Hà Linh', 'HàLinh'],
  ])('differs for %s', (_, one, other) => {
    expect(matchKey(one)).not.toBe(matchKey(other))
  })

  it('leaves the register’s spelling as it is', () => {
    const name = 'khuỷu quỳnh nghĩa huế đoàn thuở rượu giải ngoèo quốc của giếng gìn huýt y khuya soóc'
    expect(matchKey(name)).toBe(name)
  })

  it('of a key is the key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(matchKey(matchKey(name))).toBe(matchKey(name))
      }),
    )
  }, 60_000)
})

describe('searchFold', () => {
  it.each([
    ['Đường Hồ Chí Minh', 'duong ho chi minh'],
    ['Sở KH&ÐT ƯỚC Ɖ', 'so kh&dt uoc d'],
    ['ặ'.normalize('NFD'), 'a'],
  ])('of %s is %s', (text, folded) => {
    expect(searchFold(text)).toBe(folded)
  })
})

describe('collationKey', () => {
  const collator = new Intl.Collator('vi')
  const letters = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz'
  const tones = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323']
  const vowels = [...'aăâeêioôơuưy'].flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC')))
  const small = [...letters, ...vowels, ...'ĭŏŭčñöüç']
  const characters = [
    ...small,
    ...small.map((letter) => letter.toUpperCase()),
    ...` 0123456789-–.,'’‘()&/“”";:+%`,
  ]
  const free = fc.array(fc.constantFrom(...characters), { maxLength: 8 }).map((parts) => parts.join(''))
  const near = fc
    .array(fc.constantFrom(..."aAàÀáạăắoôơờđĐd -’'"), { maxLength: 5 })
    .map((parts) => parts.join(''))
  const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

  it.each([
    ['names that differ freely', free],
    ['names that differ in one mark or one capital', near],
  ])('sorts %s as Intl.Collator does', (_, name) => {
    fc.assert(
      fc.property(name, name, (one, other) => {
        expect(order(collationKey(one), collationKey(other))).toBe(Math.sign(collator.compare(one, other)))
      }),
      { numRuns: 3000 },
    )
  })

  it('is ASCII without control characters, so that bytes and code units sort alike', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (name) => /^[ -~]*$/.test(collationKey(name))))
  })

  it('is one for composed and decomposed', () => {
    expect(collationKey('Thừa Thiên Huế'.normalize('NFD'))).toBe(collationKey('Thừa Thiên Huế'))
  })
})
