import type { Span } from '../../model/report.js'
import type { Found, Situation } from './situation.js'

/** What else the finding rests on: for a clause that goes on, what the one before rests on; else the words by which the speaker took the floor. */
export function findSupport({ before, reading, floor }: Situation, speaker: string | null): Span[] {
  if (before) return [...(before.support.length > 0 ? before.support : frameOf(before))]
  const isToldElsewhere = speaker !== null || !reading.match.slots.has('issuer')
  return isToldElsewhere && floor.heard !== null ? [floor.heard] : []
}

function frameOf({ clause, reading: { match } }: Found): Span[] {
  const frame = clause.items.slice(match.start, match.end)
  return frame.length === 0 ? [] : [{ start: frame[0]!.start, end: frame.at(-1)!.end }]
}
