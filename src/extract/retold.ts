import type { CommitmentClaim } from '../model/claim.js'
import type { Line, ReadableText } from '../model/report.js'
import { foldText } from '../model/values/text.js'
import type { Draft } from './draft.js'
import { sharedBy, type Wording, wordingOf } from './likeness.js'
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
  const kept: Telling[] = []
  for (const commitment of commitments) {
    const wording = wordingOf(foldText(commitment.action))
    const first = Math.max(0, kept.length - HORIZON)
    const near = kept.slice(first)
    const at = first + near.findLastIndex((other) => isRetold(other, { commitment, wording }, lines))
    const before = at < first ? undefined : kept[at]
    if (before === undefined) kept.push({ commitment, wording })
    else if (wording.size * FULLER > before.wording.size)
      kept[at] = { commitment: withSupport(commitment, before.commitment), wording }
    else kept[at] = { ...before, commitment: withSupport(before.commitment, commitment) }
  }
  return kept.map(({ commitment }) => commitment)
}

interface Telling {
  commitment: Commitment
  wording: Wording
}

function isRetold(before: Telling, { commitment, wording }: Telling, lines: readonly Line[]): boolean {
  const size = Math.min(before.wording.size, wording.size)
  return (
    size >= SHORTEST &&
    isSameMatter(before.commitment, commitment) &&
    sharedBy(before.wording, wording).length >= ALIKE * size &&
    spanAt(lines, before.commitment.evidence.start) !== spanAt(lines, commitment.evidence.start)
  )
}

function isSameMatter(a: Commitment, b: Commitment): boolean {
  const isCompatible = (ids: readonly string[], others: readonly string[]) =>
    ids.length === 0 || others.length === 0 || ids.some((id) => others.includes(id))
  const dates = new Set([a.deadline?.date, b.deadline?.date].filter((date) => date != null))
  return a.kind === b.kind && isCompatible(a.responsible, b.responsible) && dates.size < 2
}

function withSupport(fullest: Commitment, other: Commitment): Commitment {
  return { ...fullest, support: [...fullest.support, other.evidence] }
}
