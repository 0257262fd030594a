import { describe, expect, it } from 'vitest'
import { beginOf, compareTenures, endOf, type Told } from '../../../src/explorer/entity/tenure-span.js'

const told = (given: Partial<Told>): Told => ({
  from: null,
  through: null,
  seenFirst: null,
  seenLast: null,
  goneBy: null,
  successor: null,
  role: { agency: { validThrough: null } },
  ...given,
})

describe('the begin of a tenure', () => {
  it('is a day only where a report gives it; a report that shows somebody in office says it began before', () => {
    expect(beginOf(told({ from: '2024-12-23', seenFirst: '2024-12-23' }))).toEqual({
      known: 'DAY',
      day: '2024-12-23',
    })
    expect(beginOf(told({ seenFirst: '2022-04-12' }))).toEqual({ known: 'BEFORE', day: '2022-04-12' })
    expect(beginOf(told({ goneBy: '2025-10-16' }))).toEqual({ known: 'NOTHING' })
  })
})

describe('the end of a tenure', () => {
  it('is before the nearest day on which it was over', () => {
    const followed = told({ goneBy: '2025-04-17', successor: { from: null, seenFirst: '2024-12-23' } })
    expect(endOf(followed)).toEqual({ known: 'BEFORE', day: '2024-12-23' })
    expect(endOf(told({ seenLast: '2024-12-23', goneBy: '2025-04-17' }))).toEqual({
      known: 'BEFORE',
      day: '2025-04-17',
    })
  })

  it('is at the latest the last day of the body', () => {
    const role = { agency: { validThrough: '2025-06-30' } }
    expect(endOf(told({ seenLast: '2024-08-20', role }))).toEqual({ known: 'BODY_ENDED', day: '2025-06-30' })
    expect(endOf(told({ goneBy: '2025-10-16', role }))).toEqual({ known: 'BODY_ENDED', day: '2025-06-30' })
    expect(endOf(told({ through: '2025-03-01', role }))).toEqual({ known: 'DAY', day: '2025-03-01' })
  })

  it('is not known while nothing says that it is over, and then the last day seen is told', () => {
    expect(endOf(told({ seenLast: '2025-10-16' }))).toEqual({ known: 'STILL_SEEN', day: '2025-10-16' })
    expect(endOf(told({ role: null }))).toEqual({ known: 'NOTHING' })
  })
})

it('tenures are told in the order of their days, those without one last', () => {
  const none = told({})
  const late = told({ seenFirst: '2024-08-20' })
  const early = told({ from: '2023-01-01' })
  expect([none, late, early].sort(compareTenures)).toEqual([early, late, none])
})
