/** Arithmetic on ISO days. */
import { daysFrom } from '../model/values/date.js'

/** ISO days, both included. */
export interface DayRange {
  earliest: string
  latest: string
}

/** An ISO day, or null where the calendar has none: 30 February. */
export function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const isThere = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isThere ? `${date.getUTCFullYear()}-${twoDigits(month)}-${twoDigits(day)}` : null
}

function twoDigits(count: number): string {
  return count < 10 ? `0${count}` : `${count}`
}

/** Saturdays and Sundays left out. */
export function addWorkingDays(day: string, count: number): string {
  let end = day
  for (let left = count; left > 0; ) {
    end = daysFrom(end, 1)
    if (new Date(end).getUTCDay() % 6 !== 0) left--
  }
  return end
}

export function addMonths(day: string, count: number): string {
  const [year, month, date] = partsOf(day)
  const first = new Date(Date.UTC(year, month - 1 + count, 1))
  const last = monthRange(first.getUTCFullYear(), first.getUTCMonth() + 1).latest
  const same = isoDay(first.getUTCFullYear(), first.getUTCMonth() + 1, date)
  return same ?? last
}

/** From the first day of a month to its last. */
export function monthRange(year: number, month: number): DayRange {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return { earliest: isoDay(year, month, 1)!, latest: isoDay(year, month, last)! }
}

export function partsOf(day: string): [year: number, month: number, day: number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))]
}
