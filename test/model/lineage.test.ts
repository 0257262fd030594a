import { describe, expect, it } from 'vitest'
import { createGazetteer } from '../../src/model/gazetteer-index.js'
import { createLineage } from '../../src/model/lineage.js'

const lineage = createLineage(
  {
    departments: [
      'id\tname\tlevel\tbranch\twritten\tvalid_from\tvalid_through\tsuccessors',
      'lao-dong\tSở Lao động\tprovince\tgovernment\t\t\t\tnoi-vu|y-te',
      'noi-vu\tSở Nội vụ\tprovince\tgovernment\t\t\t\t',
      'y-te\tSở Y tế\tprovince\tgovernment\t\t\t\t',
    ].join('\n'),
  },
  createGazetteer({
    places: [
      'place\tcode\tname\tkind\tparent\tvalid_from\tvalid_through',
      'o:3\to:3\tHòa An\txã\t\t\t',
      'o:3\tn:2\tHòa An\tphường\t\t\t',
      'o:5\to:5\tHòa Bắc\txã\t\t\t',
      'o:5\tn:5\tHòa Bắc\txã\t\t\t\n',
    ].join('\n'),
    successions: [
      'to\tdate\trelation\tbasis\tfrom',
      'n:1\t\tmerged\t1\to:1,o:2/part/geo',
      'o:1\t2024-11-01\tmerged\tcode\tr:9@2024-10-31',
      'n:2\t\tunchanged\t\to:3',
      'n:5\t\tabsorbed\t1\to:4/part',
      'n:6\t\tmerged\t1\to:5',
    ].join('\n'),
  }),
)

describe('the lineage of a unit', () => {
  it.each([
    ['goes back through every change, whole or in part', 'n:1', ['o:1', 'o:2', 'r:9@2024-10-31']],
    ['is empty while it goes on as the same place', 'n:2', []],
    ['holds what came in under a later code', 'o:5', ['o:4']],
    ['goes on through an origin under whichever code', 'n:6', ['o:4', 'o:5']],
    ['is empty for one that nobody knows', 'n:7', []],
  ])('%s', (_, code, origins) => {
    expect(lineage.originsOf(code)).toEqual(origins)
  })
})

it('names all the bodies that took over', () => {
  expect(lineage.successorsOf('sở lao động')).toEqual(['sở nội vụ', 'sở y tế'])
  expect(lineage.successorsOf('sở y tế')).toEqual([])
})
