import { describe, expect, it } from 'vitest'
import { daysOf, everyMonth, yearsOf } from '../../../src/explorer/home/months.js'

const counted = [
  { month: '2024-02', count: 3 },
  { month: '2023-11', count: 2 },
  { month: '2024-01', count: 1 },
]

describe('months', () => {
  it('add up to years, in order', () => {
    expect(yearsOf(counted).map(({ year, count, months }) => [year, count, months.length])).toEqual([
      ['2023', 2, 1],
      ['2024', 4, 2],
    ])
  })

  it('are drawn without gaps', () => {
    expect(everyMonth(counted)).toEqual([
      { month: '2023-11', count: 2 },
      { month: '2023-12', count: 0 },
      { month: '2024-01', count: 1 },
      { month: '2024-02', count: 3 },
    ])
    expect(everyMonth([])).toEqual([])
  })

  it('begin and end on their days, in leap years too', () => {
    expect(daysOf('2024-02')).toEqual({ from: '2024-02-01', to: '2024-02-29' })
    expect(daysOf('2023-02').to).toBe('2023-02-28')
    expect(daysOf('2023')).toEqual({ from: '2023-01-01', to: '2023-12-31' })
  })
})
