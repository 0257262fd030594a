import { isDay, type WrittenDay } from '../threads/numbers.js'
import type { Comparator } from './comparator.js'

/** What it counts that the report cites the earlier meeting somewhere, where the item's own sentence doing so counts 1. */
const SOMEWHERE = 0.5

const LONGEST_NOTICE_DAYS = 20
const MS_PER_DAY = 86_400_000

/** The later report cites the meeting by its day, or a numbered document that the earlier one names too. */
export const compareCitation: Comparator = (earlier, later, setting) => {
  const held = earlier.saidOn
  if (held && later.days.some((day) => isDay(day, held)))
    return { score: 1, reason: `cites the meeting of ${held}` }
  if (held && setting.later.days.some((day) => isSoonAfter(day, held)))
    return { score: SOMEWHERE, reason: `the report goes back to the meeting of ${held}` }
  const number = setting.later.numbers.find((one) => setting.earlier.numbers.includes(one))
  return number === undefined ? null : { score: SOMEWHERE, reason: `both reports cite ${number}` }
}

/** The day of the meeting, or that of the notice of its conclusions, which follows within weeks. */
function isSoonAfter({ day, month, year }: WrittenDay, held: string): boolean {
  if (year === null) return isDay({ day, month, year }, held)
  const after = (Date.UTC(year, month - 1, day) - Date.parse(held)) / MS_PER_DAY
  return after >= 0 && after <= LONGEST_NOTICE_DAYS
}
