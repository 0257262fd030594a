import { describe, expect, it } from 'vitest'
import {
  amountsOf,
  daysOf,
  documentNumbersOf,
  isDay,
  monthsOf,
} from '../../../src/resolve/threads/numbers.js'

describe('amounts', () => {
  it.each([
    ['bàn giao 14/17 hộ', [14, 17], 'hộ'],
    ['186,4 tỷ đồng', [186.4], 'tỷ'],
    ['1.500 bồn chứa', [1500], 'bồn'],
    ['giảm 50%', [50], '%'],
    ['còn thiếu 16', [16], null],
    ['năm 2024', [], null],
    ['trước 30/9', [], null],
  ])('of “%s”', (text, values, unit) => {
    const amounts = amountsOf(text)
    expect(amounts.map(({ value }) => value)).toEqual(values)
    for (const amount of amounts) expect(amount.unit).toBe(unit)
  })

  it('know the share of a whole', () => {
    expect(amountsOf('14/17 hộ')[1]).toMatchObject({ value: 17, share: { value: 14 } })
  })
})

describe('days', () => {
  it.each([
    ['trước ngày 30/9', [{ day: 30, month: 9, year: null }]],
    ['ngày 24/6/2022', [{ day: 24, month: 6, year: 2022 }]],
    ['trước 30-4', [{ day: 30, month: 4, year: null }]],
    ['15/21 xã', []],
  ])('in “%s”', (text, days) => {
    expect(daysOf(text)).toEqual(days)
  })

  it('of a month are near its end', () => {
    const text = 'từ tháng 7/2024'
    expect(monthsOf(text, [text.indexOf(' 7')])).toEqual([
      { day: 28, month: 7, year: 2024, isWholeMonth: true },
    ])
  })

  it('without a year can be of any', () => {
    expect(isDay({ day: 30, month: 9, year: null }, '2022-09-30')).toBe(true)
    expect(isDay({ day: 30, month: 9, year: 2023 }, '2022-09-30')).toBe(false)
  })
})

it('finds the numbers of documents', () => {
  expect(documentNumbersOf('Thông báo kết luận số 214/TB-UBND và 14/17 hộ')).toEqual(['214/TB-UBND'])
})
