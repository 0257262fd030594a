import type { TextCues } from '../model/cues.js'
import type { Line, Span } from '../model/report.js'
import { oncePer } from '../model/values/once.js'
import { indexPhrases } from '../model/values/phrases.js'

type Dateline = TextCues['dateline']

const FIGURES = '(?<![\\d/.-])(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(?!\\d)'
/** A dateline stands among the first or the last lines. */
const REACH = 10

/** A day with its year, in figures or written out: its parts are the groups. */
const dayPatterns = oncePer(({ dayWords: [day, month, year] }: Dateline) => {
  const words = `(?:${day} )?(\\d{1,2}) ${month} (\\d{1,2}) ${year} (\\d{4})(?!\\d)`
  const either = `${FIGURES}|${words}`
  return { first: new RegExp(either), every: new RegExp(either, 'g') }
})

/**
 * The day an article came out, from a line such as "Thứ năm, 14/03/2024, 15:20" (Thursday …), "Cập nhật: 16/09/2025"
 * (updated) or "Vinh, ngày 18 tháng 9 năm 2023" near its beginning or end. ISO day.
 */
export function findPublicationDay(folded: string, lines: Line[], cues: Dateline): string | null {
  const near = [...lines.slice(0, REACH), ...lines.slice(-REACH)]
  const debris = near
    .filter(({ role }) => role === 'DEBRIS')
    .map(({ start, end }) => folded.slice(start, end))
  const days = debris
    .filter((line) => tellsPublication(line, cues))
    .flatMap((line) => [...line.matchAll(dayPatterns(cues).every)].map(isoDay))
  return days.find((day) => day !== null) ?? null
}

/** A short line that holds the day of publication and little else. */
export function isDateline(folded: string, cues: Dateline): boolean {
  const day = folded.length <= LONGEST ? findDay(folded, cues) : null
  return day !== null && folded.length - day.end <= TAIL && tellsPublication(folded, cues)
}

/** Whether a line that opens with a weekday or a word for "published", tells the hour, or has nothing but a place before its day. */
function tellsPublication(folded: string, cues: Dateline): boolean {
  const day = findDay(folded, cues)
  if (day === null) return false
  const first = Math.max(folded.search(/[\p{L}\p{N}]/u), 0)
  if (openings(cues).longestAt(folded, first) !== null || /\d{1,2}:\d{2}/u.test(folded)) return true
  const place = folded.slice(0, day.start).trim()
  return place.length <= PLACE && folded.length - day.end <= PLACE && /^$|[,|-]$/u.test(place)
}

function findDay(folded: string, cues: Dateline): Span | null {
  const match = dayPatterns(cues).first.exec(folded)
  return match && { start: match.index, end: match.index + match[0].length }
}

const LONGEST = 120
const PLACE = 30
/** What may follow the day: hour, zone, a counter. */
const TAIL = 45

const openings = oncePer(({ weekdays, publishedOpenings }: Dateline) =>
  indexPhrases([...weekdays, ...publishedOpenings].map((cue) => [cue, true] as const)),
)

function isoDay(match: RegExpMatchArray): string | null {
  const [day, month, year] = match.slice(1).filter((part) => part !== undefined)
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  return date.getUTCMonth() === Number(month) - 1 ? date.toISOString().slice(0, 10) : null
}
