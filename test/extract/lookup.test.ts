import fc from 'fast-check'
import { expect, it } from 'vitest'
import { firstWhere } from '../../src/extract/lookup.js'

it('finds in a sorted row what a search from its beginning finds', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ max: 50 })), fc.integer({ max: 50 }), (numbers, least) => {
      const row = numbers.toSorted((a, b) => a - b)
      const first = row.findIndex((number) => number >= least)
      expect(firstWhere(row, (number) => number >= least)).toBe(first < 0 ? row.length : first)
    }),
  )
})
