import { dayAfter } from '../words/days.js'
import type { CommitmentAnswersQuery, CommitmentViewQuery } from './commitment.documents.js'

export type Shown = NonNullable<CommitmentViewQuery['commitment']>
export type Answered = NonNullable<CommitmentAnswersQuery['commitment']>
type Responsibility = Answered['responsibilities'][number]
type Answer = Answered['answers'][number]
type Named = NonNullable<Shown['maker']>
type Bearer = NonNullable<Responsibility['party']>

/** Who answered from a day on, and on what ground; `party` null: nobody. */
export interface Step {
  key: string
  basis: string
  party: Bearer | NonNullable<Answer['party']> | null
  holder: Named | null
  /** Null: from the start. */
  from: string | null
  through: string | null
  reason: string | null
  /** Whether it is so on the day of the page. */
  isNow: boolean
}

/**
 * How a commitment came to whoever answers on a day: what reports and records say, then what follows from reorganisations
 * and changes of office, which is known for the day of the page only.
 */
export function stepsOf({ responsibilities, answers }: Answered, asOf: string): Step[] {
  const leads = responsibilities
    .filter(({ part, from }) => part === 'LEAD' && (from === null || from <= asOf))
    .toSorted((one, other) => (one.from ?? '').localeCompare(other.from ?? ''))
  const known = leads.map((lead) => stepOf(lead, answers, asOf))
  const derived = answers
    .filter(({ basis }) => basis === 'TENURE' || basis === 'REORGANISATION')
    .map(derivedStep)
  if (answers.length > 0 || leads.length === 0) return [...known, ...derived]
  const ends = leads.flatMap(({ party }) => endOf(party) ?? []).toSorted()
  return [...known, nobodyStep(ends.at(-1) ?? null)]
}

function stepOf(
  { id, basis, party, from, through, reason }: Responsibility,
  answers: readonly Answer[],
  asOf: string,
): Step {
  const answer = answers.find((one) => one.party?.id === party?.id && one.basis === basis)
  const ended = through ?? endOf(party)
  return {
    key: id,
    basis,
    party,
    holder: answer?.holder ?? holderOn(party, from ?? asOf),
    from,
    through: ended !== null && ended < asOf ? ended : null,
    reason,
    isNow: answer !== undefined,
  }
}

const derivedStep = ({ basis, party, holder, since }: Answer): Step => ({
  key: `${basis} ${party?.id}`,
  basis,
  party,
  holder,
  from: since,
  through: null,
  reason: null,
  isNow: true,
})

const nobodyStep = (end: string | null): Step => ({
  key: 'nobody',
  basis: 'NOBODY',
  party: null,
  holder: null,
  from: end === null ? null : dayAfter(end),
  through: null,
  reason: null,
  isNow: true,
})

/** The last day of the body, or of the body whose office it is; null while it lasts, or when not known. */
function endOf(party: Bearer | null): string | null {
  if (party?.__typename === 'Agency') return party.validThrough
  return party?.__typename === 'Role' ? (party.agency?.validThrough ?? null) : null
}

/** Who was seen in the office last before a day, or first after it. */
function holderOn(party: Bearer | null, day: string): Named | null {
  if (party?.__typename !== 'Role') return null
  const seen = party.tenures
    .filter(({ seenFirst }) => seenFirst !== null)
    .toSorted((one, other) => (one.seenFirst ?? '').localeCompare(other.seenFirst ?? ''))
  const tenure = seen.findLast(({ seenFirst }) => (seenFirst ?? '') <= day)
  const isGone = [tenure?.goneBy, tenure?.through].some(
    (end) => end !== null && end !== undefined && end < day,
  )
  return isGone ? null : (tenure?.person ?? null)
}
