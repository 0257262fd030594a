import { expect, it } from 'vitest'
import { compareSites, type Site } from '../../../src/resolve/compare/site.js'
import { nameKey, syllablesOf } from '../../../src/resolve/threads/one-name.js'

const compare = compareSites((one, other) => one !== null && one === other)
const site = (name: string, within: string | null = 'xã', kind = 'PROJECT'): Site => ({
  ...{ id: name, name, kind, within },
  ...{ key: nameKey(name), syllables: syllablesOf(name) },
  label: 'Project',
})

it.each([
  ['the same name in one place', site('hồ Khe Thiềm'), site('Hồ Khe Thiềm'), 0.95],
  ['a longer name that holds it', site('hồ Khe Thiềm'), site('hồ chứa nước Khe Thiềm'), 0.85],
  ['the same name in another place', site('hồ Khe Thiềm'), site('hồ Khe Thiềm', 'huyện'), null],
  ['a place that is not known', site('hồ Khe Thiềm', null), site('hồ Khe Thiềm', null), null],
  ['another kind of thing', site('hồ Khe Thiềm'), site('hồ Khe Thiềm', 'xã', 'ROAD'), null],
  ['another name', site('hồ Khe Thiềm'), site('hồ Khe Lim'), null],
])('two sites of two reports: %s', (_, one, other, score) => {
  expect(compare(one, other)?.score ?? null).toBe(score)
  expect(compare(other, one)?.score ?? null).toBe(score)
})
