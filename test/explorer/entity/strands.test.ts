import { describe, expect, it } from 'vitest'
import type { ChangeStrandFragment } from '../../../src/explorer/entity/changes.documents.js'
import { basesOf, endBy, handoversOf, turnsOf } from '../../../src/explorer/entity/strands.js'
import { dayAfter, dayBefore } from '../../../src/explorer/words/days.js'

const place = (name: string) => ({ __typename: 'Place' as const, id: name, name })

const change = (
  original: string,
  results: string[],
  given: Partial<ChangeStrandFragment> = {},
): ChangeStrandFragment => ({
  id: `${original} ${given.effective ?? ''}`,
  type: 'MERGE',
  effective: '2025-07-01',
  legalBasis: null,
  isCertain: true,
  note: null,
  original: place(original),
  results: results.map((name) => ({ extent: null, functions: null, party: place(name) })),
  ...given,
})

describe('what changed on a day', () => {
  it('joins units that made one, keeps what went to several apart, the latest day first', () => {
    const turns = turnsOf([
      change('xã A', ['xã C']),
      change('xã B', ['xã C']),
      change('huyện H', ['xã C', 'xã D'], { type: 'ABOLISH' }),
      change('xã B1', ['xã B'], { effective: '2025-01-01' }),
    ])
    expect(
      turns.map(({ day, strands }) => [
        day,
        strands.map(({ olds, news }) => [olds.map(({ name }) => name), news.map(({ party }) => party?.name)]),
      ]),
    ).toEqual([
      [
        '2025-07-01',
        [
          [['xã A', 'xã B'], ['xã C']],
          [['huyện H'], ['xã C', 'xã D']],
        ],
      ],
      ['2025-01-01', [[['xã B1'], ['xã B']]]],
    ])
  })

  it('tells a change once that was found from both of its ends', () => {
    const [turn] = turnsOf([change('xã A', ['xã C']), change('xã A', ['xã C'])])
    expect(turn?.strands.map(({ olds }) => olds.length)).toEqual([1])
  })

  it('keeps what nobody is said to have taken over', () => {
    const [turn] = turnsOf([change('Ban Q', [])])
    expect(turn?.strands.map(({ news }) => news)).toEqual([[]])
  })
})

it('acts are named once, work that went over with whoever took it', () => {
  const split = change('Sở L', ['Sở N', 'Sở Y'], { legalBasis: '45/2025/NĐ-CP' })
  split.results[1]!.functions = 'trẻ em'
  expect(basesOf([split, { ...split, id: 'other' }, change('xã A', ['xã B'])])).toEqual(['45/2025/NĐ-CP'])
  expect(handoversOf([split]).map(({ functions, party, basis }) => [functions, party?.name, basis])).toEqual([
    ['trẻ em', 'Sở Y', '45/2025/NĐ-CP'],
  ])
})

describe('that something has ended', () => {
  const nodes = [change('huyện H', ['xã C'], { type: 'ABOLISH' })]

  it('is told from the day after its last one, with what it became', () => {
    const end = endBy({ validThrough: '2025-06-30', successors: { nodes } }, '2025-07-01')
    expect(end?.from).toBe('2025-07-01')
    expect(end?.became.map(({ name }) => name)).toEqual(['xã C'])
  })

  it('is not told before that day', () => {
    expect(endBy({ validThrough: '2025-06-30', successors: { nodes } }, '2025-06-30')).toBeNull()
  })

  it('follows from a change where no last day is known, but not from work handed over', () => {
    expect(endBy({ validThrough: null, successors: { nodes } }, '2026-01-01')?.from).toBe('2025-07-01')
    const transfer = [change('Sở G', ['Công an T'], { type: 'TRANSFER' })]
    expect(endBy({ validThrough: null, successors: { nodes: transfer } }, '2026-01-01')).toBeNull()
  })
})

it('days go over the ends of months', () => {
  expect([dayAfter('2025-06-30'), dayBefore('2025-07-01'), dayAfter('2024-02-28')]).toEqual([
    '2025-07-01',
    '2025-06-30',
    '2024-02-29',
  ])
})
