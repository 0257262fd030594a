import { describe, expect, it } from 'vitest'
import { compileForms } from '../../src/extract/forms.js'

const SLOTS = {
  day: { pattern: '[12]\\d|3[01]|0?[1-9]' },
  month: { pattern: '1[0-2]|0?[1-9]' },
  year: { pattern: '(?:19|20)\\d\\d' },
}
const match = compileForms(
  [
    { form: 'ngày {day} tháng {month}[ năm {year}| năm nay]' },
    { form: 'tháng {month}' },
    { form: '{day}/{month}' },
  ],
  SLOTS,
)

describe('a written form', () => {
  it.each([
    ['ngày 5 tháng 6', { day: '5', month: '6' }],
    ['ngày 15 tháng 12 năm 2024', { day: '15', month: '12', year: '2024' }],
    ['ngày 5 tháng 6 năm nay', { day: '5', month: '6' }],
    ['tháng 10', { month: '10' }],
    ['30/9', { day: '30', month: '9' }],
  ])('gives its slots: %s', (text, slots) => {
    expect(match(`${text}, xong`, 0)).toMatchObject({ start: 0, end: text.length, slots })
  })

  it.each(['tháng 13', 'ngày 5 tháng 6x', 'xtháng 5', '30/90'])('keeps to word borders: %s', (text) => {
    expect(
      [...text]
        .map((_, at) => match(text, at))
        .filter((hit) => hit && hit.end === text.length && hit.start === 0),
    ).toEqual([])
  })

  it('with a slot that nobody has explained is refused', () => {
    expect(() => compileForms([{ form: 'quý {quarter}' }], SLOTS)).toThrow('unknown slot {quarter}')
  })
})
