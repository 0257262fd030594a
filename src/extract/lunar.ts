import { daysFrom } from '../model/values/date.js'
import type { DeadlineGrammar } from './grammar/deadlines/schema.js'

/** The solar year in which a lunar year begins: "Bính Ngọ" → 2026. The nearest to our time of those 60 years apart. */
export function lunarYearOf(name: string, { words, holidays }: DeadlineGrammar): number | undefined {
  const [stem, branch] = name.split(' ')
  return Object.keys(holidays.lunarNewYears)
    .map(Number)
    .find((year) => words.stems[(year - 4) % 10] === stem && words.branches[(year - 4) % 12] === branch)
}

/** The day of a holiday in a year; null where it moves in a way that is not known here. */
export function holidayDay(name: string, year: number, { holidays }: DeadlineGrammar): string | null {
  if (holidays.lunarNewYear.includes(name)) return holidays.lunarNewYears[year]?.newYear ?? null
  const fixed = holidays.fixed[name]
  return fixed === undefined ? null : `${year}-${fixed}`
}

/** A day of the last lunar month (tháng Chạp) before the New Year of a year; its last when no day is named. */
export function lunarDay(
  year: number,
  day: number | undefined,
  { holidays }: DeadlineGrammar,
): string | null {
  const known = holidays.lunarNewYears[year]
  if (known === undefined) return null
  return daysFrom(known.newYear, Math.min((day ?? known.lastMonthDays) - known.lastMonthDays, 0) - 1)
}
