import { expect, it } from 'vitest'
import type { Precision } from '../../src/model/claim.js'
import { baselineOf } from '../../src/resolve/deadline.js'

const span = { quote: 'x', start: 0, end: 1 }

it.each<[string, string, Precision | null, string]>([
  ['trước ngày 20/4', '2024-04-20', 'DAY', '2024-04-20'],
  ['trong tuần này', '2024-04-21', 'WEEK', '2024-04-15'],
  ['trong tháng 2', '2024-02-29', 'MONTH', '2024-02-01'],
  ['quý III', '2024-09-30', 'QUARTER', '2024-07-01'],
  ['quý IV', '2024-12-31', 'QUARTER', '2024-10-01'],
  ['năm 2025', '2025-12-31', 'YEAR', '2025-01-01'],
  ['cuối năm', '2025-12-31', 'YEAR_END', '2025-12-31'],
  ['không rõ', '2025-12-31', null, '2025-12-31'],
])('“%s” is due on its last day and begins on its first', (_, date, precision, earliest) => {
  expect(baselineOf({ type: 'BY', date, precision, span })).toEqual({ earliest, latest: date })
})

it('a vague word names no day', () => {
  const vague = { type: 'VAGUE', date: null, precision: null, span } as const
  expect(baselineOf(vague)).toEqual({ earliest: null, latest: null })
  expect(baselineOf(null)).toEqual({ earliest: null, latest: null })
})
