import { describe, expect, it } from 'vitest'
import { dueOn } from '../../../src/explorer/commitment/due.js'

const moved = {
  text: 'trước ngày 30/6',
  current: '2025-01-31',
  baseline: { latest: '2024-06-30' },
  changes: [
    { to: '2024-09-30', approvedOn: '2024-06-01' },
    { to: '2025-01-31', approvedOn: '2024-09-15' },
  ],
}

describe('the deadline in force on a day', () => {
  it.each([
    ['2024-05-31', '2024-06-30'],
    ['2024-06-01', '2024-09-30'],
    ['2024-09-15', '2025-01-31'],
  ])('on %s is %s: a new date counts from the day it was approved', (day, now) => {
    expect(dueOn(moved, day)).toEqual({ first: '2024-06-30', now, words: 'trước ngày 30/6' })
  })

  it('is none where none was named, and words alone where they name no day', () => {
    expect(dueOn(null, '2024-05-31')).toEqual({ first: null, now: null, words: null })
    const vague = { text: 'sớm', current: null, baseline: { latest: null }, changes: [] }
    expect(dueOn(vague, '2024-05-31')).toEqual({ first: null, now: null, words: 'sớm' })
  })
})
