import { describe, expect, it } from 'vitest'
import {
  type AssessmentSource,
  type DeadlineChangeSource,
  dueOf,
  evidenceOf,
  type When,
} from '../../src/model/tracked.js'

const assessment = (on: string, recordedAt: string, value: AssessmentSource['value']): AssessmentSource => ({
  id: `${on} ${value}`,
  on,
  recordedAt,
  value,
  doneOn: value === 'COMPLETE' ? '2026-05-20' : null,
})
/** Recorded in this order; the last was recorded on the day of the one before. */
const ASSESSMENTS = [
  assessment('2026-03-01', '2026-03-02T01:00:00.000Z', 'LIMITED'),
  assessment('2026-06-01', '2026-06-10T01:00:00.000Z', 'SUBSTANTIAL'),
  assessment('2026-06-01', '2026-06-11T01:00:00.000Z', 'COMPLETE'),
]

const CHANGES: DeadlineChangeSource[] = [
  { id: 'a', approvedOn: '2026-02-01', recordedAt: '2026-02-03T00:00:00.000Z', to: '2026-09-30' },
  { id: 'b', approvedOn: '2026-05-01', recordedAt: '2026-05-02T00:00:00.000Z', to: '2026-12-31' },
]

describe('what the evidence shows', () => {
  it.each<[string, When, string, string | null]>([
    ['now', {}, 'COMPLETE', '2026-05-20'],
    ['before anybody looked', { asOf: '2026-02-28' }, 'NOT_REVIEWED', null],
    ['on the day of an assessment', { asOf: '2026-03-01' }, 'LIMITED', null],
    ['the day before the next', { asOf: '2026-05-31' }, 'LIMITED', null],
    ['of two on a day, by the later record', { asOf: '2026-06-01' }, 'COMPLETE', '2026-05-20'],
    ['as it was known between them', { knownAt: '2026-06-10T12:00:00.000Z' }, 'SUBSTANTIAL', null],
    ['in another zone', { knownAt: '2026-06-10T08:00:00+07:00' }, 'SUBSTANTIAL', null],
    [
      'true in March, known in June',
      { asOf: '2026-03-31', knownAt: '2026-06-30T00:00:00Z' },
      'LIMITED',
      null,
    ],
    ['true in June, known in May', { asOf: '2026-06-30', knownAt: '2026-05-31T00:00:00Z' }, 'LIMITED', null],
    ['as it was known before the first record', { knownAt: '2026-03-01T00:00:00Z' }, 'NOT_REVIEWED', null],
  ])('is told %s, whatever the order of the records', (_, when, evidence, doneOn) => {
    expect(evidenceOf(ASSESSMENTS, when)).toEqual({ evidence, doneOn })
    expect(evidenceOf(ASSESSMENTS.toReversed(), when)).toEqual({ evidence, doneOn })
  })
})

describe('the deadline in force', () => {
  it.each<[string, When, string | null]>([
    ['now', {}, '2026-12-31'],
    ['before the first change', { asOf: '2026-01-31' }, '2026-06-30'],
    ['between the two', { asOf: '2026-04-30' }, '2026-09-30'],
    ['approved and not yet recorded', { asOf: '2026-05-01', knownAt: '2026-05-01T12:00:00Z' }, '2026-09-30'],
  ])('is that of the last change, else the baseline: %s', (_, when, due) => {
    expect(dueOf('2026-06-30', CHANGES, when)).toBe(due)
    expect(dueOf('2026-06-30', CHANGES.toReversed(), when)).toBe(due)
  })

  it('is none where none was set', () => {
    expect(dueOf(null, [])).toBeNull()
    expect(dueOf(null, CHANGES)).toBe('2026-12-31')
  })
})
