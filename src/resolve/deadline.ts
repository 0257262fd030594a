import type { CommitmentClaim, Precision } from '../model/claim.js'
import { daysFrom } from '../model/values/date.js'

type Deadline = NonNullable<CommitmentClaim['deadline']>

/** The stretch of days that the words of a deadline allow; both null for a vague one. */
export function baselineOf(deadline: Deadline | null): { earliest: string | null; latest: string | null } {
  if (!deadline?.date) return { earliest: null, latest: null }
  return { earliest: earliestDay(deadline.date, deadline.precision), latest: deadline.date }
}

/** "trong quý III" (in the third quarter) ends on its last day, which the claim gives, and begins on its first. */
function earliestDay(latest: string, precision: Precision | null): string {
  const [year = '', month = ''] = latest.split('-')
  switch (precision) {
    case 'WEEK':
      return daysFrom(latest, -6)
    case 'MONTH':
      return `${year}-${month}-01`
    case 'QUARTER':
      return `${year}-${String(Number(month) - ((Number(month) - 1) % 3)).padStart(2, '0')}-01`
    case 'YEAR':
      return `${year}-01-01`
    default:
      return latest
  }
}
