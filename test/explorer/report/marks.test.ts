import { describe, expect, it } from 'vitest'
import { readStretch, tagCommitments } from '../../../src/explorer/report/marks.js'

const commitment = (id: string, start: number) => ({
  ...{ id, kind: 'PLEDGE', maker: null, toWhom: [], action: '', deadline: null, followUps: [] },
  evidence: [{ start, end: start + 1 }],
})

describe('tags', () => {
  it('follow the order of the text, not that of the answer', () => {
    expect(
      tagCommitments([commitment('b', 9), commitment('a', 2)]).map(({ id, tag }) => `${tag} ${id}`),
    ).toEqual(['K01 a', 'K02 b'])
  })
})

describe('a passage in an address', () => {
  it.each([
    ['120-180', { start: 120, end: 180 }],
    ['180-120', null],
    ['5-5', null],
    ['-1-5', null],
    ['1e3-2e3', null],
    ['1-2-3', null],
    ['99999999999-999999999999', null],
    [null, null],
  ])('%s', (text, stretch) => expect(readStretch(text)).toEqual(stretch))
})
