import type { CommitmentSilenceQuery, CommitmentThreadQuery } from './commitment.documents.js'
import { dueOn } from './due.js'
import type { Judged } from './judged.js'
import type { Shown, Step } from './steps.js'

export type FollowUp = NonNullable<CommitmentThreadQuery['commitment']>['thread']['nodes'][number]

export type Silence = NonNullable<CommitmentSilenceQuery['commitment']>['silence']

/** All that is known of what became of a commitment; each part may reach beyond the day. */
export interface Known {
  of: Shown
  asOf: string
  followUps: readonly FollowUp[]
  assessments: readonly Judged[]
  /** Null while it is not known. */
  silence: Silence | null
  steps: readonly Step[]
}

/** Something that happened to a commitment, on a day; null: not known. */
export type Event = { day: string | null; key: string } & (
  | { is: 'MADE' }
  | { is: 'FOLLOWED'; relation: string; quote: string | null }
  | { is: 'MOVED'; to: string; approvedBy: string; why: string }
  | { is: 'ASSESSED'; value: string; note: string | null }
  | { is: 'OVERDUE' }
  | { is: 'BORNE'; step: Step }
)

/** All of it up to a day, in the order of the days: what was said and recorded, and what follows from it. */
export function eventsOf({ of, asOf, followUps, assessments, steps }: Known): Event[] {
  const made: Event = { is: 'MADE', day: of.madeOn?.latest ?? null, key: of.id }
  const followed = followUps
    .filter(({ commitment }) => commitment?.id === of.id)
    .map(
      ({ id, saidOn, relation, citations }): Event => ({
        is: 'FOLLOWED',
        day: saidOn,
        key: id,
        relation,
        quote: citations[0]?.quote ?? null,
      }),
    )
  const moved = (of.deadline?.changes ?? []).map(
    ({ id, approvedOn, to, approvedBy, why }): Event => ({
      is: 'MOVED',
      day: approvedOn,
      key: id,
      to,
      approvedBy,
      why,
    }),
  )
  const assessed = assessments.map(
    ({ id, on, value, scope, document, reason }): Event => ({
      is: 'ASSESSED',
      day: on,
      key: id,
      value,
      note: scope ?? document ?? reason,
    }),
  )
  const borne = steps
    .filter(({ basis }) => basis !== 'ORIGINAL')
    .map((step): Event => ({ is: 'BORNE', day: step.from, key: step.key, step }))
  const { now } = dueOn(of.deadline, asOf)
  const isLate = of.status.schedule === 'OVERDUE' && now !== null
  const late: Event[] = isLate ? [{ is: 'OVERDUE', day: now, key: 'overdue' }] : []
  return [made, ...followed, ...moved, ...assessed, ...borne, ...late]
    .filter(({ day }) => day === null || day <= asOf)
    .toSorted((one, other) => (one.day ?? '').localeCompare(other.day ?? ''))
}
