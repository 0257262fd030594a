import type { ReadableText } from '../../model/report.js'
import { daysFrom } from '../../model/values/date.js'
import { oncePer } from '../../model/values/once.js'
import { indexPhrases } from '../../model/values/phrases.js'
import { type CalendarPoint, resolvePoint } from '../calendar.js'
import { compileForms } from '../forms.js'
import type { MeetingCues } from '../grammar/cues/schema.js'
import { lineOf, wordStartsOf } from '../lookup.js'
import { wordBefore } from '../words.js'
import type { CalendarMention } from './date.js'

/** How much each trace of the year counts. */
const WEIGHT = {
  sameYear: 0.5,
  sameYearInLead: 2,
  kept: 1,
  broken: 3,
  missed: 1,
  lunarNewYear: 2,
  session: 5,
  era: 5,
}
const HALF_YEAR = 183

/**
 * The year of a day whose year is not said, from the other times a report names: what is told as begun lies before it,
 * what is still to come behind it. Null when the report names no year at all.
 */
export function inferYear(
  readable: ReadableText,
  day: CalendarMention,
  dates: readonly CalendarMention[],
  cues: MeetingCues,
): number | null {
  const others = dates.filter((date) => date !== day && date.point.year !== undefined)
  const eraStarts = erasOf(readable.folded, cues)
  const sessions = sessionsOf(readable, cues)
  const years = new Set(others.flatMap(({ point }) => [point.year!, point.year! - 1]))
  for (const start of [...eraStarts, ...sessions]) years.add(Number(start.slice(0, 4)))
  let best: { year: number; score: number } | null = null
  for (const year of [...years].sort((a, b) => a - b)) {
    const on = resolvePoint({ ...day.point, year }, null)?.latest
    if (on === undefined) continue
    const score =
      others.reduce((sum, other) => sum + weigh(readable, other, on, cues), 0) +
      eraStarts.reduce((sum, start) => sum + (on >= start ? WEIGHT.era : -WEIGHT.era), 0) +
      sessions.reduce((sum, session) => sum + (isNear(on, session) ? WEIGHT.session : 0), 0)
    if (best === null || score > best.score) best = { year, score }
  }
  return best?.year ?? null
}

/** Where neither the meeting nor the report is dated: the day named at its head, else the first day of the year that is named most. Null when none is. */
export function guessDay(readable: ReadableText, dates: readonly CalendarMention[]): string | null {
  const isAtHead = ({ start, end, point }: CalendarMention) =>
    point.unit === 'DAY' && point.year !== undefined && lineOf(readable, { start, end })?.role === 'LEAD'
  const head = dates.find(isAtHead)
  if (head) return resolvePoint(head.point, null)?.latest ?? null
  const counts = new Map<number, number>()
  for (const { point } of dates) {
    if (point.year === undefined || point.unit === 'PERIOD') continue
    counts.set(point.year, (counts.get(point.year) ?? 0) + 1)
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a)
  return most ? `${most[0]}-01-01` : null
}

/** How well another time of the report goes with a meeting on this day. */
function weigh(
  readable: ReadableText,
  { start, point }: CalendarMention,
  on: string,
  cues: MeetingCues,
): number {
  const year = Number(on.slice(0, 4))
  const range = resolvePoint(point, null)
  const role = lineOf(readable, { start, end: start })?.role
  const isInLead = role === 'LEAD' || role === 'TITLE'
  const same = year === point.year ? WEIGHT.sameYear + (isInLead ? WEIGHT.sameYearInLead : 0) : 0
  if (range === null) return same
  const before = wordBefore(readable.folded, start)
  if (cues.sinceWords.includes(before)) return same + (range.earliest > on ? -WEIGHT.broken : 0)
  if (point.unit === 'HOLIDAY')
    return same + (range.latest >= on && range.latest < daysFrom(on, HALF_YEAR) ? WEIGHT.lunarNewYear : 0)
  if (!cues.aheadWords.includes(before))
    return same + (isDated(point) && range.earliest > on ? -WEIGHT.missed : 0)
  return same + (range.latest < on ? -WEIGHT.missed : isSoon(point, year) ? WEIGHT.kept : 0)
}

function isDated({ unit }: CalendarPoint): boolean {
  return unit === 'DAY' || unit === 'MONTH'
}

function isSoon({ year }: CalendarPoint, meetingYear: number): boolean {
  return year === meetingYear || year === meetingYear + 1
}

function isNear(day: string, session: string): boolean {
  return day >= daysFrom(session, -60) && day <= daysFrom(session, 60)
}

const compile = oncePer(({ eras, sessions, sessionForm }: MeetingCues) => ({
  eras: eras.map(({ from, phrases }) => ({
    from,
    index: indexPhrases(phrases.map((phrase) => [phrase, true] as const)),
  })),
  sessions: sessions.map((session) => ({
    ...session,
    index: indexPhrases([[session.assembly, true] as const]),
  })),
  matchSession: compileForms([{ form: sessionForm }], { number: { pattern: '\\d{1,2}' } }),
}))

function erasOf(folded: string, cues: MeetingCues): string[] {
  return compile(cues)
    .eras.filter(({ index }) => index.scan(folded).length > 0)
    .map(({ from }) => from)
}

/** When the sessions of the National Assembly that are named were held. */
function sessionsOf(readable: ReadableText, cues: MeetingCues): string[] {
  const { folded } = readable
  const { sessions, matchSession } = compile(cues)
  const assembly = sessions.find(({ index }) => index.scan(folded).length > 0)
  if (assembly === undefined) return []
  const found: string[] = []
  for (const start of wordStartsOf(readable)) {
    const number = Number(matchSession(folded, start)?.slots.number)
    if (Number.isNaN(number)) continue
    const base = number % 2 === 1 ? assembly.first : assembly.second
    const year = Number(base.slice(0, 4)) + Math.floor((number - 1) / 2)
    const isFirst = number <= 2
    found.push(isFirst ? base : `${year}-${number % 2 === 1 ? '05' : '10'}-20`)
  }
  return found
}
