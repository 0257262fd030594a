import { describe, expect, it } from 'vitest'
import { conditionsOf, filterOf, lift, readChoice, toggle } from '../../../src/explorer/home/choice.js'

const read = (query: string) => readChoice(new URLSearchParams(query))

describe('the choice of an address', () => {
  it('is everything by deadline where the address says nothing', () => {
    const all = read('')
    expect(conditionsOf(all)).toEqual([])
    expect(filterOf(all, null)).toEqual({})
    expect(all.order).toBe('DEADLINE')
  })

  it('asks for what each name of the address holds', () => {
    const choice = read(
      'q=+khe+thiem+&kind=PLEDGE,TARGET&official=NONE&evidence=NO_EVIDENCE&schedule=OVERDUE&answers=A1&place=P1,P2&unassigned=true&from=2023-01-01&to=2023-12-31&by=made',
    )
    expect(choice.order).toBe('MADE')
    expect(filterOf(choice, '2024-05-01')).toEqual({
      text: 'khe thiem',
      kind: ['PLEDGE', 'TARGET'],
      official: ['NONE'],
      evidence: ['NO_EVIDENCE'],
      schedule: ['OVERDUE'],
      responsible: ['A1'],
      place: ['P1', 'P2'],
      unassigned: true,
      made: { from: '2023-01-01', through: '2023-12-31' },
      asOf: '2024-05-01',
    })
  })

  it('passes over a day that is none', () => {
    expect(filterOf(read('from=2023-02-31&to=soon'), null)).toEqual({})
  })

  it('leaves out one condition for the facet that is counted under all others', () => {
    const choice = read('kind=PLEDGE&q=cau&from=2023-01-01')
    expect(filterOf(choice, null, 'kind')).toEqual({
      text: 'cau',
      made: { from: '2023-01-01', through: null },
    })
    expect(filterOf(choice, null, 'made')).toEqual({ text: 'cau', kind: ['PLEDGE'] })
    expect(filterOf(choice, null, 'text')).not.toHaveProperty('text')
  })

  it('tells how the address changes when a condition goes and a value comes or goes', () => {
    const choice = read('kind=PLEDGE&q=cau')
    expect(conditionsOf(choice).map(lift)).toEqual([{ q: null }, { kind: null }])
    expect(lift('made')).toEqual({ from: null, to: null })
    expect(toggle(choice, 'kind', 'TARGET')).toEqual({ kind: ['PLEDGE', 'TARGET'] })
    expect(toggle(choice, 'kind', 'PLEDGE')).toEqual({ kind: [] })
  })
})
