/** Months told as months, quarters or years, whichever a page can hold: `2024-03`, `2024-Q1`, `2024`. */

const LONGEST_IN_MONTHS = 13
const LONGEST_IN_QUARTERS = 60

type Size = 1 | 3 | 12

/** What is counted of the commitments of one month, or of one period. */
export interface Counts {
  commitments: number
  withDeadline: number
  overdue: number
  answered: number
  reportedDone: number
}

export type MonthCounts = Counts & { month: string | null }
export type PeriodCounts = Counts & { period: string }

export interface Told {
  /** From the first to the last with any, those in between that have none among them. */
  periods: readonly PeriodCounts[]
  /** Those of which no day is known; null where there are none. */
  undated: Counts | null
}

export function tellPeriods(months: readonly MonthCounts[]): Told {
  const dated = months.flatMap((one) => (one.month === null ? [] : [{ ...one, at: indexOf(one.month) }]))
  const undated = months.find(({ month }) => month === null) ?? null
  if (dated.length === 0) return { periods: [], undated }
  const first = Math.min(...dated.map(({ at }) => at))
  const last = Math.max(...dated.map(({ at }) => at))
  const size = sizeFor(last - first + 1)
  const periods = new Map<string, PeriodCounts>()
  for (let at = first; at <= last; at++) {
    const period = nameOf(at, size)
    if (!periods.has(period)) periods.set(period, { period, ...NOTHING })
  }
  for (const one of dated) add(periods.get(nameOf(one.at, size))!, one)
  return { periods: [...periods.values()], undated }
}

/** First and last day of a period. */
export function daysOf(period: string): { from: string; to: string } {
  const [year = '', part = ''] = period.split('-')
  const isQuarter = part.startsWith('Q')
  const first = part === '' ? 1 : isQuarter ? Number(part.slice(1)) * 3 - 2 : Number(part)
  const last = part === '' ? 12 : isQuarter ? first + 2 : first
  const lastDay = new Date(Date.UTC(Number(year), last, 0)).getUTCDate()
  return { from: `${year}-${twoDigits(first)}-01`, to: `${year}-${twoDigits(last)}-${lastDay}` }
}

/** The period that begins and ends so; null for any other stretch of days. */
export function periodOf(from: string, to: string): string | null {
  const at = indexOf(from.slice(0, 7))
  const isSame = (period: string) => daysOf(period).from === from && daysOf(period).to === to
  return ([12, 3, 1] as const).map((size) => nameOf(at, size)).find(isSame) ?? null
}

const NOTHING: Counts = { commitments: 0, withDeadline: 0, overdue: 0, answered: 0, reportedDone: 0 }

function add(to: Counts, more: Counts): void {
  for (const key of Object.keys(NOTHING) as (keyof Counts)[]) to[key] += more[key]
}

function sizeFor(months: number): Size {
  if (months < LONGEST_IN_MONTHS) return 1
  return months <= LONGEST_IN_QUARTERS ? 3 : 12
}

/** Months since the year 0. */
const indexOf = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1

function nameOf(index: number, size: Size): string {
  const year = Math.floor(index / 12)
  const month = index % 12
  if (size === 12) return `${year}`
  return size === 3 ? `${year}-Q${Math.floor(month / 3) + 1}` : `${year}-${twoDigits(month + 1)}`
}

const twoDigits = (number: number) => String(number).padStart(2, '0')
