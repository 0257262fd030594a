import { describe, expect, it } from 'vitest'
import {
  type Around,
  degrees,
  familiesOf,
  familyOf,
  joined,
  typesOf,
} from '../../../src/explorer/graph/drawn.js'

const around = (ids: readonly string[], links: readonly [string, string][] = []): Around => ({
  isCut: false,
  nodes: ids.map((id) => ({ name: id.toUpperCase(), node: { __typename: 'Agency', id } })),
  links: links.map(([from, to]) => ({ from, link: 'PART_OF', to })),
})

describe('several neighbourhoods as one drawing', () => {
  const two = [
    around(['a', 'b'], [['a', 'b']]),
    around(
      ['b', 'a', 'c'],
      [
        ['a', 'b'],
        ['b', 'c'],
      ],
    ),
  ]

  it('holds each thing and each link once, the first asked for in front', () => {
    const { things, links, isFull } = joined(two)
    expect(things.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect(links.map(({ from, to }) => from + to)).toEqual(['ab', 'bc'])
    expect(isFull).toBe(false)
  })

  it('stops at a number of things, says so, and draws no link that leads to none', () => {
    const { things, links, isFull } = joined(two, 2)
    expect(things).toHaveLength(2)
    expect(links.map(({ from, to }) => from + to)).toEqual(['ab'])
    expect(isFull).toBe(true)
  })

  it('counts links of each thing, and things of each type', () => {
    expect(Object.fromEntries(degrees(joined(two)))).toEqual({ a: 1, b: 2, c: 1 })
    expect(typesOf(joined(two))).toEqual([['Agency', 3]])
  })

  it('tells in its legend the links that are there, one of a newer server as unknown', () => {
    expect(familiesOf(joined(two))).toEqual(['part'])
    expect(familyOf('LINK_OF_A_NEWER_SERVER')).toBe('unknown')
  })
})
