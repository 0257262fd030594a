import { describe, expect, it } from 'vitest'
import { axisOf, NARROW, placeLabels, WIDE } from '../../../src/explorer/commitment/scale.js'

describe('the years of a time line', () => {
  it('run from the beginning of the first year to the last day', () => {
    const { at, years } = axisOf(['2026-11-24', '2022-04-12', '2023-09-30'], WIDE)
    expect(years.map(({ year }) => year)).toEqual(['2022', '2023', '2024', '2025', '2026'])
    expect(at('2022-01-01')).toBe(WIDE.left)
    expect(at('2026-11-24')).toBe(WIDE.right)
    expect(at('2023-09-30')).toBeGreaterThan(at('2022-04-12'))
  })

  it('leave names out on a narrow drawing before they run into each other', () => {
    const { years } = axisOf(['2000-01-01', '2026-11-24'], NARROW)
    const gaps = years.slice(1).map(({ x }, at) => x - years[at]!.x)
    expect(Math.min(...gaps)).toBeGreaterThan(24)
  })
})

describe('labels', () => {
  it('never run into each other: one without room is left to the list', () => {
    const placed = placeLabels(
      [
        { x: 300, text: 'hạn nay 30/9/2023' },
        { x: 310, text: 'hạn gốc 31/12/2022' },
        { x: 600, text: 'quá hạn' },
      ],
      WIDE,
      1,
    )
    expect(placed.map(({ row }) => row)).toEqual([0, null, 0])
  })

  it('stay inside the drawing', () => {
    const [left, right] = placeLabels(
      [
        { x: WIDE.left, text: 'hứa với tỉnh' },
        { x: WIDE.right, text: 'quá hạn 1.151 ngày' },
      ],
      WIDE,
      1,
    )
    expect([left?.anchor, right?.anchor]).toEqual(['start', 'end'])
  })
})
