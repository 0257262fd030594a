import { describe, expect, it } from 'vitest'
import { compareAgencies, type SeenAgency } from '../../../src/resolve/compare/agency.js'
import type { Kinship } from '../../../src/resolve/threads/kinship.js'
import { nameKey } from '../../../src/resolve/threads/one-name.js'

/** The province Hà Sơn went on in what is Hà Sơn now; Tây Hải is another. */
const kinship: Kinship = {
  places: () => null,
  areNested: (one, other) => [one, other].sort().join() === 'Hà Sơn,Hà Sơn cũ',
  actors: ({ id: one }, { id: other }) => (one === other ? 'SAME' : null),
}
const seen = (name: string, ground: string, rest: Partial<SeenAgency> = {}): SeenAgency => ({
  ...{ id: `${name} ${ground}`, name, key: name, nameKey: nameKey(name), ground, scope: 'x', isBound: true },
  ...{ label: 'Agency', type: 'DEPARTMENT', level: 'PROVINCE', ...rest },
})

describe('two bodies of one name', () => {
  it('are two when each is of a place of its own', () => {
    const [one, other] = [seen('Sở Xây dựng', 'Hà Sơn'), seen('SỞ XÂY DỰNG', 'Tây Hải')]
    expect(compareAgencies(kinship)(one, other)).toEqual({
      ...{ score: 0.1, isCertain: false, isDifferent: true },
      reason: 'Sở Xây dựng in both, of two places',
    })
  })

  it.each([
    ['one place became the other', seen('Sở Xây dựng', 'Hà Sơn cũ')],
    ['they are of one place', seen('Sở Xây dựng', 'Hà Sơn')],
    ['the name is another', seen('Sở Y tế', 'Tây Hải')],
    ['one may be anywhere', seen('Sở Xây dựng', 'Tây Hải', { isBound: false })],
  ])('are not said to be two when %s', (_, other) => {
    expect(compareAgencies(kinship)(seen('Sở Xây dựng', 'Hà Sơn'), other)).toBeNull()
  })
})
