import type { MeetingClaim } from '../../model/claim.js'
import type { Line, ReadableText } from '../../model/report.js'
import { daysFrom } from '../../model/values/date.js'
import { oncePer } from '../../model/values/once.js'
import { indexPhrases } from '../../model/values/phrases.js'
import { resolvePoint } from '../calendar.js'
import type { DayRange } from '../days.js'
import type { MeetingCues } from '../grammar/cues/schema.js'
import type { Grammar } from '../grammar/grammar.js'
import { lineOf, openingOf } from '../lookup.js'
import { wordBefore } from '../words.js'
import { type CalendarMention, isInBrackets } from './date.js'
import { inferYear } from './year.js'

type MeetingDate = MeetingClaim['date']

/** A report tells the day within this many characters of a paragraph's beginning. */
const REACH = 250
const BEHIND = 40
/** "Sáng thứ bảy, " may stand before the day that opens a paragraph. */
const FIRST_WORDS = 16
/** No newsroom tells of a meeting so many days later. */
const LONGEST_AGO = 120

/**
 * When the meeting was held: the day its lead names, the missing year from the day of publication or from the other
 * times of the report. Where no day is told, only that it was not after the report came out.
 */
export function findMeetingDate(
  readable: ReadableText,
  grammar: Grammar,
  dates: readonly CalendarMention[],
): MeetingDate {
  const cues = compile(grammar.cues.meeting)
  const { publishedOn } = readable.report
  const openings = new Set([
    ...openingOf(readable.lines),
    ...readable.lines.filter(({ role }) => role === 'CAPTION'),
  ])
  const heads = new Set(readable.lines.filter(({ role }) => role === 'BODY').slice(0, 2))
  const tells = (date: CalendarMention) =>
    tellsMeetingDay(readable, date, openings, cues) || opensParagraph(readable, date, heads, cues)
  const at = dates.findIndex((date) => tells(date) && !isAhead(date, publishedOn))
  const told = dates[at]
  if (told === undefined) {
    const day = dayByWord(readable, openings, cues)
    return { exact: day, earliest: day, latest: day ?? publishedOn }
  }
  const first = rangeOf(readable, told, dates, grammar.cues.meeting)
  const next = dates[at + 1]
  const isTwoDays = next !== undefined && isSameBreath(readable.folded, told, next)
  const last = isTwoDays ? rangeOf(readable, next, dates, grammar.cues.meeting) : first
  const earliest = first?.earliest ?? null
  const latest = last?.latest ?? publishedOn
  return { exact: earliest === latest ? earliest : null, earliest, latest }
}

const compile = oncePer((cues: MeetingCues) => {
  const index = (phrases: readonly string[]) => indexPhrases(phrases.map((phrase) => [phrase, true] as const))
  return {
    dayWord: cues.dayWord,
    dateOpenings: new Set(cues.dateOpenings),
    termOpenings: new Set(cues.termOpenings),
    meetingDayOpenings: cues.meetingDayOpenings,
    documentWords: index(cues.documentWords),
    today: index(cues.today),
    yesterday: index(cues.yesterday),
  }
})
type Cues = ReturnType<typeof compile>

function rangeOf(
  readable: ReadableText,
  told: CalendarMention,
  dates: readonly CalendarMention[],
  cues: MeetingCues,
): DayRange | null {
  const { publishedOn } = readable.report
  if (told.point.year !== undefined || publishedOn !== null)
    return resolvePoint(told.point, publishedOn, 'BACKWARD')
  const year = inferYear(readable, told, dates, cues)
  return year === null ? null : resolvePoint({ ...told.point, year }, null)
}

/** "Trong 2 ngày 29/2 và 1/3" (on the two days 29 February and 1 March). */
function isSameBreath(folded: string, { end }: CalendarMention, { start }: CalendarMention): boolean {
  return start - end <= 5 && /^(?: ?[-,] ?| \p{L}{2} )$/u.test(folded.slice(end, start))
}

function tellsMeetingDay(
  readable: ReadableText,
  date: CalendarMention,
  openings: ReadonlySet<Line>,
  cues: Cues,
): boolean {
  const { folded } = readable
  if (date.point.unit !== 'DAY' || date.point.month === undefined) return false
  const line = lineOf(readable, date)
  if (line === null || line.role === 'DEBRIS' || line.role === 'TITLE') return false
  const behind = folded.slice(Math.max(line.start, date.start - BEHIND), date.start)
  const saysDay = folded.startsWith(cues.dayWord, date.start)
  const said = ` ${behind}${saysDay ? cues.dayWord : ''}`.trimEnd()
  if (cues.meetingDayOpenings.some((opening) => said.endsWith(` ${opening}`))) return true
  if (cues.documentWords.scan(behind.slice(behind.lastIndexOf(',') + 1)).length > 0) return false
  if (cues.termOpenings.has(wordBefore(folded, date.start))) return false
  const opens = saysDay || isInBrackets(folded, date) || cues.dateOpenings.has(wordBefore(folded, date.start))
  return opens && date.start - line.start <= REACH && openings.has(line)
}

/** "Sáng 9-5, tại Nhà văn hóa …": below a lead that tells no day. */
function opensParagraph(
  readable: ReadableText,
  date: CalendarMention,
  heads: ReadonlySet<Line>,
  { dayWord, dateOpenings }: Cues,
): boolean {
  if (date.point.unit !== 'DAY' || date.point.month === undefined) return false
  const { folded } = readable
  const line = lineOf(readable, date)
  const isFirst = line !== null && heads.has(line) && date.start - line.start <= FIRST_WORDS
  return (
    isFirst && (folded.startsWith(dayWord, date.start) || dateOpenings.has(wordBefore(folded, date.start)))
  )
}

/** "phiên họp ngày 24/9" in a report of 18/9 is still to come. */
function isAhead({ point }: CalendarMention, publishedOn: string | null): boolean {
  if (publishedOn === null || point.year !== undefined) return false
  const day = resolvePoint(point, publishedOn, 'BACKWARD')?.earliest
  return day !== undefined && day < daysFrom(publishedOn, -LONGEST_AGO)
}

/** "Sáng nay", "hôm qua" (this morning, yesterday) count from the day of publication. */
function dayByWord({ folded, report }: ReadableText, openings: ReadonlySet<Line>, cues: Cues): string | null {
  if (report.publishedOn === null) return null
  const isSaid = (words: Cues['today']) =>
    [...openings].some(({ start, end }) => words.scan(folded, start, Math.min(end, start + REACH)).length > 0)
  if (isSaid(cues.today)) return report.publishedOn
  return isSaid(cues.yesterday) ? daysFrom(report.publishedOn, -1) : null
}
