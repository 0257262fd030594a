import { int } from 'neo4j-driver'
import { expect, it } from 'vitest'
import { wrapIntegers } from '../../src/graph/numbers.js'

it.each([
  ['a whole number', 20, int(20)],
  ['a fraction', 0.5, 0.5],
  ['a number too large for an Integer', 1e300, 1e300],
  ['a list', [1, 0.5], [int(1), 0.5]],
  [
    'a map in a list in a map',
    { rows: [{ start: 3, quote: 'a' }] },
    { rows: [{ start: int(3), quote: 'a' }] },
  ],
  ['nothing', { deadline: null }, { deadline: null }],
  ['an Integer that is one already', int(7), int(7)],
])('wraps whole numbers only: %s', (_, value, expected) => {
  expect(wrapIntegers(value)).toEqual(expected)
})
