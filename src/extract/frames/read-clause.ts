import { type Floor, whoIs } from '../attribution/floor.js'
import type { Standing } from '../attribution/rank.js'
import type { Clause } from '../clauses/cut.js'
import type { Context } from '../slots/situation.js'
import type { CompiledFrame, FrameSet } from './compile.js'
import type { Item } from './item.js'
import { findPattern, type Match } from './pattern.js'
import type { Reading } from './reading.js'

/**
 * The frame that reads this clause: of those with a verb of their own the one whose verb comes first, else the first of
 * those that rest on who has the floor.
 */
export function readClause(clause: Clause, context: Context, frames: FrameSet): Reading | null {
  const explicit = frames.explicit.flatMap((frame) => tryFrame(frame, clause, context) ?? [])
  explicit.sort((a, b) => a.match.trigger - b.match.trigger)
  if (explicit[0]) return explicit[0]
  for (const frame of frames.carried) {
    const reading = tryFrame(frame, clause, context)
    if (reading) return reading
  }
  return null
}

function tryFrame(
  frame: CompiledFrame,
  { items, join }: Clause,
  { floor, last, standing }: Context,
): Reading | null {
  if (!frame.floors.includes(floor.act) || !frame.joins.includes(join)) return null
  if (frame.after && !(last && frame.after.includes(last.kind))) return null
  const match = findPattern(frame.pattern, items)
  if (!match || frame.unless.some((pattern) => findPattern(pattern, items))) return null
  return isEmpty(frame, match, items) || isTask(frame, match, floor, standing) ? null : { frame, match }
}

/** "Giao Sở Xây dựng:" (to the Department of Construction:) says to whom, and nothing yet. */
function isEmpty({ marksEvidence }: CompiledFrame, match: Match, items: readonly Item[]): boolean {
  const addressed = match.slots.get('responsible') ?? match.slots.get('addressee')
  const endsWithThem = addressed !== undefined && addressed.at(-1) === lastWord(items, match)
  const from = endsWithThem ? match.end : marksEvidence ? match.evidence : match.start
  return items.slice(from).every((item) => item.classes.has('mark'))
}

function lastWord(items: readonly Item[], { start, end }: Match): Item | undefined {
  return items.slice(start, end).findLast((item) => !item.classes.has('mark'))
}

/** While a superior gives orders, "Công an tỉnh chỉ đạo các đơn vị …" (the police directs its units …) is an order to the police, and none by it. */
function isTask({ kind }: CompiledFrame, { slots }: Match, floor: Floor, standing: Standing): boolean {
  const issuer = whoIs(slots.get('issuer')?.[0], floor)
  const isOrder = kind === 'DIRECTIVE' || kind === 'POLITE'
  return (
    isOrder &&
    floor.act === 'ORDERS' &&
    issuer !== null &&
    !standing.isPerson(issuer) &&
    !standing.presides(issuer)
  )
}
