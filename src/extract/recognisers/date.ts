import type { DeadlineType } from '../../model/claim.js'
import type { ReadableText, Span } from '../../model/report.js'
import { oncePer } from '../../model/values/once.js'
import type { CalendarPoint } from '../calendar.js'
import { compileForms, type FormMatch, type Slot } from '../forms.js'
import type { CalendarForm, DeadlineGrammar } from '../grammar/deadlines/schema.js'
import type { Grammar } from '../grammar/grammar.js'
import { wordStartsOf } from '../lookup.js'
import { holidayDay, lunarDay, lunarYearOf } from '../lunar.js'
import { wordBefore } from '../words.js'

/** A time named in the text: "ngày 20/7/2020" (on …), "quý III" (the third quarter), "Tết Nguyên đán" (lunar New Year). */
export interface CalendarMention extends Span {
  point: CalendarPoint
  /** What deadline it is with no word that says so: "cuối năm" (at the end of the year). */
  cue: DeadlineType | null
}

/** Every time the text names, from left to right. Bare "9/11" counts only where a word leads to a day. */
export function findDates(readable: ReadableText, grammar: Grammar): CalendarMention[] {
  const { match, dayCues, words } = compile(grammar.deadlines)
  const found: CalendarMention[] = []
  let free = 0
  for (const start of wordStartsOf(readable)) {
    const hit = start < free ? null : match(readable.folded, start)
    if (hit === null || isInsideNumber(readable.folded, start) || isInsideFraction(readable.folded, hit.end))
      continue
    if (
      hit.form.needsCue &&
      !isInBrackets(readable.folded, hit) &&
      !dayCues.has(wordBefore(readable.folded, start))
    )
      continue
    const point = pointOf(hit, words)
    if (point === null) continue
    found.push({ start: hit.start, end: hit.end, point, cue: hit.form.cue ?? null })
    free = hit.end
  }
  return found
}

const compile = oncePer((grammar: DeadlineGrammar) => ({
  words: grammar,
  dayCues: new Set(grammar.connectives.dayCues),
  match: compileForms(grammar.calendar, calendarSlots(grammar)),
}))

function calendarSlots({ words, holidays }: DeadlineGrammar): Record<string, Slot> {
  const day = { pattern: '[12]\\d|3[01]|0?[1-9]' }
  const year = { pattern: '(?:19|20)\\d\\d' }
  const sep = { pattern: ' ?[/.-] ?' }
  return {
    day,
    lastDay: day,
    month: { pattern: '1[0-2]|0?[1-9]', words: Object.keys(words.months) },
    year,
    through: year,
    quarter: { words: Object.keys(words.quarters) },
    weekday: { words: Object.keys(words.weekdays) },
    few: { words: words.few },
    number: { pattern: '\\d{1,3}' },
    hour: { pattern: '[01]?\\d|2[0-4]' },
    minute: { pattern: '[0-5]\\d' },
    sep,
    sep2: sep,
    season: { words: words.seasons },
    crop: { words: words.crops },
    holiday: { words: [...Object.keys(holidays.fixed), ...holidays.lunarNewYear, ...holidays.moving] },
    lunarYear: { words: words.stems.flatMap((stem) => words.branches.map((branch) => `${stem} ${branch}`)) },
  }
}

function pointOf({ form, slots }: FormMatch<CalendarForm>, grammar: DeadlineGrammar): CalendarPoint | null {
  const { unit, part, offset, yearOffset } = form
  const number = (text: string | undefined) => (text === undefined ? undefined : Number(text))
  const day = number(slots.day)
  const month =
    slots.month === undefined ? undefined : (grammar.words.months[slots.month] ?? Number(slots.month))
  const year = number(slots.year) ?? (slots.lunarYear ? lunarYearOf(slots.lunarYear, grammar) : undefined)
  return {
    unit,
    part,
    offset,
    yearOffset,
    day,
    month,
    year,
    lastDay: number(slots.lastDay),
    through: number(slots.through),
    weekday: slots.weekday === undefined ? undefined : grammar.words.weekdays[slots.weekday],
    quarter: slots.quarter === undefined ? undefined : grammar.words.quarters[slots.quarter],
    holiday:
      unit === 'LUNAR'
        ? (inYear) => lunarDay(inYear, day, grammar)
        : slots.holiday === undefined
          ? undefined
          : (inYear) => holidayDay(slots.holiday!, inYear, grammar),
  }
}

/** "Sáng nay (14/3)" (this morning): alone in brackets, a day needs no word that leads to it. */
export function isInBrackets(folded: string, { start, end }: Span): boolean {
  return folded[start - 1] === '(' && folded[end] === ')'
}

/** "1.234", "20.7.2020": what begins after the mark belongs to what stands before it. */
function isInsideNumber(folded: string, start: number): boolean {
  return /\d[/.,-]$/u.test(folded.slice(Math.max(0, start - 2), start))
}

/** "15/214 hộ", "5,4%": the number goes on, or is none of a day. */
function isInsideFraction(folded: string, end: number): boolean {
  return /^(?:[/.,-]\d|%)/u.test(folded.slice(end, end + 2)) && /\d/u.test(folded.charAt(end - 1))
}
