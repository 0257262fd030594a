import { expect, it } from 'vitest'
import { ratesOf } from '../../../src/explorer/entity/count-rates.js'

it('adds up the groups, so that each number has what it is a part of', () => {
  const counted = ratesOf({
    byEvidence: [
      { evidence: 'NOT_REVIEWED', commitments: 5, withDeadline: 4, overdue: 3, answered: 1 },
      { evidence: 'SUBSTANTIAL', commitments: 3, withDeadline: 2, overdue: 0, answered: 3 },
    ],
    bySchedule: [
      { schedule: 'OVERDUE', commitments: 3 },
      { schedule: 'DONE_ON_TIME', commitments: 2 },
    ],
    byKind: [{ kind: 'PLEDGE', commitments: 8 }],
    unassigned: { totalCount: 6 },
  })
  expect(counted).toMatchObject({
    whole: 8,
    dated: 6,
    onTime: 2,
    overdue: 3,
    reviewed: 3,
    answered: 4,
    takenOver: 2,
    evidence: { NOT_REVIEWED: 5, SUBSTANTIAL: 3 },
    kind: { PLEDGE: 8 },
  })
})

it('does not say that somebody took over where that was not asked', () => {
  expect(ratesOf({ byEvidence: null, bySchedule: null, byKind: null }).takenOver).toBeNull()
})
