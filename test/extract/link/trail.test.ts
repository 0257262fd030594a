import { describe, expect, it } from 'vitest'
import { Ends, Trail, trailsBy } from '../../../src/extract/link/trail.js'

const marks = [
  { start: 10, end: 14, item: 'b' },
  { start: 0, end: 4, item: 'a' },
  { start: 20, end: 24, item: 'a' },
]

describe('Trail', () => {
  const trail = new Trail(marks)
  it('knows who was mentioned last before an offset, and from where on', () => {
    expect(trail.lastBefore(19)?.item).toBe('b')
    expect(trail.lastBefore(12)?.item).toBe('a')
    expect(trail.lastBefore(19, 11)).toBeNull()
    expect(trail.lastBefore(3)).toBeNull()
  })
  it('knows who comes first behind an offset, and up to where', () => {
    expect(trail.firstFrom(5)?.item).toBe('b')
    expect(trail.firstFrom(11, 20)).toBeNull()
    expect(trail.lastStarting(10)?.item).toBe('b')
  })
  it('is laid for each that is mentioned', () => {
    expect(
      trailsBy(marks, (item) => item)
        .get('a')
        ?.lastBefore(19)?.start,
    ).toBe(0)
  })
})

describe('Ends', () => {
  it('answers while more are added, in any order', () => {
    const ends = new Ends()
    expect(ends.lastBefore(100)).toBe(-1)
    for (const end of [10, 30, 20]) ends.add(end)
    expect(ends.lastBefore(25)).toBe(20)
    ends.add(24)
    expect(ends.lastBefore(25)).toBe(24)
  })
})
