import type { Precision } from '../../model/claim.js'
import type { ReadableText } from '../../model/report.js'
import { daysFrom } from '../../model/values/date.js'
import { oncePer } from '../../model/values/once.js'
import { indexPhrases } from '../../model/values/phrases.js'
import { resolvePoint } from '../calendar.js'
import { addMonths, addWorkingDays } from '../days.js'
import type { Anchor, Deadline } from '../due.js'
import { compileForms, type FormMatch } from '../forms.js'
import type { DeadlineGrammar } from '../grammar/deadlines/schema.js'
import type { Grammar } from '../grammar/grammar.js'
import { lastFrom, wordStartsOf } from '../lookup.js'
import type { CalendarMention } from './date.js'

type SpanUnit = DeadlineGrammar['words']['spans'][string]
type Match = FormMatch<DeadlineGrammar['durations']['forms'][number]>

/** From when a term runs: a day, or null while that is still to come; and where the words for it end. */
interface Since {
  day: string | null
  end: number
}

/** Terms counted in days, weeks or months: from the meeting, from a day that is named, or from an event still to come. */
export function findDurations(
  readable: ReadableText,
  grammar: Grammar,
  dates: readonly CalendarMention[],
  anchor: Anchor,
): Deadline[] {
  const rules = compile(grammar.deadlines)
  const { folded } = readable
  const found: Deadline[] = []
  let free = 0
  for (const start of wordStartsOf(readable)) {
    const hit = start < free ? null : rules.match(folded, start)
    const term = hit && readTerm(folded, hit, dates, anchor, rules)
    if (term === null) continue
    found.push(term)
    free = term.end
  }
  return found
}

const precisions: Record<SpanUnit, Precision> = {
  HOUR: 'DAYS',
  DAY: 'DAYS',
  WORKING_DAY: 'WORKING_DAYS',
  WEEK: 'WEEK',
  MONTH: 'MONTH',
  YEAR: 'YEAR',
}

function compileRules({ words, durations }: DeadlineGrammar) {
  const index = (phrases: readonly string[]) => indexPhrases(phrases.map((phrase) => [phrase, true] as const))
  const { counts, spans } = words
  return {
    match: compileForms(durations.forms, {
      count: { pattern: '\\d{1,3}', words: Object.keys(counts).filter((word) => counts[word] !== null) },
      span: { words: Object.keys(spans) },
    }),
    denials: index(durations.denials),
    since: index(durations.since),
    sinceNow: index(durations.sinceNow),
    sincePublished: index(durations.sincePublished),
    counts,
    spans,
  }
}
const compile = oncePer(compileRules)
type Rules = ReturnType<typeof compileRules>

function readTerm(
  folded: string,
  hit: Match,
  dates: readonly CalendarMention[],
  anchor: Anchor,
  rules: Rules,
): Deadline | null {
  const after = folded[hit.end] === ' ' ? hit.end + 1 : hit.end
  if (rules.denials.longestAt(folded, after) !== null || /\d/u.test(folded.charAt(after))) return null
  const count = rules.counts[hit.slots.count!] ?? Number(hit.slots.count)
  const unit = rules.spans[hit.slots.span!]
  if (unit === undefined || Number.isNaN(count)) return null

  const stated = readSince(folded, after, dates, anchor, rules)
  if (stated === null && hit.form.needsSince) return null
  const since = stated ?? { day: anchor.meetingDate ?? anchor.publishedOn, end: hit.end }
  const isOpen = hit.form.isAfterEvent || (stated !== null && stated.day === null)
  return {
    start: hit.start,
    end: since.end,
    type: 'WITHIN',
    date: isOpen || since.day === null ? null : termEnd(since.day, count, unit),
    earliest: null,
    precision: isOpen ? 'AFTER_EVENT' : precisions[unit],
    cue: null,
    isBare: false,
  }
}

/** "… kể từ ngày 15/6" (from 15 June), "… kể từ ngày ban hành" (from its publication), "… kể từ khi nhận bàn giao" (from the hand-over). */
function readSince(
  folded: string,
  start: number,
  dates: readonly CalendarMention[],
  anchor: Anchor,
  rules: Rules,
): Since | null {
  const cue = rules.since.longestAt(folded, start)
  if (cue === null || folded[cue.end] !== ' ') return null
  const at = cue.end + 1
  const date = dates[lastFrom(dates, at)]
  if (date !== undefined && at < date.end)
    return {
      day: resolvePoint(date.point, anchor.meetingDate ?? anchor.publishedOn, 'BACKWARD')?.latest ?? null,
      end: date.end,
    }
  const end = clauseEnd(folded, at)
  if (rules.sinceNow.longestAt(folded, at)) return { day: anchor.meetingDate ?? anchor.publishedOn, end }
  return { day: rules.sincePublished.longestAt(folded, at) ? anchor.publishedOn : null, end }
}

function termEnd(from: string, count: number, unit: SpanUnit): string {
  switch (unit) {
    case 'HOUR':
      return daysFrom(from, Math.ceil(count / 24))
    case 'WORKING_DAY':
      return addWorkingDays(from, count)
    case 'MONTH':
      return Number.isInteger(count) ? addMonths(from, count) : daysFrom(from, Math.round(30 * count))
    case 'YEAR':
      return addMonths(from, Math.round(12 * count))
    case 'WEEK':
      return daysFrom(from, 7 * count)
    case 'DAY':
      return daysFrom(from, Math.ceil(count))
  }
}

const LONGEST_EVENT = 80

/** The event that a term waits for ends with its clause. */
function clauseEnd(folded: string, start: number): number {
  const stretch = folded.slice(start, start + LONGEST_EVENT)
  const stop = stretch.search(/[,;.:!?”\n]/u)
  return start + (stop < 0 ? stretch : stretch.slice(0, stop)).trimEnd().length
}
