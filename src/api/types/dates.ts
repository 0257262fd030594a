import { OPEN, type Range } from '../../graph/page.js'
import type { Precision as PrecisionValue } from '../../model/claim.js'
import { NO_DAY, type PartialDate as PartialDateShape } from '../../model/values/date.js'
import { builder } from '../builder.js'
import { enumOf } from '../enums.js'

export const Precision = enumOf<PrecisionValue>('Precision', 'How exactly a text names a time.', {
  DAY: 'A day: "ngày 30/6".',
  DAYS: 'A number of days: "trong 10 ngày".',
  WORKING_DAYS: 'A number of working days: "05 ngày làm việc".',
  WEEK: 'A week: "trong tuần tới".',
  MID_MONTH: 'The middle of a month: "giữa tháng 6".',
  MONTH: 'A month: "trong tháng 6".',
  MONTH_END: 'The end of a month: "cuối tháng 6".',
  QUARTER: 'A quarter: "quý III".',
  SEASON: 'A season or a rainy season: "trước mùa mưa lũ".',
  SCHOOL_YEAR: 'A school year: "trước năm học mới".',
  HOLIDAY: 'A holiday: "trước Tết Nguyên đán".',
  EVENT: 'Up to an event whose day is known.',
  AFTER_EVENT: 'A time after an event.',
  YEAR: 'A year: "trong năm 2025".',
  YEAR_END: 'The end of a year: "cuối năm".',
})

export const PartialDate = builder.objectRef<PartialDateShape>('PartialDate').implement({
  description:
    'A time as a report names it, which is seldom a day: "end of quarter III". Both days null: a vague word.',
  fields: (t) => ({
    earliest: t.expose('earliest', {
      type: 'Date',
      nullable: true,
      description: 'First day that the words allow.',
    }),
    latest: t.expose('latest', {
      type: 'Date',
      nullable: true,
      description: 'Last day that the words allow; what is due is due then.',
    }),
    precision: t.expose('precision', {
      type: Precision,
      nullable: true,
      description: 'How exact the words are; null where it was not read.',
    }),
    text: t.exposeString('text', { nullable: true, description: 'The words of the report.' }),
  }),
})

export const DateRange = builder.inputType('DateRange', {
  description:
    'Days from one to another, both included; either may be left open. What has no day is in no range.',
  fields: (t) => ({
    from: t.field({ type: 'Date', description: 'First day.' }),
    through: t.field({ type: 'Date', description: 'Last day.' }),
  }),
})

/** From its columns: first and last day. */
export function partialDateOf([earliest, latest]: (string | null)[]): PartialDateShape | null {
  if (!latest) return null
  return { earliest: earliest ?? null, latest, precision: earliest === latest ? 'DAY' : null, text: null }
}

/** The keys of those days. */
export function keysOf(range: typeof DateRange.$inferInput | null | undefined): Range | undefined {
  if (!range) return undefined
  return { from: range.from ?? OPEN.from, to: range.through ? `${range.through}|${OPEN.to}` : NO_DAY }
}
