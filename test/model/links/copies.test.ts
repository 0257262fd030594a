import { describe, expect, it } from 'vitest'
import { type CommitmentSources, copiesOf, type PlaceTree } from '../../../src/model/links/copies.js'

const valid = (parents: string[], validFrom: string | null = null, validThrough: string | null = null) => ({
  parents,
  validFrom,
  validThrough,
})
/** A commune that lay in a district until the districts ended, and has lain in the province alone since. */
const TREE: PlaceTree = new Map([
  ['xã', valid(['huyện', 'tỉnh'])],
  ['xã khác', valid(['huyện khác', 'tỉnh'])],
  ['huyện', valid(['tỉnh'], null, '2025-06-30')],
  ['huyện khác', valid(['tỉnh'], null, '2025-06-30')],
  ['tỉnh', valid([])],
  ['tỉnh mới', valid([], '2025-07-01')],
  ['xã mới', valid(['tỉnh mới'], '2025-07-01')],
])

type Around = CommitmentSources['around']
const sourcesOf = ({
  around = {},
  ...more
}: Partial<Omit<CommitmentSources, 'around'>> & { around?: Partial<Around> } = {}): CommitmentSources => ({
  id: 'c',
  isShown: true,
  maker: null,
  baselineLatest: null,
  madeLatest: '2024-03-12',
  followUps: [],
  assessments: [],
  deadlineChanges: [],
  answerable: [],
  addressees: [],
  projects: [],
  places: [],
  ...more,
  around: { projects: [], answerable: [], addressees: [], meeting: [], ...around },
})

const within = (sources: CommitmentSources) =>
  copiesOf(sources, TREE)
    .links.filter(({ type }) => type === 'WITHIN')
    .map(({ to }) => to)

describe('a commitment lies within', () => {
  it.each<[string, Parameters<typeof sourcesOf>[0], string[]]>([
    [
      'the place it names and all above',
      { places: ['xã'], around: { meeting: ['huyện khác'] } },
      ['huyện', 'tỉnh', 'xã'],
    ],
    [
      'where its project lies',
      { around: { projects: ['xã'], answerable: ['huyện khác'] } },
      ['huyện', 'tỉnh', 'xã'],
    ],
    [
      'the ground of whoever must act',
      { around: { answerable: ['xã khác'], meeting: ['huyện'] } },
      ['huyện khác', 'tỉnh', 'xã khác'],
    ],
    [
      'the meeting’s place when a wider body must act',
      { around: { answerable: ['tỉnh'], meeting: ['huyện'] } },
      ['huyện', 'tỉnh'],
    ],
    [
      'the ground of whoever is asked',
      { around: { addressees: ['huyện'], meeting: ['xã khác'] } },
      ['huyện', 'tỉnh'],
    ],
    [
      'the meeting’s place where nothing else is known',
      { around: { meeting: ['huyện'] } },
      ['huyện', 'tỉnh'],
    ],
    ['nothing where nothing is known', {}, []],
    ['what was above on the day it was made', { places: ['xã'], madeLatest: '2025-10-01' }, ['tỉnh', 'xã']],
    [
      'what was above an ended place at its end',
      { places: ['huyện'], madeLatest: '2025-10-01' },
      ['huyện', 'tỉnh'],
    ],
    ['what was above a later place at its beginning', { places: ['xã mới'] }, ['tỉnh mới', 'xã mới']],
    [
      'all that was ever above when no day is known',
      { places: ['xã'], madeLatest: null },
      ['huyện', 'tỉnh', 'xã'],
    ],
    ['nothing while it is a candidate', { places: ['xã'], isShown: false }, []],
  ])('%s', (_, more, expected) => {
    expect(within(sourcesOf(more))).toEqual(expected)
  })
})

describe('the keys of a commitment', () => {
  it('are its days, or the last of all days, and its id', () => {
    const due = copiesOf(sourcesOf({ baselineLatest: '2024-06-30' }), TREE).properties
    expect(due).toMatchObject({
      dueLatest: '2024-06-30',
      deadlineKey: '2024-06-30|c',
      madeKey: '2024-03-12|c',
    })
    expect(copiesOf(sourcesOf(), TREE).properties).toMatchObject({
      dueLatest: null,
      deadlineKey: '9999-12-31|c',
    })
  })

  it('stand on every index link of one that is shown, and on none of a candidate', () => {
    const parties = { answerable: ['a'], addressees: ['b'], projects: ['p'], places: ['xã'] }
    const shown = copiesOf(sourcesOf(parties), TREE).links
    expect(shown.map(({ type, to }) => `${type} ${to}`)).toEqual([
      'ADDRESSED_TO b',
      'CONCERNS p',
      'CONCERNS xã',
      'ANSWERABLE a',
      'WITHIN huyện',
      'WITHIN tỉnh',
      'WITHIN xã',
    ])
    for (const { to, properties } of shown)
      expect(properties).toEqual({ target: to, deadlineKey: '9999-12-31|c', madeKey: '2024-03-12|c' })
    const hidden = copiesOf(sourcesOf({ ...parties, isShown: false }), TREE).links
    expect(hidden.map(({ type, properties }) => [type, properties])).toEqual([
      ['ADDRESSED_TO', {}],
      ['CONCERNS', {}],
      ['CONCERNS', {}],
    ])
  })
})
