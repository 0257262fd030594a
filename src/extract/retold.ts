import type { CommitmentClaim } from '../model/claim.js'
import type { Line, ReadableText } from '../model/report.js'
import { foldText } from '../model/values/text.js'
import type { Draft } from './draft.js'
import { sharedBy, type Wording, Wordings } from './likeness.js'
import { spanAt } from './span-at.js'

type Commitment = Draft<CommitmentClaim>

/** Of the shorter wording, how much the fuller one must share. */
const ALIKE = 0.6
/** Fewer pairs than this say nothing. */
const SHORTEST = 3
/** How much fuller an earlier telling must be to be kept: a summary comes first, the body says it in its place. */
const FULLER = 1.5
/** How many commitments back a telling is looked for; keeps the time linear in the report. */
const HORIZON = 200

/**
 * Leaves each commitment once, in its fullest telling: a report tells one order in its summary, under a photo and in
 * the body. The other tellings become its support.
 */
export function joinRetold(commitments: readonly Commitment[], { lines }: ReadableText): Commitment[] {
  const wordings = new Wordings()
  const kept: Commitment[] = []
  /** The last that were kept, each with its place among them. */
  const near: Telling[] = []
  for (const commitment of commitments) {
    const telling = { commitment, wording: wordings.of(foldText(commitment.action)), at: kept.length }
    const before = near.findLast((other) => isRetold(other, telling, lines))
    if (before === undefined) {
      near.push(telling)
      if (near.length > HORIZON) near.shift()
    } else if (telling.wording.size * FULLER > before.wording.size) {
      before.commitment = withSupport(commitment, before.commitment)
      before.wording = telling.wording
    } else before.commitment = withSupport(before.commitment, commitment)
    const { at, commitment: told } = before ?? telling
    kept[at] = told
  }
  return kept
}

interface Telling {
  commitment: Commitment
  wording: Wording
  at: number
}

function isRetold(before: Telling, { commitment, wording }: Telling, lines: readonly Line[]): boolean {
  const size = Math.min(before.wording.size, wording.size)
  return (
    size >= SHORTEST &&
    isSameMatter(before.commitment, commitment) &&
    spanAt(lines, before.commitment.evidence.start) !== spanAt(lines, commitment.evidence.start) &&
    sharedBy(before.wording, wording).length >= ALIKE * size
  )
}

function isSameMatter(a: Commitment, b: Commitment): boolean {
  const isCompatible = (ids: readonly string[], others: readonly string[]) =>
    ids.length === 0 || others.length === 0 || ids.some((id) => others.includes(id))
  const [date, other] = [a.deadline?.date ?? null, b.deadline?.date ?? null]
  const isSameDay = date === null || other === null || date === other
  return a.kind === b.kind && isSameDay && isCompatible(a.responsible, b.responsible)
}

function withSupport(fullest: Commitment, other: Commitment): Commitment {
  return { ...fullest, support: [...fullest.support, other.evidence] }
}
