import { type Floor, whoIs } from '../attribution/floor.js'
import type { Standing } from '../attribution/rank.js'
import type { Clause } from '../clauses/cut.js'
import type { Context } from '../slots/situation.js'
import type { RefusedFrame } from '../trace.js'
import type { CompiledFrame, FrameSet } from './compile.js'
import { type Item, spanOf } from './item.js'
import { findPattern, type Match } from './pattern.js'
import type { Reading } from './reading.js'

/**
 * The frame that reads this clause: of those with a verb of their own the one whose verb comes first, else the first of
 * those that rest on who has the floor.
 */
export function readClause(clause: Clause, context: Context, frames: FrameSet): Reading | null {
  let first: Reading | null = null
  for (const frame of frames.explicit.candidatesIn(clause.classes)) {
    const reading = tryFrame(frame, clause, context)
    if (reading && (first === null || reading.match.trigger < first.match.trigger)) first = reading
  }
  if (first) return first
  for (const frame of frames.carried.candidatesIn(clause.classes)) {
    const reading = tryFrame(frame, clause, context)
    if (reading) return reading
  }
  return null
}

function tryFrame(frame: CompiledFrame, clause: Clause, context: Context): Reading | null {
  if (closedBy(frame, clause, context) !== null) return null
  const match = findPattern(frame.pattern, clause.items, clause.classes)
  return match && whyRefused(frame, match, clause, context) === null ? { frame, match } : null
}

const CLOSED = {
  floor: 'does not stand where the floor is held so',
  join: 'does not stand in a clause joined so',
  after: 'goes on with a commitment of another kind',
}

/** What keeps a frame from standing here, whatever the words; null when nothing does. */
function closedBy(
  { floors, joins, after }: CompiledFrame,
  { join }: Clause,
  { floor, last }: Context,
): keyof typeof CLOSED | null {
  if (!floors.includes(floor.act)) return 'floor'
  if (!joins.includes(join)) return 'join'
  return after === undefined || (last !== null && after.includes(last.kind)) ? null : 'after'
}

/** Why a frame whose words are there does not hold; null when it does. */
function whyRefused(
  frame: CompiledFrame,
  match: Match,
  { items, classes }: Clause,
  { floor, standing }: Context,
): Omit<RefusedFrame, 'frame'> | null {
  for (const pattern of frame.unless) {
    const found = findPattern(pattern, items, classes)
    if (found) {
      const forbidding = items.slice(found.start, found.end)
      return { why: 'forbidden neighbour', forbidding: forbidding.length > 0 ? spanOf(forbidding) : null }
    }
  }
  if (isEmpty(frame, match, items)) return { why: 'says to whom, and not yet what', forbidding: null }
  if (isTask(frame, match, floor, standing))
    return { why: 'is the task of a body under orders, and no order by it', forbidding: null }
  return null
}

/** For whoever asks why a clause was not read otherwise: the frames whose words are there, and which yet do not hold. */
export function findRefused(clause: Clause, context: Context, frames: FrameSet): RefusedFrame[] {
  return [...frames.explicit, ...frames.carried].flatMap((frame): RefusedFrame[] => {
    const closed = closedBy(frame, clause, context)
    if (frame.carried && closed !== null) return []
    const match = findPattern(frame.pattern, clause.items, clause.classes)
    if (match === null) return []
    const why =
      closed === null ? whyRefused(frame, match, clause, context) : { why: CLOSED[closed], forbidding: null }
    return why === null ? [] : [{ frame: frame.id, ...why }]
  })
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
