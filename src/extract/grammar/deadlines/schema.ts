import { z } from 'zod'

const Phrase = z.string().min(1)
const Phrases = z.array(Phrase)

const CALENDAR_UNITS = [
  'DAY',
  'WEEK',
  'MONTH',
  'QUARTER',
  'HALF',
  'YEAR',
  'SCHOOL_YEAR',
  'PERIOD',
  'SEASON',
  'HOLIDAY',
  'LUNAR',
  'EVENT',
] as const

/** How a day or a stretch of time is written: "cuối tháng {month}[ năm {year}]" (the end of month … [of the year …]). */
const CalendarForm = z.strictObject({
  form: Phrase,
  unit: z.enum(CALENDAR_UNITS),
  part: z.enum(['START', 'MIDDLE', 'END']).optional(),
  /** Counted in units from the one that holds the anchor: 0 this, 1 the next. */
  offset: z.int().optional(),
  yearOffset: z.int().optional(),
  /** Stands for a time only right after a word that leads to one: "trước 30/9" (before …), but not "30/9". */
  needsCue: z.boolean().optional(),
  /** Is a deadline without a word that says so: "cuối năm" (at the end of the year). */
  cue: z.enum(['BY', 'WITHIN']).optional(),
})
export type CalendarForm = z.infer<typeof CalendarForm>

const Connective = z.strictObject({
  phrase: Phrase,
  type: z.enum(['BY', 'WITHIN']),
  /** The time named is the first that is too late: "trước năm 2025" ends with 2024. A named day itself still counts. */
  isBefore: z.boolean().optional(),
})
export type Connective = z.infer<typeof Connective>

const SPAN_UNITS = ['HOUR', 'DAY', 'WORKING_DAY', 'WEEK', 'MONTH', 'YEAR'] as const

export const DeadlineFiles = z.strictObject({
  calendar: z.array(CalendarForm),
  connectives: z.strictObject({
    deadline: z.array(Connective),
    /** Before a time, these make it no deadline: "từ tháng 6" (since June). */
    excluding: Phrases,
    /** A bare "30/9" right after one of these is a day, not a fraction. */
    dayCues: Phrases,
  }),
  durations: z.strictObject({
    forms: z.array(
      z.strictObject({
        form: Phrase,
        /** Counted from something that has yet to happen. */
        isAfterEvent: z.boolean().default(false),
        /** A term only where it is said from when it runs: "30 ngày kể từ …" (30 days from …). */
        needsSince: z.boolean().default(false),
      }),
    ),
    /** Before the day or the event from which a term runs. */
    since: Phrases,
    /** It runs from the meeting. */
    sinceNow: Phrases,
    /** It runs from the day the report or notice came out. */
    sincePublished: Phrases,
    /** After a duration, these make it no deadline: "trong 5 năm qua" (in the past 5 years). */
    denials: Phrases,
  }),
  vague: Phrases,
  words: z.strictObject({
    months: z.record(Phrase, z.int()),
    quarters: z.record(Phrase, z.int()),
    /** From Monday, 1, to Sunday, 7. */
    weekdays: z.record(Phrase, z.int().min(1).max(7)),
    /** How many months may be left of a year. */
    few: Phrases,
    /** Null: a number nobody can tell ("vài", a few). */
    counts: z.record(Phrase, z.number().nullable()),
    spans: z.record(Phrase, z.enum(SPAN_UNITS)),
    seasons: Phrases,
    crops: Phrases,
    /** The names of the lunar years: ten stems and twelve branches. */
    stems: Phrases,
    branches: Phrases,
  }),
  holidays: z.strictObject({
    /** Month and day. */
    fixed: z.record(Phrase, z.string().regex(/^\d\d-\d\d$/)),
    lunarNewYear: Phrases,
    /** Holidays of the lunar calendar whose day is not computed. */
    moving: Phrases,
    /** First day of the lunar year, and how many days the month before it has. */
    lunarNewYears: z.record(
      z.string().regex(/^\d{4}$/),
      z.strictObject({ newYear: z.iso.date(), lastMonthDays: z.union([z.literal(29), z.literal(30)]) }),
    ),
  }),
})
export type DeadlineGrammar = z.infer<typeof DeadlineFiles>
