import { describe, expect, it } from 'vitest'
import { Openings } from '../../../src/model/values/openings.js'

const openings = new Openings(['kết', 'p', '»'])

describe('openings', () => {
  it.each([
    ['a word that is looked for', 'kết luận', 0, 'kết'],
    ['a word of one letter', 'ở p.6', 2, 'p'],
    ['a sign', '» tin khác', 0, '»'],
    ['a word that only begins so', 'kếtx', 0, null],
    ['the end of another word', 'xkết', 1, null],
    ['a space', 'kết luận', 3, null],
    ['the end of the text', 'kết', 3, null],
  ])('tell %s', (_, text, start, word) => {
    expect(openings.at(text, start)).toBe(word)
  })
})
