import { describe, expect, it } from 'vitest'
import { findCasing } from '../../../src/extract/recognisers/casing.js'
import type { ReadableText } from '../../../src/model/report.js'

/** Of every line, whether capitals mark names in it. */
function casingOf(text: string): boolean[] {
  let start = 0
  const lines = text.split('\n').map((line, index) => {
    const span = { start, end: start + line.length }
    start = span.end + 1
    return { ...span, index, role: 'BODY' as const, section: 'OTHER' as const, openedBy: null }
  })
  const cased = findCasing({ text, lines } as unknown as ReadableText)
  return lines.map((line) => cased.has(line))
}

describe('findCasing', () => {
  it('takes no names from a headline all in capitals', () => {
    const isCased = casingOf('CHỦ TỊCH TỈNH KIỂM TRA ĐÊ\nSáng nay, ông Nguyễn Văn A kiểm tra đê.')
    expect(isCased).toEqual([false, true])
  })
  it('takes no names from a text without capitals', () => {
    expect(casingOf('sáng nay ông nguyễn văn a kiểm tra đê biển.\nông yêu cầu làm ngay.')).toEqual([
      false,
      false,
    ])
  })
  it('trusts an abbreviation on a line of its own', () => {
    expect(casingOf('UBND\nSáng nay, ông Nguyễn Văn A kiểm tra đê.')).toEqual([true, true])
  })
})
