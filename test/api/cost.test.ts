import { parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { queryCost } from '../../src/api/cost.js'
import { schema } from '../../src/api/schema.js'

const costOf = (text: string, variableValues = {}, operationName?: string) =>
  queryCost(parse(text), { schema, contextValue: {}, variableValues, operationName: operationName ?? null })

describe('the cost of a query', () => {
  it.each([
    ['{ __typename }', 1, 'next to nothing'],
    ['{ commitments(first: 1) { nodes { id } } }', 2, 'a field for each row'],
    ['{ commitments(first: 50) { nodes { id kind } } }', 101, 'times the rows'],
    ['{ commitments { nodes { id } } }', 21, 'of a usual page'],
    [
      '{ commitments(last: 50) { edges { cursor node { id } } pageInfo { endCursor } } }',
      51,
      'what only wraps rows is free',
    ],
    ['{ commitments(first: 10) { totalCount } }', 11, 'a count as much as its rows would'],
    [
      '{ commitments(first: 10) { nodes { citations(first: 10) { quote } } } }',
      111,
      'a list in a list, multiplied',
    ],
    [
      '{ commitments(first: 1000000) { nodes { id } } }',
      101,
      'no more than the largest page, which is then refused',
    ],
  ])('%s is %i: %s', (text, cost) => {
    expect(costOf(text)).toBe(cost)
  })

  it('is that of the values of its variables', () => {
    const text =
      'query Q($n: Int, $ids: [ID!]!) { commitments(first: $n) { nodes { id } } nodes(ids: $ids) { id } }'
    expect(costOf(text, { n: 5, ids: ['a', 'b'] })).toBe(6 + 3)
  })

  it('is that of the operation which is run', () => {
    const text =
      'query Small { commitments(first: 1) { nodes { id } } } query Large { commitments(first: 100) { nodes { id } } }'
    expect([costOf(text, {}, 'Small'), costOf(text, {}, 'Large')]).toEqual([2, 101])
  })

  it('is nothing when its variables do not fit, or no operation is run', () => {
    expect(costOf('query Q($n: Int!) { commitments(first: $n) { nodes { id } } }', {})).toBe(0)
    expect(costOf('query A { __typename } query B { __typename }')).toBe(0)
  })

  it('is reckoned at once, however fragments are nested', () => {
    const fragments = Array.from(
      { length: 40 },
      (_, n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`,
    )
    expect(costOf(`{ ...F0 } ${fragments.join(' ')} fragment F40 on Query { __typename }`)).toBe(2 ** 40)
  })
})
