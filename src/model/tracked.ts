/** What was recorded of a commitment after it was made, as it was true on a day and as it was known at an instant. */
import type { AssessedValue, EvidenceStatus } from './status.js'

/** Left out: up to now. `asOf` is a day, `knownAt` an instant. */
export interface When {
  asOf?: string | null | undefined
  knownAt?: string | null | undefined
}

export interface AssessmentSource {
  id: string
  on: string
  recordedAt: string
  value: AssessedValue
  doneOn: string | null
}

export interface DeadlineChangeSource {
  id: string
  approvedOn: string
  recordedAt: string
  to: string
}

/** What the latest assessment found; that nobody has looked where there is none. */
export function evidenceOf(
  assessments: readonly AssessmentSource[],
  when: When = {},
): { evidence: EvidenceStatus; doneOn: string | null } {
  const latest = latestOf(assessments, ({ on }) => on, when)
  return { evidence: latest?.value ?? 'NOT_REVIEWED', doneOn: latest?.doneOn ?? null }
}

/** The last day of the deadline in force: that of the latest change, else of the baseline. */
export function dueOf(
  baselineLatest: string | null,
  changes: readonly DeadlineChangeSource[],
  when: When = {},
): string | null {
  return latestOf(changes, ({ approvedOn }) => approvedOn, when)?.to ?? baselineLatest
}

/** By the day from which it is true, then by when it was recorded. */
export function latestOf<Recorded extends { id: string; recordedAt: string }>(
  records: readonly Recorded[],
  dayOf: (record: Recorded) => string,
  { asOf, knownAt }: When = {},
): Recorded | undefined {
  const keyOf = (record: Recorded) => `${dayOf(record)} ${record.recordedAt} ${record.id}`
  return records
    .filter((record) => !asOf || dayOf(record) <= asOf)
    .filter(({ recordedAt }) => !knownAt || Date.parse(recordedAt) <= Date.parse(knownAt))
    .reduce<Recorded | undefined>(
      (latest, record) => (latest && keyOf(latest) > keyOf(record) ? latest : record),
      undefined,
    )
}
