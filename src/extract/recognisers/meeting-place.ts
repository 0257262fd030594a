import type { Line, ReadableText, Span } from '../../model/report.js'
import type { MeetingCues } from '../grammar/cues/schema.js'
import { lastFrom, lineOf, openingOf } from '../lookup.js'
import type { Known } from './meeting.js'

/** How much each trace counts that a place is where the meeting was. */
const WEIGHT = { title: 3, lead: 3, opening: 1, linked: 2, venue: 12, province: -4, often: 0.3 }

/**
 * The district, commune or town that is visited: named in title or lead, behind "tại" (at) or "làm việc với" (working
 * with), or through the body that is met there. The province only when nothing smaller is named.
 */
export function findMeetingPlace(readable: ReadableText, known: Known, cues: MeetingCues): string | null {
  const administrative = new Map(
    known.places
      .filter(
        ({ level, generic }) =>
          !generic && (level === 'PROVINCE' || level === 'DISTRICT' || level === 'COMMUNE'),
      )
      .map((place) => [place.id, place]),
  )
  const placeOf = new Map(known.agencies.map(({ id, place }) => [id, place]))
  const titles = known.people
    .flatMap(({ titles }) => titles.map(({ span }) => span))
    .sort((a, b) => a.start - b.start)
  const opening = openingOf(readable.lines)
  const scores = new Map<string, number>()
  for (const { entity, type, form, ...span } of known.references) {
    if (form !== 'NAME' || (type !== 'PLACE' && type !== 'AGENCY')) continue
    const id = type === 'PLACE' ? entity : placeOf.get(entity)
    const place = id == null ? undefined : administrative.get(id)
    const weight = weigh(readable, span, opening, cues)
    if (place === undefined || weight === 0 || isInTitle(titles, span)) continue
    const level = place.level === 'PROVINCE' ? WEIGHT.province : 0
    scores.set(place.id, (scores.get(place.id) ?? level) + weight)
  }
  const [best] = [...scores].sort(([, a], [, b]) => b - a)
  return best?.[0] ?? null
}

function weigh(readable: ReadableText, span: Span, opening: ReadonlySet<Line>, cues: MeetingCues): number {
  const line = lineOf(readable, span)
  if (line === null || line.role === 'DEBRIS' || line.role === 'BYLINE') return 0
  const before = ` ${readable.folded.slice(Math.max(line.start, span.start - LONGEST_LINK), span.start)}`
  const isLinked = cues.hostLinks.some((link) => before.endsWith(` ${link} `))
  if (line.role === 'TITLE') return WEIGHT.title + (isLinked ? WEIGHT.linked : 0)
  if (!opening.has(line)) return WEIGHT.often + (isLinked ? WEIGHT.often : 0)
  if (cues.venues.some((venue) => before.endsWith(` ${venue} `))) return WEIGHT.venue
  return isLinked ? WEIGHT.lead + WEIGHT.linked : WEIGHT.opening
}

const LONGEST_LINK = 25

/** "Chủ tịch UBND huyện …": a title names a place without the meeting being there. */
function isInTitle(titles: readonly Span[], span: Span): boolean {
  const title = titles[lastFrom(titles, span.start)]
  return title !== undefined && span.start < title.end
}
