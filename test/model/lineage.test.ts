import { describe, expect, it } from 'vitest'
import { createLineage } from '../../src/model/lineage.js'
import { createReorganisation } from '../../src/model/reorganisation.js'

const lineage = createLineage(
  {
    departments: [
      'id\tname\tlevel\tbranch\twritten\tvalid_from\tvalid_through\tsuccessors',
      'lao-dong\tSở Lao động\tprovince\tgovernment\t\t\t\tnoi-vu|y-te',
      'noi-vu\tSở Nội vụ\tprovince\tgovernment\t\t\t\t',
      'y-te\tSở Y tế\tprovince\tgovernment\t\t\t\t',
    ].join('\n'),
  },
  createReorganisation({
    successions: [
      'to\tdate\trelation\tbasis\tfrom',
      'n:1\t\tmerged\t1\to:1,o:2/part/geo',
      'o:1\t2024-11-01\tmerged\tcode\tr:9@2024-10-31',
      'n:2\t\tunchanged\t\to:3',
    ].join('\n'),
  }),
)

describe('the lineage of a unit', () => {
  it.each([
    ['goes back through every change, whole or in part', 'n:1', ['o:1', 'o:2', 'r:9@2024-10-31']],
    ['is empty while it goes on as the same place', 'n:2', []],
    ['is empty for one that nobody knows', 'n:7', []],
  ])('%s', (_, code, origins) => {
    expect(lineage.originsOf(code)).toEqual(origins)
  })
})

it('names all the bodies that took over', () => {
  expect(lineage.successorsOf('sở lao động')).toEqual(['sở nội vụ', 'sở y tế'])
  expect(lineage.successorsOf('sở y tế')).toEqual([])
})
