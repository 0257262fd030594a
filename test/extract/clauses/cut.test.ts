import { describe, expect, it } from 'vitest'
import { cutClauses } from '../../../src/extract/clauses/cut.js'
import { findActors } from '../../../src/extract/frames/actors.js'
import { compileFrames } from '../../../src/extract/frames/compile.js'
import { itemise } from '../../../src/extract/frames/items.js'
import cases from '../../cases/clauses.json' with { type: 'json' }
import { grammar, markedReport } from '../marked-report.js'

describe('where a sentence is cut', () => {
  it.each(cases.map((row) => [row.why, row] as const))('%s', (_, { text, clauses }) => {
    const { readable, entities, deadlines } = markedReport(text)
    const frames = compileFrames(grammar.frames)
    const actors = findActors(readable.text, entities)
    const items = itemise(readable.folded, actors, deadlines, frames.words, null)
    const cut = cutClauses(items, frames.cuts)
    expect(cut.map(({ items }) => readable.text.slice(items[0]!.start, items.at(-1)!.end))).toEqual(clauses)
  })
})
