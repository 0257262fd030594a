import { describe, expect, it } from 'vitest'
import { findCommitments } from '../../src/extract/findings.js'
import type { Section } from '../../src/model/report.js'
import { grammar, markedReport } from './marked-report.js'

const { orders, requests, promises, plans, targets, needs, continued } = grammar.frames
const frames = [orders, requests, promises, plans, targets, needs, continued].flat()

/** What this frame finds in a marked passage. */
function foundBy(rule: string, { section, text }: { section: Section; text: string }): string[] {
  const { readable, entities, deadlines } = markedReport(text, section)
  return findCommitments(readable, entities, grammar, deadlines)
    .commitments.filter((commitment) => commitment.rule === rule)
    .map(({ evidence }) => readable.text.slice(evidence.start, evidence.end))
}

describe('every frame', () => {
  it.each(frames.map((frame) => [frame.id, frame.examples] as const))(
    '%s finds its example and leaves its look-alike alone',
    (id, { yes, no }) => {
      expect(foundBy(id, yes)).toEqual([yes.finds])
      expect(foundBy(id, no)).toEqual([])
    },
  )

  it('has a name of its own', () => {
    const ids = frames.map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)])
  })
})
