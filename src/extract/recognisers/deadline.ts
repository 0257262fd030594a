import type { ReadableText } from '../../model/report.js'
import { daysFrom } from '../../model/values/date.js'
import { oncePer } from '../../model/values/once.js'
import { indexPhrases } from '../../model/values/phrases.js'
import { isWordAt } from '../../model/values/text.js'
import { type CalendarPoint, precisionOf, resolvePoint } from '../calendar.js'
import type { DayRange } from '../days.js'
import type { Anchor, Deadline } from '../due.js'
import type { Connective, DeadlineGrammar } from '../grammar/deadlines/schema.js'
import type { Grammar } from '../grammar/grammar.js'
import { wordBefore } from '../words.js'
import { type CalendarMention, findDates } from './date.js'
import { findDurations } from './duration.js'

/**
 * Everything in the text that can be a deadline, from left to right, none overlapping another. Whether it belongs to a
 * commitment is for the clause around it to say; a time in the past is found like any other.
 */
export function findDeadlines(
  readable: ReadableText,
  grammar: Grammar,
  anchor: Anchor,
  dates: readonly CalendarMention[] = findDates(readable, grammar),
): Deadline[] {
  const day = anchor.meetingDate ?? anchor.publishedOn
  const found = [
    ...findDurations(readable, grammar, dates, anchor),
    ...dates.flatMap((mention) => dated(readable.folded, mention, grammar.deadlines, day) ?? []),
    ...findVague(readable.folded, grammar.deadlines),
  ]
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  let free = 0
  return found.filter(({ start, end }) => {
    const isFree = start >= free
    if (isFree) free = end
    return isFree
  })
}

function dated(
  folded: string,
  mention: CalendarMention,
  grammar: DeadlineGrammar,
  day: string | null,
): Deadline | null {
  const { connectives, excluding } = compile(grammar)
  const cue = connectives(folded, mention.start)
  if (cue === null && excluding.has(wordBefore(folded, mention.start))) return null
  const range = resolvePoint(mention.point, day)
  return {
    start: cue?.start ?? mention.start,
    end: mention.end,
    type: cue?.type ?? mention.cue ?? 'WITHIN',
    date: range && lastDay(mention.point, range, cue?.isBefore ?? false),
    earliest: range?.earliest ?? null,
    precision: precisionOf(mention.point),
    cue: cue?.phrase ?? null,
    isBare: cue === null && mention.cue === null,
  }
}

/** "Trước" (before) a named day means by that day; before a month or a year, by the last day that is not in it. */
function lastDay({ unit, part, weekday }: CalendarPoint, range: DayRange, isBefore: boolean): string {
  if (!isBefore || part !== undefined || weekday !== undefined) return range.latest
  if (unit === 'SCHOOL_YEAR') return range.earliest
  const isStretch = unit === 'MONTH' || unit === 'QUARTER' || unit === 'YEAR' || unit === 'WEEK'
  return isStretch ? daysFrom(range.earliest, -1) : range.latest
}

function findVague(folded: string, grammar: DeadlineGrammar): Deadline[] {
  return compile(grammar)
    .vague.scan(folded)
    .map(({ start, end }) => ({
      start,
      end,
      type: 'VAGUE',
      date: null,
      earliest: null,
      precision: null,
      cue: null,
      isBare: false,
    }))
}

const compile = oncePer((grammar: DeadlineGrammar) => ({
  vague: indexPhrases(grammar.vague.map((phrase) => [phrase, true] as const)),
  excluding: new Set(grammar.connectives.excluding),
  connectives: connectiveBefore(grammar.connectives.deadline),
}))

/** Looks back from a time for the longest connective that ends right before it. */
function connectiveBefore(connectives: readonly Connective[]) {
  const byLength = connectives.toSorted((a, b) => b.phrase.length - a.phrase.length)
  return (folded: string, timeStart: number): (Connective & { start: number }) | null => {
    if (folded[timeStart - 1] !== ' ') return null
    for (const connective of byLength) {
      const start = timeStart - 1 - connective.phrase.length
      if (start >= 0 && folded.startsWith(connective.phrase, start) && !isWordAt(folded, start - 1))
        return { ...connective, start }
    }
    return null
  }
}
