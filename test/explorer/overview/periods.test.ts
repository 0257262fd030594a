import { describe, expect, it } from 'vitest'
import { daysOf, periodOf, tellPeriods } from '../../../src/explorer/overview/periods.js'

const month = (name: string | null, commitments: number) => ({
  month: name,
  commitments,
  withDeadline: commitments,
  overdue: 1,
  answered: 0,
  reportedDone: 0,
})
const told = (...months: ReturnType<typeof month>[]) =>
  tellPeriods(months).periods.map(({ period, commitments }) => `${period}: ${commitments}`)

describe('commitments by period', () => {
  it('tells a year in months, those without any among them', () => {
    expect(told(month('2024-03', 2), month('2024-01', 5))).toEqual(['2024-01: 5', '2024-02: 0', '2024-03: 2'])
  })

  it('tells some years in quarters, and many in years, each month added once', () => {
    expect(told(month('2023-12', 1), month('2024-11', 2), month('2024-12', 3))).toEqual([
      '2023-Q4: 1',
      '2024-Q1: 0',
      '2024-Q2: 0',
      '2024-Q3: 0',
      '2024-Q4: 5',
    ])
    expect(told(month('2019-12', 1), month('2021-06', 2), month('2025-01', 3))).toEqual([
      '2019: 1',
      '2020: 0',
      '2021: 2',
      '2022: 0',
      '2023: 0',
      '2024: 0',
      '2025: 3',
    ])
  })

  it('keeps apart those of which no day is known', () => {
    const { periods, undated } = tellPeriods([month(null, 31), month('2024-01', 5)])
    expect(periods).toHaveLength(1)
    expect(undated?.commitments).toBe(31)
    expect(tellPeriods([])).toEqual({ periods: [], undated: null })
  })

  it('knows the days of a period, and the period of its days', () => {
    for (const period of ['2023', '2024-Q1', '2024-Q4', '2024-02', '2023-02', '2024-12'])
      expect(periodOf(daysOf(period).from, daysOf(period).to)).toBe(period)
    expect(daysOf('2024-Q1')).toEqual({ from: '2024-01-01', to: '2024-03-31' })
    expect(daysOf('2024-02').to).toBe('2024-02-29')
    expect(periodOf('2024-01-01', '2024-02-15')).toBeNull()
  })
})
