import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../src/graph/words.js'

describe('words', () => {
  it.each([
    ['Võ Trọng Hải', '+"vo" +"trong" +"hai"', 'all of them, folded'],
    ['đường  Hồ\tChí Minh ', '+"duong" +"ho" +"chi" +"minh"', 'whatever the blanks'],
    ['a/b (c)', '+"a/b" +"(c)"', 'signs stay inside quotes, where they mean nothing'],
    ['"x" \\y', '+"x" +"y"', 'what would end the quotes is dropped'],
    ['hai AND NOT *', '+"hai" +"and" +"not"', 'no word is an operator'],
    ['1.200 tỷ', '+"1.200" +"ty"', 'a number is one word'],
  ])('%j asks for %s: %s', (text, all) => {
    expect(wordsOf(text)?.all).toBe(all)
  })

  it.each(['', ' ', '"', '(', '***', '—', '\u0000'])('are none in %j', (text) => {
    expect(wordsOf(text)).toBeNull()
  })
})
