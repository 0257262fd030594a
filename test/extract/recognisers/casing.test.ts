import { describe, expect, it } from 'vitest'
import { findCasing } from '../../../src/extract/recognisers/casing.js'
import type { ReadableText } from '../../../src/model/report.js'

function casingOf(text: string) {
  let start = 0
  const lines = text.split('\n').map((line, index) => {
    const span = { start, end: start + line.length }
    start = span.end + 1
    return { ...span, index, role: 'BODY' as const, section: 'OTHER' as const, openedBy: null }
  })
  return findCasing({ text, lines } as unknown as ReadableText)
}

describe('findCasing', () => {
  it('takes no names from a headline all in capitals', () => {
    const isCased = casingOf('CHỦ TỊCH TỈNH KIỂM TRA ĐÊ\nSáng nay, ông Nguyễn Văn A kiểm tra đê.')
    expect([isCased(0), isCased(30)]).toEqual([false, true])
  })
  it('takes no names from a text without capitals', () => {
    expect(casingOf('sáng nay ông nguyễn văn a kiểm tra đê biển.\nông yêu cầu làm ngay.')(0)).toBe(false)
  })
  it('trusts an abbreviation on a line of its own', () => {
    expect(casingOf('UBND\nSáng nay, ông Nguyễn Văn A kiểm tra đê.')(0)).toBe(true)
  })
})
