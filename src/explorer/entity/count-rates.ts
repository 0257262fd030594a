import type { EntityRatesQuery } from './rates.documents.js'

export interface CountedRates {
  whole: number
  /** With a deadline that has a day. */
  dated: number
  onTime: number
  overdue: number
  reviewed: number
  /** Of how many the responsible side has said anything. */
  answered: number
  /** Of how many somebody answers on the day; null where that was not asked. */
  takenOver: number | null
  evidence: Record<string, number>
  schedule: Record<string, number>
  kind: Record<string, number>
}

/** Sums over the groups that the server counted. */
export function ratesOf({ byEvidence, bySchedule, byKind, unassigned }: EntityRatesQuery): CountedRates {
  const groups = byEvidence ?? []
  const sum = (of: 'commitments' | 'withDeadline' | 'overdue' | 'answered') =>
    groups.reduce((total, group) => total + group[of], 0)
  const evidence = countsBy(groups, ({ evidence }) => evidence)
  const schedule = countsBy(bySchedule ?? [], ({ schedule }) => schedule)
  const whole = sum('commitments')
  return {
    whole,
    dated: sum('withDeadline'),
    onTime: schedule.DONE_ON_TIME ?? 0,
    overdue: sum('overdue'),
    reviewed: whole - (evidence.NOT_REVIEWED ?? 0),
    answered: sum('answered'),
    takenOver: unassigned ? whole - unassigned.totalCount : null,
    evidence,
    schedule,
    kind: countsBy(byKind ?? [], ({ kind }) => kind),
  }
}

function countsBy<Group extends { commitments: number }>(
  groups: readonly Group[],
  keyOf: (group: Group) => string | null,
): Record<string, number> {
  return Object.fromEntries(
    groups.flatMap((group) => {
      const value = keyOf(group)
      return value === null ? [] : [[value, group.commitments]]
    }),
  )
}
