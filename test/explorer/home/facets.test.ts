import { describe, expect, it } from 'vitest'
import { readChoice } from '../../../src/explorer/home/choice.js'
import { facetsOf } from '../../../src/explorer/home/facets.js'

const COUNTS = {
  commitments: 7,
  unassigned: undefined,
  withoutResponsible: 1,
  withoutPlace: 2,
  kind: [{ kind: 'PLEDGE', commitments: 7 }],
  official: [],
  evidence: [],
  schedule: [
    { schedule: 'OVERDUE', commitments: 4 },
    { schedule: 'NOT_DUE', commitments: 3 },
  ],
  month: [
    { month: '2024-11', commitments: 4 },
    { month: '2025-01', commitments: 2 },
  ],
  responsible: [],
  place: [
    {
      place: { id: 'P1', name: 'huyện Kon Rẫy', validThrough: '2025-06-30', parents: [{ id: 'P2' }] },
      commitments: 5,
    },
  ],
} satisfies Parameters<typeof facetsOf>[0]
const under = (query: string) => facetsOf(COUNTS, readChoice(new URLSearchParams(query)))

describe('the facets', () => {
  it('tell how many of those shown are overdue, also where others of the schedule are chosen', () => {
    expect(under('').overdue).toBe(4)
    expect(under('schedule=OVERDUE,NOT_DUE').overdue).toBe(4)
    expect(under('schedule=NOT_DUE').overdue).toBe(0)
  })

  it('tell how many have no day, but where only those of a period are shown', () => {
    expect(under('').undated).toBe(1)
    expect(under('from=2024-11-01').undated).toBe(0)
  })

  it('keep for each place where it lies, for the tree', () => {
    expect(under('').places).toEqual([
      { id: 'P1', name: 'huyện Kon Rẫy', validThrough: '2025-06-30', parents: ['P2'], count: 5 },
    ])
  })
})
