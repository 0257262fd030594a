import { expect, it } from 'vitest'
import { readCode } from '../../../src/explorer/entity/place-code.js'

it('a code is told with the list that it stands in', () => {
  expect(['o:614', 'n:51', 'r:23290'].map(readCode)).toEqual([
    { list: 'codesOld', code: '614' },
    { list: 'codesNew', code: '51' },
    { list: 'codesGone', code: '23290' },
  ])
})
