import { daysBetween } from '../words/days.js'
import { dueOn } from './due.js'
import type { Known } from './events.js'
import type { Due } from './sentence.js'
import type { Step } from './steps.js'

/** What the time line is drawn from: nothing in it is later than `asOf` but a deadline. */
export interface Times {
  asOf: string
  made: string | null
  due: Due
  /** Each date that was in force, in order, the first one included. */
  deadlines: readonly string[]
  isOverdue: boolean
  claims: readonly { day: string; relation: string }[]
  assessments: readonly { on: string; value: string }[]
  steps: readonly Step[]
  /** Since when later reports say nothing of it, and how many; null where they do, or there are none. */
  silence: { since: string; reports: number } | null
}

/** A stretch of a lane. */
export interface Stretch {
  from: string
  to: string
}

/** What is known of the evidence, stretch by stretch: nobody had looked, then what was found each time. */
export function evidenceStretches({ made, assessments, asOf }: Times): (Stretch & { value: string })[] {
  const start = made ?? assessments[0]?.on ?? asOf
  const turns = [{ on: start, value: 'NOT_REVIEWED' }, ...assessments]
  return turns
    .map(({ on, value }, at) => ({ from: on, to: turns[at + 1]?.on ?? asOf, value }))
    .filter(({ from, to }) => from < to || to === asOf)
}

/** Who answered, stretch by stretch; a step without a first day begins when it was said. */
export function answerStretches({ steps, made, asOf }: Times): (Stretch & { step: Step })[] {
  const start = made ?? asOf
  return steps.map((step, at) => {
    const from = step.from ?? start
    const next = steps.slice(at + 1).find((later) => (later.from ?? start) > from)?.from
    const ends = [next, step.through ?? undefined, asOf].filter((day) => day !== undefined)
    return { from, to: ends.toSorted()[0] ?? asOf, step }
  })
}

/** Days on which a body that answered was reorganised. */
export const reorganisedOn = ({ steps }: Times): string[] => [
  ...new Set(
    steps.flatMap(({ basis, from }) =>
      from !== null && ['REORGANISATION', 'NOBODY'].includes(basis) ? [from] : [],
    ),
  ),
]

/** Every day that must have room in the drawing. */
export const daysOf = ({ asOf, made, deadlines, claims, assessments, steps }: Times): string[] => [
  asOf,
  ...(made ? [made] : []),
  ...deadlines,
  ...claims.map(({ day }) => day),
  ...assessments.map(({ on }) => on),
  ...steps.flatMap(({ from }) => from ?? []),
]

export const overdueBy = ({ due, asOf, isOverdue }: Times): number =>
  isOverdue && due.now !== null ? Math.max(0, daysBetween(due.now, asOf)) : 0

/** Of what is known, what was so by the day of the page. */
export function timesOf({ of, asOf, followUps, assessments, silence, steps }: Known): Times {
  const made = of.madeOn?.latest ?? null
  const due = dueOn(of.deadline, asOf)
  const claims = followUps.flatMap(({ commitment, saidOn, relation }) =>
    commitment?.id === of.id && saidOn !== null && saidOn <= asOf ? [{ day: saidOn, relation }] : [],
  )
  const changes = (of.deadline?.changes ?? []).filter(({ approvedOn }) => approvedOn <= asOf)
  const since = claims.at(-1)?.day ?? made
  const reports = silence?.reports.totalCount ?? 0
  return {
    asOf,
    made: made !== null && made <= asOf ? made : null,
    due,
    deadlines: [due.first, ...changes.map(({ to }) => to)].filter((day) => day !== null),
    isOverdue: of.status.schedule === 'OVERDUE',
    claims,
    assessments: assessments.filter(({ on }) => on <= asOf),
    steps,
    silence: reports > 0 && since !== null && since < asOf ? { since, reports } : null,
  }
}
