import type { CommitmentClaim } from '../model/claim.js'
import type { ReadableText, Span } from '../model/report.js'
import { findBounds } from './clauses/constraint.js'
import type { Draft, Entities } from './draft.js'
import type { Deadline } from './due.js'
import { type Item, isOneOf } from './frames/item.js'
import type { Match } from './frames/pattern.js'
import { rateConfidence } from './slots/confidence.js'
import { findBeneficiary, findCooperating, findPlace, findProject, findTarget } from './slots/matter.js'
import type { Found } from './slots/situation.js'
import { spanAt } from './span-at.js'

/** A finding with all its slots filled, in the shape of the output. */
export function draftCommitment(
  found: Found,
  id: string,
  { text, sentences }: ReadableText,
  entities: Entities,
  isMeeting: boolean,
): Draft<CommitmentClaim> {
  const { clause, kind, responsible, reading } = found
  const evidenceItems = clause.items.slice(found.start)
  const evidence = spanOf(evidenceItems)
  const actAt = Math.max(0, actStart(clause.items, reading.match) - found.start)
  const { polarity, constraint } = findBounds(evidenceItems, actAt)
  const act = spanOf(skipMarks(evidenceItems.slice(actAt)))
  const action = text
    .slice(act.start, constraint ? Math.max(act.start, constraint.start) : act.end)
    .replace(/[\s,]+$/u, '')
  const isOrdered = kind === 'DIRECTIVE' || kind === 'REQUEST'
  const others = (ids: readonly string[]) => [...new Set(ids)].filter((other) => !responsible.includes(other))
  return {
    id,
    kind,
    issuer: found.issuer,
    speaker: found.speaker,
    responsible: [...responsible],
    cooperating: others(findCooperating(evidenceItems)),
    addressee: isOrdered ? [...responsible] : [],
    beneficiary: others(findBeneficiary(evidenceItems)),
    action: action === '' ? text.slice(evidence.start, evidence.end) : action,
    polarity,
    constraint,
    deadline: draftDeadline(found.due.deadline),
    target: findTarget(kind, evidence, action, entities.figures),
    project: findProject(spanAt(sentences, evidence.start) ?? evidence, evidence, entities.references),
    place: findPlace(evidence, entities),
    respondsTo: [],
    ...rateConfidence(found, isMeeting),
    rule: reading.frame.id,
    evidence,
    support: findSupport(found, evidence),
  }
}

/** Words that carry the act and are no part of it; the adverb or verb that a pattern ends with is the act's own first word. */
const CARRIERS = [
  ...['opener', 'upcoming', 'colon', 'to', 'order', 'polite', 'ask', 'promise', 'assure', 'will', 'must'],
  ...['need', 'has-to', 'duty', 'strive', 'aim', 'expected', 'tell', 'then'],
]
const ACTORS_AND_CARRIERS = ['actor', ...CARRIERS]

/**
 * Behind the last carrier within the match, or at its beginning when it has none. Where that leaves no act, as in "cam kết đóng
 * điện 5 bản trước 30/10" (undertakes to connect … by 30/10), behind the one before; bodies there may be what is acted on.
 */
function actStart(items: readonly Item[], { start, end }: Match): number {
  const at = behindLast(ACTORS_AND_CARRIERS, items, start, end)
  if (isAct(items.slice(at))) return at
  const before = behindLast(CARRIERS, items, 0, at - 1)
  return isAct(items.slice(before)) ? before : at
}

/** Behind the last of these among the items from `start` to before `end`; at `start` where there is none. */
function behindLast(classes: readonly string[], items: readonly Item[], start: number, end: number): number {
  let at = end
  while (at > start && !isOneOf(items[at - 1], classes)) at--
  return Math.max(at, start)
}

/** More than a time or a number. */
function isAct(items: readonly Item[]): boolean {
  const words = items.filter(
    (item) => item.deadline === undefined && !isOneOf(item, ['mark', 'joint', 'number']),
  )
  return words.length > 1 || isOneOf(words[0], ['verb'])
}

/** What stands outside the evidence: who speaks, and the frame where the evidence begins behind it. */
function findSupport({ clause, reading: { match }, start, support }: Found, evidence: Span): Span[] {
  const lead =
    match.start < start && match.end >= start ? [spanOf(clause.items.slice(match.start, start))] : []
  return [...support, ...lead].filter(({ start: from, end }) => end <= evidence.start || from >= evidence.end)
}

function skipMarks(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex((item) => !isOneOf(item, ['mark', 'joint']))
  return at < 0 ? items : items.slice(at)
}

/** From the first item to the last that is a word. */
function spanOf(items: readonly Item[]): Span {
  const last = items.findLast((item) => !item.classes.has('mark')) ?? items.at(-1)
  return { start: items[0]?.start ?? 0, end: last?.end ?? 0 }
}

function draftDeadline(deadline: Deadline | null): Draft<CommitmentClaim>['deadline'] {
  if (deadline === null) return null
  const { type, date, precision, start, end } = deadline
  return { type, date, precision, span: { start, end } }
}
