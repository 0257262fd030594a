import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { segmentsOf } from '../../../src/explorer/report/segments.js'

const TEXT = 'UBND huyện Bắc Yên làm đường'
const over = (words: string, name: string) => {
  const start = TEXT.indexOf(words)
  return { name, start, end: start + words.length }
}
const told = (marks: { name: string; start: number; end: number }[], text = TEXT) =>
  segmentsOf(text, marks).map((segment) => [segment.text, segment.marks.map(({ name }) => name).join()])

describe('segmentsOf', () => {
  it('cuts a name within a name, the outer one first', () => {
    expect(told([over('huyện Bắc Yên', 'place'), over('UBND huyện Bắc Yên', 'body')])).toEqual([
      ['UBND ', 'body'],
      ['huyện Bắc Yên', 'body,place'],
      [' làm đường', ''],
    ])
  })

  it('cuts marks that cross, and keeps those that cover the same words', () => {
    expect(
      told([over('UBND huyện', 'one'), over('huyện Bắc Yên', 'two'), over('huyện Bắc Yên', 'three')]),
    ).toEqual([
      ['UBND ', 'one'],
      ['huyện', 'one,two,three'],
      [' Bắc Yên', 'two,three'],
      [' làm đường', ''],
    ])
  })

  it('takes each line break apart, also within a mark', () => {
    expect(told([{ name: 'all', start: 0, end: 3 }], 'a\nb')).toEqual([
      ['a', 'all'],
      ['\n', 'all'],
      ['b', 'all'],
    ])
  })

  it('leaves off what lies outside the text, and marks of nothing', () => {
    expect(
      told(
        [
          { name: 'beyond', start: 1, end: 99 },
          { name: 'nothing', start: 1, end: 1 },
          { name: 'backwards', start: 2, end: 1 },
        ],
        'ab',
      ),
    ).toEqual([
      ['a', ''],
      ['b', 'beyond'],
    ])
    expect(segmentsOf('', [{ start: 0, end: 5 }])).toEqual([])
  })

  const anyText = fc.string({ unit: fc.constantFrom('a', '\n', 'ạ', '😀', '<'), maxLength: 40 })
  const anyMark = fc.record({
    start: fc.integer({ min: -3, max: 50 }),
    end: fc.integer({ min: -3, max: 50 }),
  })

  it('loses no letter and marks exactly what each mark covers, whatever the marks', () => {
    fc.assert(
      fc.property(anyText, fc.array(anyMark, { maxLength: 12 }), (text, marks) => {
        const segments = segmentsOf(text, marks)
        expect(segments.map((segment) => segment.text).join('')).toBe(text)
        for (const { start, end, text: words, marks: found } of segments) {
          expect(text.slice(start, end)).toBe(words)
          expect(words === '\n' || !words.includes('\n')).toBe(true)
          const covering = marks.filter(
            (mark) => mark.start < end && mark.end > start && mark.start < mark.end,
          )
          expect(new Set(found)).toEqual(new Set(covering))
          for (const mark of found) expect(mark.start <= start && end <= mark.end).toBe(true)
        }
      }),
    )
  })
})
