import { expect, it } from 'vitest'
import type { Item } from '../../../src/extract/frames/item.js'
import { classesOf, findPattern, parsePattern } from '../../../src/extract/frames/pattern.js'
import { PatternIndex } from '../../../src/extract/frames/pattern-index.js'

const WRITTEN = ['actor order', 'actor ask/polite', '^ any', 'order ..4 actor', '!past actor', 'actor?']
const rules = WRITTEN.map((written) => ({ written, pattern: parsePattern(written) }))

function itemsOf(row: string): Item[] {
  return row.split(' ').map((name, at) => ({ start: at, end: at + 1, classes: new Set([name]) }))
}

it.each(['actor order', 'polite', 'order word actor', 'word', 'past actor', 'ask actor polite'])(
  'among %s no rule that holds is left out, and the order stays',
  (row) => {
    const items = itemsOf(row)
    const holding = (some: Iterable<(typeof rules)[number]>) =>
      [...some].filter(({ pattern }) => findPattern(pattern, items)).map(({ written }) => written)
    expect(holding(new PatternIndex(rules).candidatesIn(classesOf(items)))).toEqual(holding(rules))
  },
)

it('leaves out the rules whose rarest class is not there', () => {
  const found = new PatternIndex(rules).candidatesIn(classesOf(itemsOf('actor word')))
  expect(found.map(({ written }) => written)).not.toContain('actor order')
})
