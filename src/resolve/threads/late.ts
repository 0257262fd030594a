import type { FollowUpRelation } from '../../model/status.js'
import type { Match } from './match.js'
import type { WrittenDay } from './numbers.js'

const REPORTS: readonly FollowUpRelation[] = ['REPORTS_DONE', 'REPORTS_PROGRESS', 'REPORTS_NOT_DONE']

/** Whether the date was missed, by the words or by the days of a report on progress; null when nobody can tell. */
export function isLate({ earlier, later }: Match, relation: FollowUpRelation): boolean | null {
  if (!REPORTS.includes(relation) || later.statement === null) return null
  if (later.statement.status === 'LATE' || later.cues.has('late')) return true
  if (later.cues.has('onTime')) return false
  const due = earlier.claim.deadline?.date
  if (!due) return null
  if (relation !== 'REPORTS_DONE') return later.saidOn !== null && later.saidOn > due ? true : null
  if (later.statement.status === 'EXCEEDED') return false
  const days = later.ownDays.length > 0 ? later.ownDays : later.days
  const done = later.saidOn === null ? [] : days.flatMap((day) => dayBefore(day, later.saidOn!))
  const last = done
    .filter((day) => day !== due)
    .sort()
    .at(-1)
  if (last !== undefined) return last > due
  return later.saidOn !== null && later.saidOn <= due ? false : null
}

/** The day as written, in the last year that it can lie in by then; a month without a day is its last. */
function dayBefore({ day, month, year }: WrittenDay, then: string): string[] {
  const inYear = (y: number) => `${y}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  if (year !== null) return inYear(year) <= then ? [inYear(year)] : []
  const thisYear = Number(then.slice(0, 4))
  return [inYear(inYear(thisYear) <= then ? thisYear : thisYear - 1)]
}
