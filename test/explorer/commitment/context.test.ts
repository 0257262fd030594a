import { describe, expect, it } from 'vitest'
import { inContext } from '../../../src/explorer/commitment/context.js'

describe('a passage in its report', () => {
  it('stands in its paragraph, exactly as the report has it', () => {
    const text = 'Tiêu đề\nÔng An hứa xong trước 30/9. Dân đồng tình.\nHết'
    const start = text.indexOf('hứa')
    const end = text.indexOf('. Dân')
    expect(inContext(text, start, end)).toEqual({
      before: 'Ông An ',
      marked: 'hứa xong trước 30/9',
      after: '. Dân đồng tình.',
    })
  })

  it('is cut between words where the paragraph is long', () => {
    const words = 'từng lời một '.repeat(100)
    const text = `${words}CÂU ${words}`
    const { before, marked, after } = inContext(text, words.length, words.length + 3)
    expect(marked).toBe('CÂU')
    expect(before).toMatch(/^… (từng|lời|một) /)
    expect(after).toMatch(/ (từng|lời|một) …$/)
    expect(before.length + after.length).toBeLessThan(700)
  })
})
