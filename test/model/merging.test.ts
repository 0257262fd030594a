import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AGENCY_LEVELS, MEETING_TYPES } from '../../src/model/claim.js'
import { namedAs } from '../../src/model/kinds/named.js'
import { mergeEntity } from '../../src/model/merging.js'

const name = fc.constantFrom('Sở Xây dựng', 'Sở Xây dựng tỉnh Hà Sơn', 'SỞ XÂY DỰNG', 'Sở Xây Dựng')
const named = fc
  .tuple(name, fc.array(fc.constantFrom('Sở XD', 'Sở XD tỉnh'), { maxLength: 2 }))
  .map(([name, otherForms]) => namedAs('x', name, { otherForms }))
const words = (...all: string[]) => fc.subarray(all).map((some) => some.toSorted())

const STATED = {
  Agency: fc
    .tuple(named, words('SXD', 'Sở XD', 'XD'), fc.constantFrom(...AGENCY_LEVELS))
    .map(([names, abbreviations, level]) => ({
      ...names,
      abbreviations,
      level,
      type: 'DEPARTMENT' as const,
      isCollective: false,
      validFrom: null,
      validThrough: null,
    })),
  Person: fc
    .tuple(
      named,
      words('Hải', 'Lương Hải'),
      fc.constantFrom('ông', 'bà', 'đồng chí', 'Đồng chí', null),
      fc.constantFrom('Đại tá', 'Thượng tá', 'Thiếu tướng', 'Đại úy', 'Bác sĩ', null),
    )
    .map(([names, otherNames, honorific, rank]) => ({ ...names, otherNames, honorific, rank })),
  Meeting: fc.tuple(named, fc.constantFrom(...MEETING_TYPES)).map(([names, type]) => ({
    ...names,
    type,
    heldEarliest: null,
    heldLatest: null,
    heldKey: '9999-12-31|x',
  })),
}

describe.each(['Agency', 'Person', 'Meeting'] as const)('what several reports state of one %s', (label) => {
  it('comes to the same in any order, and however often it is stated', () => {
    const stated = STATED[label] as fc.Arbitrary<never>
    const merge = (one: never, other: never) => mergeEntity(label, one, other) as never
    fc.assert(
      fc.property(stated, stated, stated, (a, b, c) => {
        expect(merge(a, b)).toEqual(merge(b, a))
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)))
        expect(merge(merge(a, b), b)).toEqual(merge(a, b))
        expect(merge(a, a)).toEqual(a)
      }),
    )
  })
})

it.each([
  ['the longer name', { name: 'Sở Xây dựng' }, { name: 'Sở Xây dựng tỉnh Hà Sơn' }],
  ['the higher rank', { rank: 'Thượng tá' }, { rank: 'Đại tá' }],
  ['a general before a colonel', { rank: 'Đại tá' }, { rank: 'Thiếu tướng' }],
  ['a word that says more than comrade', { honorific: 'đồng chí' }, { honorific: 'bà' }],
  ['any word before none', { honorific: null }, { honorific: 'đồng chí' }],
])('keeps %s', (_, less, more) => {
  const person = { ...namedAs('x', 'Lương Quang Hải'), otherNames: [], honorific: null, rank: null }
  expect(mergeEntity('Person', { ...person, ...less }, { ...person, ...more })).toMatchObject(more)
  expect(mergeEntity('Person', { ...person, ...more }, { ...person, ...less })).toMatchObject(more)
})
