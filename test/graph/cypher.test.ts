import { describe, expect, it } from 'vitest'
import { cypher, join, name, render } from '../../src/graph/cypher.js'

describe('the cypher tag', () => {
  it('splices names and fragments, and makes a parameter of every other value, by position', () => {
    const node = name('n0')
    const inner = cypher`${node}.kind IN ${['A', 'B']}`
    const whole = cypher`MATCH (${node}:${name('Person')}) WHERE ${join([inner, cypher`${node}.age > ${7}`], ' AND ')} RETURN ${null}`
    expect(render(whole)).toEqual({
      text: 'MATCH (n0:Person) WHERE n0.kind IN $p0 AND n0.age > $p1 RETURN $p2',
      params: { p0: ['A', 'B'], p1: 7, p2: null },
    })
  })

  it('gives one text for all values', () => {
    const of = (value: string) => render(cypher`RETURN ${value}`)
    expect(of(`' OR 1=1 //`).text).toBe(of('x').text)
  })

  it.each(['a b', 'a`', '', 'n:Person', 'n}'])('refuses the name %j', (text) => {
    expect(() => name(text)).toThrow(TypeError)
  })

  it('joins none, one and several', () => {
    const parts = ['a', 'b', 'c'].map(name)
    expect([0, 1, 3].map((count) => render(join(parts.slice(0, count), ', ')).text)).toEqual([
      '',
      'a',
      'a, b, c',
    ])
  })
})
