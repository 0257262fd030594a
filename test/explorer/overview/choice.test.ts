import { describe, expect, it } from 'vitest'
import {
  filterOf,
  isFiltered,
  lastYear,
  paramsOf,
  readChoice,
} from '../../../src/explorer/overview/choice.js'
import { writeAddress } from '../../../src/explorer/state/address.js'

const read = (search: string) => readChoice(new URLSearchParams(search))

describe('what the overview is of', () => {
  it('is read from the address, days that are none left out', () => {
    expect(read('place=A,B&answers=C&from=2024-01-01&to=2024-13-01')).toEqual({
      place: ['A', 'B'],
      answers: ['C'],
      from: '2024-01-01',
      to: null,
    })
    expect(isFiltered(read('since=2024-01-01'))).toBe(false)
    expect(isFiltered(read('to=2024-01-01'))).toBe(true)
  })

  it('goes into the address of the list of commitments and back unchanged', () => {
    const choice = read('place=A,B&answers=C&from=2024-01-01&to=2024-12-31')
    const address = writeAddress('/', paramsOf(choice), { asOf: null, language: 'vi' })
    expect(read(address.slice(2))).toEqual(choice)
  })

  it('asks for no more than is set, and for a day only where it is not today', () => {
    expect(filterOf(read(''), null)).toEqual({})
    expect(filterOf(read('place=A&from=2024-01-01'), '2024-06-30')).toEqual({
      place: ['A'],
      made: { from: '2024-01-01', through: null },
      asOf: '2024-06-30',
    })
  })

  it('looks for silence from the beginning of the year before', () => {
    expect(lastYear('2026-11-24')).toBe('2025-01-01')
  })
})
