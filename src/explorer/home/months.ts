export interface MonthCount {
  /** As in `2025-06`. */
  month: string
  count: number
}

export interface YearCount {
  year: string
  count: number
  /** Only those that have any, in order. */
  months: MonthCount[]
}

export function yearsOf(months: readonly MonthCount[]): YearCount[] {
  const years = new Map<string, MonthCount[]>()
  for (const one of [...months].sort((left, right) => (left.month < right.month ? -1 : 1))) {
    const year = one.month.slice(0, 4)
    years.set(year, [...(years.get(year) ?? []), one])
  }
  return [...years].map(([year, inIt]) => ({
    year,
    count: inIt.reduce((sum, { count }) => sum + count, 0),
    months: inIt,
  }))
}

/** Every month from the first to the last, also those in which nothing was said. */
export function everyMonth(months: readonly MonthCount[]): MonthCount[] {
  const counts = new Map(months.map(({ month, count }) => [month, count]))
  const [first, ...others] = [...counts.keys()].sort()
  if (first === undefined) return []
  const last = others.at(-1) ?? first
  const all: MonthCount[] = []
  for (let month = first; month <= last; month = nextMonth(month))
    all.push({ month, count: counts.get(month) ?? 0 })
  return all
}

/** First and last day of a year or a month: `2024` or `2024-02`. */
export function daysOf(period: string): { from: string; to: string } {
  if (period.length === 4) return { from: `${period}-01-01`, to: `${period}-12-31` }
  const [year, month] = period.split('-').map(Number) as [number, number]
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return { from: `${period}-01`, to: `${period}-${last}` }
}

function nextMonth(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number]
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
}
