import { describe, expect, it } from 'vitest'
import type { Item } from '../../../src/extract/frames/item.js'
import { findPattern, parsePattern } from '../../../src/extract/frames/pattern.js'
import { grammar } from '../marked-report.js'

/** "actor order word": one item for each, of that class; "a/b" of both. */
function row(written: string): Item[] {
  return written
    .split(' ')
    .map((classes, at) => ({ start: at, end: at + 1, classes: new Set(classes.split('/')) }))
}

function span(pattern: string, items: string): [number, number] | null {
  const match = findPattern(parsePattern(pattern), row(items))
  return match && [match.start, match.end]
}

describe('a pattern', () => {
  it.each([
    ['holds at the first place it can', 'order actor', 'word order actor order actor', [1, 3]],
    ['takes one of several classes', 'order/ask actor', 'ask actor', [0, 2]],
    ['does without what may be missing', 'order to? actor', 'order actor', [0, 2]],
    ['refuses what must not follow', 'order !past actor', 'order past', null],
    ['reaches over a gap', 'actor ~3 order', 'actor word word order', [0, 4]],
    ['stops a gap at an actor', 'actor ~3 order', 'actor word actor order', [2, 4]],
    ['stops a plain gap at a comma', 'actor ~3 order', 'actor comma order', null],
    ['crosses a comma where it may', 'actor ..3 order', 'actor comma order', [0, 3]],
    ['takes a whole row of actors', 'order actor+', 'order actor comma actor joint actor word', [0, 6]],
    ['begins the clause', '^ order', 'word order', null],
    ['ends the clause', 'order $', 'order word', null],
    ['asks for any item', 'order any', 'order', null],
  ] as const)('%s', (_, pattern, items, expected) => {
    expect(span(pattern, items)).toEqual(expected)
  })

  it('says where the evidence begins and which item gave it its name', () => {
    const match = findPattern(parsePattern('who=actor colon | order'), row('word actor colon order'))
    expect(match).toMatchObject({ start: 1, trigger: 2, evidence: 3 })
  })
})

describe('the grammar of frames', () => {
  const { speech, acts, links, people, plain } = grammar.frames
  const known = new Set([
    ...[speech, acts, links, people, plain].flatMap(Object.keys),
    ...['actor', 'person', 'agency', 'place', 'deadline', 'dated', 'vague', 'time', 'number', 'word', 'any'],
    ...['mark', 'comma', 'colon'],
  ])
  const frames = ['orders', 'requests', 'promises', 'plans', 'targets', 'needs', 'continued'] as const
  const patterns = [
    ...frames.flatMap((file) => grammar.frames[file].flatMap(({ pattern, unless }) => [pattern, ...unless])),
    ...grammar.frames.speakers.map(({ pattern }) => pattern),
    ...grammar.frames.cuts.flatMap((cut) => [
      cut.left ?? '',
      cut.right,
      ...cut.unlessLeft,
      ...cut.unlessRight,
    ]),
  ]

  it('asks only for classes that exist', () => {
    const asked = patterns
      .filter(Boolean)
      .flatMap((pattern) =>
        parsePattern(pattern).steps.flatMap((step) => ('classes' in step ? step.classes : [])),
      )
    expect(asked.filter((name) => !known.has(name))).toEqual([])
  })
})
