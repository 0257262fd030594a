import type { Precision } from '../model/claim.js'
import { daysFrom } from '../model/values/date.js'
import { addMonths, type DayRange, isoDay, monthRange, partsOf } from './days.js'
import type { CalendarForm } from './grammar/deadlines/schema.js'

/** A time as a text names it, before anybody knows which year or week is meant. */
export interface CalendarPoint {
  unit: CalendarForm['unit']
  part?: CalendarForm['part']
  offset?: number | undefined
  yearOffset?: number | undefined
  day?: number | undefined
  /** Of two days or more in a row: "ngày 12 và 13/3" (on 12 and 13 March). */
  lastDay?: number | undefined
  /** Of a week: from Monday, 1, to Sunday, 7. */
  weekday?: number | undefined
  month?: number | undefined
  quarter?: number | undefined
  year?: number | undefined
  /** Last year of a period or season. */
  through?: number | undefined
  /** The day in a year of a holiday; null when it is not known. */
  holiday?: ((year: number) => string | null) | undefined
}

const SCHOOL_YEAR_BEGINS = '09-05'
const SCHOOL_YEAR_ENDS = '05-31'

/**
 * The days that a time names. Where its year is not said, FORWARD takes the first that has not ended on the anchor,
 * BACKWARD the last that has begun. Null: a season, a crop, a session; or no anchor where one is needed.
 */
export function resolvePoint(
  point: CalendarPoint,
  anchor: string | null,
  direction: 'FORWARD' | 'BACKWARD' = 'FORWARD',
): DayRange | null {
  if (point.year !== undefined) return inYear(point, point.year)
  if (anchor === null) return null
  const [anchorYear] = partsOf(anchor)
  if (point.yearOffset !== undefined) return inYear(point, anchorYear + point.yearOffset)
  if (point.offset !== undefined) return relative(point, anchor, point.offset)
  const isForward = direction === 'FORWARD'
  for (const years of isForward ? [-1, 0, 1] : [1, 0, -1]) {
    const range = inYear(point, anchorYear + years)
    if (range !== null && (isForward ? range.latest >= anchor : range.earliest <= anchor)) return range
  }
  return null
}

function inYear(point: CalendarPoint, year: number): DayRange | null {
  const { unit, part, day, month, quarter } = point
  switch (unit) {
    case 'DAY':
      return day !== undefined && month !== undefined ? days(year, month, day, point.lastDay ?? day) : null
    case 'MONTH':
      return month === undefined ? null : partOfMonth(monthRange(year, month), part)
    case 'QUARTER':
      return quarter === undefined
        ? null
        : months(year, 3 * quarter - 2, 3 * quarter - (part === 'START' ? 2 : 0))
    case 'HALF':
      return part === 'START' ? months(year, 1, 6) : months(year, 7, 12)
    case 'YEAR':
      return part === 'START'
        ? months(year, 1, 3)
        : part === 'END'
          ? months(year, 10, 12)
          : months(year, 1, 12)
    case 'SCHOOL_YEAR':
      return part === 'START'
        ? single(`${year}-${SCHOOL_YEAR_BEGINS}`)
        : { earliest: `${year}-${SCHOOL_YEAR_BEGINS}`, latest: `${year + 1}-${SCHOOL_YEAR_ENDS}` }
    case 'PERIOD':
      return { earliest: `${year}-01-01`, latest: `${point.through ?? year}-12-31` }
    case 'HOLIDAY':
    case 'LUNAR':
      return single(point.holiday?.(year) ?? null)
    case 'WEEK':
    case 'SEASON':
    case 'EVENT':
      return null
  }
}

function relative(point: CalendarPoint, anchor: string, offset: number): DayRange | null {
  const [year, month] = partsOf(anchor)
  switch (point.unit) {
    case 'DAY': {
      if (point.day === undefined) return single(daysFrom(anchor, offset))
      const [dayYear, dayMonth] = partsOf(addMonths(`${anchor.slice(0, 7)}-01`, offset))
      return single(isoDay(dayYear, dayMonth, point.day))
    }
    case 'WEEK': {
      const monday = daysFrom(anchor, 7 * offset - ((new Date(anchor).getUTCDay() + 6) % 7))
      if (point.weekday !== undefined) return single(daysFrom(monday, point.weekday - 1))
      return { earliest: monday, latest: daysFrom(monday, 6) }
    }
    case 'MONTH': {
      const [nextYear, nextMonth] = partsOf(addMonths(`${anchor.slice(0, 7)}-01`, offset))
      return partOfMonth(monthRange(nextYear, nextMonth), point.part)
    }
    case 'QUARTER': {
      const count = Math.ceil(month / 3) - 1 + offset
      return months(year + Math.floor(count / 4), 3 * (count % 4) + 1, 3 * (count % 4) + 3)
    }
    default:
      return inYear(point, year + offset)
  }
}

function days(year: number, month: number, first: number, last: number): DayRange | null {
  const earliest = isoDay(year, month, first)
  const latest = isoDay(year, month, last)
  return earliest && latest ? { earliest, latest } : null
}

function single(day: string | null): DayRange | null {
  return day === null ? null : { earliest: day, latest: day }
}

function months(year: number, first: number, last: number): DayRange {
  return { earliest: monthRange(year, first).earliest, latest: monthRange(year, last).latest }
}

function partOfMonth(range: DayRange, part: CalendarPoint['part']): DayRange {
  const on = (day: number) => `${range.earliest.slice(0, 8)}${day}`
  if (part === 'START') return { ...range, latest: on(10) }
  if (part === 'MIDDLE') return { earliest: on(11), latest: on(15) }
  return part === 'END' ? { ...range, earliest: on(21) } : range
}

/** How exact the text is, for each unit and part. */
export function precisionOf({ unit, part, weekday }: CalendarPoint): Precision {
  if (weekday !== undefined) return 'DAY'
  if (unit === 'MONTH') return part === 'END' ? 'MONTH_END' : part === 'MIDDLE' ? 'MID_MONTH' : 'MONTH'
  if (unit === 'YEAR') return part === 'END' ? 'YEAR_END' : 'YEAR'
  if (unit === 'HALF') return part === 'START' ? 'MONTH_END' : 'YEAR_END'
  if (unit === 'PERIOD') return 'YEAR'
  return unit === 'LUNAR' ? 'DAY' : unit
}
