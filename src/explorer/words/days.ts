/** Reckoning with days as the API writes them: `2023-09-30`. */

const DAY_MS = 86_400_000

/** Whole days from one day to another, as `2022-12-31` to `2023-09-30`: 273. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS)
}

export const dayAfter = (day: string): string => shift(day, 1)

export const dayBefore = (day: string): string => shift(day, -1)

const shift = (day: string, days: number) =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)
