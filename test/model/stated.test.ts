import { expect, it } from 'vitest'
import { decodeStated, encodeStated } from '../../src/model/stated.js'

const LINKS = [
  { type: 'RESULTING' as const, to: 'b', properties: { functions: 'quản lý đường bộ' } },
  { type: 'PART_OF' as const, to: 'a', properties: {} },
]

it('a statement is one text, whatever the order of what it says, and is read back whole', () => {
  const text = encodeStated({
    properties: { name: 'Sở Xây dựng', level: null, codes: ['o:1'] },
    links: LINKS,
  })
  expect(
    encodeStated({ properties: { codes: ['o:1'], name: 'Sở Xây dựng' }, links: LINKS.toReversed() }),
  ).toBe(text)
  expect(decodeStated(text)).toEqual({
    properties: { codes: ['o:1'], name: 'Sở Xây dựng' },
    links: LINKS.toReversed(),
  })
})
