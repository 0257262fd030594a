import { describe, expect, it } from 'vitest'
import {
  answerStretches,
  evidenceStretches,
  overdueBy,
  reorganisedOn,
  type Times,
} from '../../../src/explorer/commitment/times.js'

const STEP = { party: null, holder: null, through: null, reason: null, isNow: false }
const TIMES: Times = {
  asOf: '2026-11-24',
  made: '2022-04-12',
  due: { first: '2022-12-31', now: '2023-09-30', words: null },
  deadlines: ['2022-12-31', '2023-09-30'],
  isOverdue: true,
  claims: [],
  assessments: [{ on: '2026-05-15', value: 'NO_EVIDENCE' }],
  steps: [
    { ...STEP, key: '1', basis: 'ORIGINAL', from: null, through: '2025-06-30' },
    { ...STEP, key: '2', basis: 'NOBODY', from: '2025-07-01', isNow: true },
  ],
  silence: null,
}

describe('the lanes of the time line', () => {
  it('tell that nobody had looked apart from what was found, each for its own days', () => {
    expect(evidenceStretches(TIMES)).toEqual([
      { from: '2022-04-12', to: '2026-05-15', value: 'NOT_REVIEWED' },
      { from: '2026-05-15', to: '2026-11-24', value: 'NO_EVIDENCE' },
    ])
    expect(evidenceStretches({ ...TIMES, assessments: [] })).toEqual([
      { from: '2022-04-12', to: '2026-11-24', value: 'NOT_REVIEWED' },
    ])
  })

  it('tell who answered until the body ended, and that nobody has since', () => {
    expect(answerStretches(TIMES).map(({ from, to }) => [from, to])).toEqual([
      ['2022-04-12', '2025-06-30'],
      ['2025-07-01', '2026-11-24'],
    ])
    expect(reorganisedOn(TIMES)).toEqual(['2025-07-01'])
  })

  it('count days overdue against the deadline in force', () => {
    expect(overdueBy(TIMES)).toBe(1151)
    expect(overdueBy({ ...TIMES, isOverdue: false })).toBe(0)
  })
})
