import { describe, expect, it } from 'vitest'
import { resolvePoint } from '../../src/extract/calendar.js'
import { addMonths, addWorkingDays, isoDay } from '../../src/extract/days.js'
import { daysFrom } from '../../src/model/values/date.js'

describe('days', () => {
  it.each([
    ['2024-02-28', 2, '2024-03-01'],
    ['2023-12-31', 1, '2024-01-01'],
    ['2024-03-01', -1, '2024-02-29'],
  ])('%s and %i days', (day, count, end) => {
    expect(daysFrom(day, count)).toBe(end)
  })

  it('working days leave out Saturday and Sunday', () => {
    expect(addWorkingDays('2024-03-14', 1)).toBe('2024-03-15')
    expect(addWorkingDays('2024-03-14', 2)).toBe('2024-03-18')
  })

  it('a month ends on its last day where the other has no such day', () => {
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29')
    expect(addMonths('2024-11-30', 3)).toBe('2025-02-28')
  })

  it('a day that no calendar has is none', () => {
    expect(isoDay(2023, 2, 29)).toBeNull()
    expect(isoDay(2023, 13, 1)).toBeNull()
  })
})

describe('a time without its year', () => {
  const may = { unit: 'MONTH', month: 5 } as const
  it.each([
    ['2024-03-14', 'FORWARD', '2024-05-31'],
    ['2024-05-31', 'FORWARD', '2024-05-31'],
    ['2024-06-01', 'FORWARD', '2025-05-31'],
    ['2024-06-01', 'BACKWARD', '2024-05-31'],
    ['2024-04-30', 'BACKWARD', '2023-05-31'],
  ] as const)('from %s %s ends on %s', (anchor, direction, latest) => {
    expect(resolvePoint(may, anchor, direction)?.latest).toBe(latest)
  })

  it('is not known without an anchor', () => {
    expect(resolvePoint(may, null)).toBeNull()
  })

  it('29 February is taken in the next year that has one', () => {
    expect(resolvePoint({ unit: 'DAY', day: 29, month: 2 }, '2023-03-01')?.latest).toBe('2024-02-29')
  })

  it('the next quarter may lie in the next year', () => {
    expect(resolvePoint({ unit: 'QUARTER', offset: 1 }, '2024-11-02')).toEqual({
      earliest: '2025-01-01',
      latest: '2025-03-31',
    })
  })
})
