import { describe, expect, it } from 'vitest'
import { type PlaceNode, placesAbove, placeTree } from '../../../src/explorer/home/place-tree.js'

const place = (id: string, count: number, ...parents: string[]) => ({
  id,
  name: `xã ${id}`,
  validThrough: null,
  parents,
  count,
})
const compare = new Intl.Collator('vi').compare
const told = (nodes: readonly PlaceNode[]): unknown[] =>
  nodes.map(({ id, children }) => [id, ...told(children)])

describe('the tree of places', () => {
  it('puts each place below the one that it lies in, the largest count first, then by Vietnamese letters', () => {
    const places = [
      place('Ấm', 2, 'huyện'),
      place('tỉnh', 9),
      place('huyện', 8, 'tỉnh'),
      place('Đa', 2, 'huyện'),
      place('Dạ', 2, 'huyện'),
      place('đường', 10),
    ]
    expect(told(placeTree(places, compare))).toEqual([['đường'], ['tỉnh', ['huyện', ['Ấm'], ['Dạ'], ['Đa']]]])
  })

  it('takes the smaller of two places that one lies in, and a place whose own is not counted as a root', () => {
    const places = [
      place('tỉnh', 9),
      place('huyện', 4, 'tỉnh'),
      place('xã', 1, 'tỉnh', 'huyện'),
      place('lẻ', 1, '?'),
    ]
    expect(told(placeTree(places, compare))).toEqual([['tỉnh', ['huyện', ['xã']]], ['lẻ']])
  })

  it('knows what stands above the chosen ones', () => {
    const places = [
      place('tỉnh', 9),
      place('huyện', 4, 'tỉnh'),
      place('xã', 1, 'huyện'),
      place('khác', 1, 'tỉnh'),
    ]
    expect(placesAbove(['xã'], places)).toEqual(new Set(['huyện', 'tỉnh']))
    expect(placesAbove([], places)).toEqual(new Set())
  })
})
