import type { Polarity } from '../../model/claim.js'
import type { Span } from '../../model/report.js'
import { type Item, isOneOf } from '../frames/item.js'

export interface Bounds {
  polarity: Polarity
  /** "…, không để phát sinh điểm nóng" (without letting it become a hot spot). */
  constraint: Span | null
}

/** Between the words of the frame and what is forbidden: "phải" (must), "sẽ" (will), a comma. */
const LEADS = ['must', 'will', 'adverb', 'comma', 'opener']

/** What an act rules out: a prohibition behind it is its constraint; one that stands alone makes the act itself a refraining. */
export function findBounds(evidence: readonly Item[], actAt: number): Bounds {
  let head = actAt
  while (isOneOf(evidence[head], LEADS) && !isOneOf(evidence[head], ['prohibit'])) head++
  if (isOneOf(evidence[head], ['prohibit'])) return { polarity: 'DO_NOT', constraint: null }
  const at = evidence.findIndex(
    (item, index) =>
      index > actAt && item.classes.has('prohibit') && isOneOf(evidence[index - 1], ['comma', 'joint']),
  )
  if (at < 0) return { polarity: 'DO', constraint: null }
  const last = evidence.findLast((item) => !item.classes.has('mark'))!
  return { polarity: 'DO', constraint: { start: evidence[at]!.start, end: last.end } }
}
