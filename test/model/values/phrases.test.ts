import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexPhrases } from '../../../src/model/values/phrases.js'
import { foldText } from '../../../src/model/values/text.js'

const index = indexPhrases([
  ['kết luận', 'end'],
  ['kết luận buổi làm việc', 'session'],
  ['Hoà Bình', 'place'],
  ['p.', 'ward'],
  ['»', 'mark'],
])

describe('an index of phrases', () => {
  it('finds the longest phrase at a place, and all of them when asked', () => {
    const folded = foldText('Kết luận buổi làm việc, đồng chí')
    expect(index.longestAt(folded, 0)).toEqual({ start: 0, end: 22, value: 'session' })
    expect(index.allAt(folded, 0).map(({ value }) => value)).toEqual(['session', 'end'])
  })

  it.each([
    ['a word that only begins so', 'kết luậnx', []],
    ['a word that only ends so', 'xkết luận', []],
    ['another placement of the tone', 'tỉnh hòa bình', ['place']],
    ['a phrase that ends with a dot', 'p.thới hòa', ['ward']],
    ['a sign', '» tin khác', ['mark']],
    ['two in a row', 'kết luận kết luận buổi làm việc', ['end', 'session']],
  ])('keeps to word borders: %s', (_, text, values) => {
    expect(index.scan(foldText(text)).map(({ value }) => value)).toEqual(values)
  })

  it('finds nothing that runs over the end of the stretch it is given', () => {
    expect(index.scan('kết luận buổi làm việc', 0, 10).map(({ value }) => value)).toEqual(['end'])
  })

  it('finds what a search at every place finds', () => {
    const words = fc.constantFrom(
      'kết',
      'luận',
      'buổi',
      'làm',
      'việc',
      'hòa',
      'bình',
      'p',
      '.',
      '»',
      ' ',
      ',',
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 20 }), (pieces) => {
        const text = pieces.join(' ')
        for (const { start, end, value } of index.scan(text))
          expect(index.longestAt(text, start)).toEqual({ start, end, value })
      }),
    )
  })
})

describe('folded text', () => {
  it.each([
    ['Hoà', 'hòa'],
    ['THUỶ LỢI', 'thủy lợi'],
    ['quý', 'quý'],
    ['Đường', 'đường'],
    ['İstanbul', 'i̇stanbul'.length === 'İstanbul'.length ? 'i̇stanbul' : 'İstanbul'],
  ])('keeps every offset: %s', (text, folded) => {
    expect(foldText(text)).toBe(folded)
  })

  it('is as long as the text, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (text) => foldText(text.normalize('NFC')).length === text.normalize('NFC').length,
      ),
    )
  })
})
