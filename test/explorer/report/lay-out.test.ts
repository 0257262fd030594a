import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layOut } from '../../../src/explorer/report/lay-out.js'
import type { Mark } from '../../../src/explorer/report/marks.js'

const com = (tag: string, start: number, end: number): Mark => ({ layer: 'com', tag, start, end })
const tagsOf = (marks: readonly Mark[]) => marks.map(({ tag }) => tag).join()

describe('layOut', () => {
  it('gives two passages over the same words one run with both tags, and each tag once', () => {
    const [line] = layOut('abcdef', [com('K01', 0, 4), com('K02', 0, 4), com('K03', 2, 6)])
    expect(line!.passages.map(({ marks, opening }) => [tagsOf(marks), tagsOf(opening)])).toEqual([
      ['K01,K02', 'K01,K02'],
      ['K01,K02,K03', 'K03'],
      ['K03', ''],
    ])
  })

  it('numbers lines as the file does, leaving out the empty ones', () => {
    expect(layOut('a\n\n \nb', []).map(({ number, text }) => [number, text])).toEqual([
      [1, 'a'],
      [4, 'b'],
    ])
  })

  it('tags a passage that begins with a line break where its words begin', () => {
    const lines = layOut('a\nb', [com('K01', 1, 3)])
    expect(tagsOf(lines[1]!.passages[0]!.opening)).toBe('K01')
  })

  it('draws the outermost name around those inside it', () => {
    const body: Mark = { layer: 'age', start: 0, end: 6 }
    const place: Mark = { layer: 'pla', start: 3, end: 6 }
    const [run] = layOut('abcdefg', [place, body])[0]!.passages[0]!.names
    expect(run!.name).toBe(body)
    expect(run!.segments.map(({ text }) => text)).toEqual(['abc', 'def'])
  })

  it('keeps every line whole under whatever marks', () => {
    const layer = fc.constantFrom('com', 'sta', 'per', 'fig', 'at')
    const mark = fc.record({ layer, start: fc.nat(30), end: fc.nat(30) }) as fc.Arbitrary<Mark>
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', '\n'), maxLength: 30 }),
        fc.array(mark),
        (text, marks) => {
          const told = layOut(text, marks).map(({ passages }) =>
            passages
              .flatMap(({ names }) => names.flatMap(({ segments }) => segments.map((one) => one.text)))
              .join(''),
          )
          expect(told).toEqual(text.split('\n').filter((line) => line !== ''))
        },
      ),
    )
  })
})
