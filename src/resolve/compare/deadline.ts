import type { ThreadItem } from '../threads/item.js'
import { isDay } from '../threads/numbers.js'
import type { Comparator } from './comparator.js'

/** What it counts that both fall due on one day: many things do at the end of a year. */
const DUE_TOGETHER = 0.5

/** Ten months: behind them the same day comes again. */
const MOST_MS = 300 * 86_400_000

/** The old deadline is named again: "theo cam kết phải xong trước 30/9/2022" (was to be done before 30 September). */
export const compareDeadline: Comparator = (earlier, later, { traits }) => {
  const due = earlier.claim.deadline?.date
  if (!due) return null
  const rarity = traits.of(dueTrait(due))
  if (later.claim?.deadline?.date === due)
    return { score: DUE_TOGETHER * rarity, reason: `due on ${due} as well` }
  if (!later.days.some((day) => isDay(day, due) && (day.year !== null || isRecent(due, later)))) return null
  return { score: rarity, reason: `names the old deadline, ${due}` }
}

export const dueTrait = (day: string) => `due ${day}`

/** A day without its year is that of the year past. */
function isRecent(due: string, { saidOn, claim }: ThreadItem): boolean {
  const isOwn = claim?.deadline?.date?.slice(5) === due.slice(5)
  return !isOwn && saidOn !== null && Date.parse(saidOn) - Date.parse(due) < MOST_MS
}
