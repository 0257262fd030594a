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
  const last = doneDays(earlier, later).at(-1)
  if (last !== undefined) return dayOf(last) > due
  return later.saidOn !== null && later.saidOn <= due ? false : null
}

/** The day on which it was done, where the item names one and no words say otherwise; null where it names a month, or none. */
export function doneOn({ earlier, later }: Match, relation: FollowUpRelation): string | null {
  const isSaid = later.statement?.status === 'LATE' || later.cues.has('late') || later.cues.has('onTime')
  if (relation !== 'REPORTS_DONE' || isSaid || !earlier.claim.deadline?.date) return null
  const last = doneDays(earlier, later).at(-1)
  return last && !last.isWholeMonth && isInCalendar(dayOf(last)) ? dayOf(last) : null
}

interface PastDay extends WrittenDay {
  year: number
}

/** Days that a report of its being done names, other than the deadline, the last one last. */
function doneDays(earlier: Match['earlier'], later: Match['later']): PastDay[] {
  const { saidOn } = later
  if (saidOn === null) return []
  const days = later.ownDays.length > 0 ? later.ownDays : later.days
  return days
    .flatMap((day) => dayBefore(day, saidOn))
    .filter((day) => dayOf(day) !== earlier.claim.deadline?.date)
    .sort((one, other) => (dayOf(one) < dayOf(other) ? -1 : 1))
}

/** The day as written, in the last year that it can lie in by then; a month without a day is near its end. */
function dayBefore(written: WrittenDay, then: string): PastDay[] {
  const inYear = (year: number): PastDay => ({ ...written, year })
  if (written.year !== null) return [inYear(written.year)].filter((day) => dayOf(day) <= then)
  const thisYear = Number(then.slice(0, 4))
  return [inYear(dayOf(inYear(thisYear)) <= then ? thisYear : thisYear - 1)]
}

const dayOf = ({ day, month, year }: PastDay) =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

/** Not "31/2". */
const isInCalendar = (day: string) => new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day) === true
