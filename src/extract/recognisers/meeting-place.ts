import type { Line, ReadableText, Span } from '../../model/report.js'
import type { Known, Reference } from '../draft.js'
import type { MeetingCues } from '../grammar/cues/schema.js'
import { lineOf, openingOf } from '../lookup.js'
import { spanAt } from '../span-at.js'

/** How much each trace counts that a place is where the meeting was. */
const WEIGHT = {
  title: 3,
  lead: 3,
  opening: 1,
  linked: 2,
  venue: 12,
  province: -4,
  body: 0.3,
  mostOfBody: 1.5,
}

interface Score {
  /** From title and lead. */
  opening: number
  body: number
}

/**
 * The district, commune or town that is visited: named in title or lead, behind "tại" (at) or "làm việc với" (working
 * with), or through the body that is met there. The province only when nothing smaller is named. Where a lead names no
 * place, it was at home: where the chair's own office is.
 */
export function findMeetingPlace(
  readable: ReadableText,
  known: Known,
  chair: string | null,
  cues: MeetingCues,
): string | null {
  const provinces = new Set(known.places.filter(({ level }) => level === 'PROVINCE').map(({ id }) => id))
  const scores = scorePlaces(readable, known, cues)
  const total = (id: string, { opening, body }: Score) =>
    opening + Math.min(body, WEIGHT.mostOfBody) + (provinces.has(id) ? WEIGHT.province : 0)
  const ranked = [...scores].sort(([a, one], [b, other]) => total(b, other) - total(a, one))
  const opened = ranked.find(([, { opening }]) => opening > 0)
  if (opened) return unitedWith(opened, scores, known) ?? opened[0]
  const hasLead = readable.lines.some(({ role }) => role === 'LEAD')
  const home = hasLead ? placeOfOffice(known, chair) : null
  return home ?? ranked[0]?.[0] ?? null
}

/** "tại quận Liên Chiểu, quận Cẩm Lệ": of units named alike the one that holds them. */
function unitedWith(
  [first, { opening }]: [string, Score],
  scores: ReadonlyMap<string, Score>,
  { places }: Known,
): string | null {
  const parentOf = (id: string) => places.find((place) => place.id === id)?.parent ?? null
  const parent = parentOf(first)
  const isAlike = ([id, other]: [string, Score]) =>
    id !== first && other.opening === opening && parentOf(id) === parent
  return parent !== null && [...scores].some(isAlike) ? parent : null
}

function scorePlaces(readable: ReadableText, known: Known, cues: MeetingCues): Map<string, Score> {
  const administrative = administrativePlaces(known)
  const placeOf = new Map(known.agencies.map(({ id, place }) => [id, place]))
  const titles = known.people.flatMap((person) => person.titles.map(({ span }) => span))
  titles.sort((a, b) => a.start - b.start)
  const opening = openingOf(readable.lines)
  const scores = new Map<string, Score>()
  for (const reference of known.references) {
    const { entity, type, form } = reference
    if (form !== 'NAME' || (type !== 'PLACE' && type !== 'AGENCY')) continue
    const place = type === 'PLACE' ? entity : placeOf.get(entity)
    const line = lineOf(readable, reference)
    const isRead = line !== null && line.role !== 'DEBRIS' && line.role !== 'BYLINE'
    if (!isRead || place == null || !administrative.has(place) || isInTitle(titles, reference)) continue
    const score = scores.get(place) ?? { opening: 0, body: 0 }
    if (line.role === 'TITLE' || opening.has(line))
      score.opening += weighOpening(readable, line, reference, cues)
    else score.body += WEIGHT.body
    scores.set(place, score)
  }
  return scores
}

function administrativePlaces({ places }: Known): ReadonlySet<string> {
  const levels = new Set(['PROVINCE', 'DISTRICT', 'COMMUNE'])
  return new Set(places.filter(({ level, generic }) => !generic && levels.has(level)).map(({ id }) => id))
}

function weighOpening(readable: ReadableText, line: Line, reference: Reference, cues: MeetingCues): number {
  const before = ` ${readable.folded.slice(Math.max(line.start, reference.start - LONGEST_LINK), reference.start)}`
  const isLinked = cues.hostLinks.some((link) => before.endsWith(` ${link} `))
  if (line.role === 'TITLE') return WEIGHT.title + (isLinked ? WEIGHT.linked : 0)
  if (isAtVenue(readable, line, reference, cues) || isSaidFirst(line, reference, before, cues))
    return WEIGHT.venue
  return isLinked ? WEIGHT.lead + WEIGHT.linked : WEIGHT.opening
}

const LONGEST_LINK = 25
const LONGEST_ADDRESS = 80
const OPENING_WORDS = 40

/** "Sáng 25/7, tại xã Liêu Tú, …": an opening that says when and where. */
function isSaidFirst(line: Line, { start }: Span, before: string, { heldAt }: MeetingCues): boolean {
  const word = heldAt.find((one) => before.endsWith(` ${one} `))
  if (word === undefined || start - line.start > OPENING_WORDS) return false
  return /(?:^|[,)–-])$/u.test(before.slice(0, -word.length - 2))
}

/**
 * "họp tại nhà điều hành của nhà thầu, xã Tây Lương", "tại Trụ sở Tiếp công dân tỉnh (phường Long An)": the house, then
 * where it stands.
 */
function isAtVenue(
  { folded }: ReadableText,
  line: Line,
  { start, type }: Reference,
  { venues }: MeetingCues,
): boolean {
  const before = ` ${folded.slice(Math.max(line.start, start - LONGEST_ADDRESS), start)}`
  const sentence = ` ${before.slice(before.search(/[^.;:]*$/))}`
  const isInReach = (venue: string) =>
    type === 'PLACE' ? sentence.includes(` ${venue} `) : sentence.endsWith(` ${venue} `)
  return venues.some(isInReach)
}

/** "Chủ tịch UBND huyện …": a title names a place without the meeting being there. */
function isInTitle(titles: readonly Span[], span: Span): boolean {
  const title = spanAt(titles, span.start)
  return title !== undefined && span.start < title.end
}

function placeOfOffice(known: Known, person: string | null): string | null {
  const held = known.people.find(({ id }) => id === person)?.titles.map(({ agency }) => agency) ?? []
  const bodies = held.map((id) => known.agencies.find((agency) => agency.id === id)?.place)
  return bodies.find((place) => place != null) ?? null
}
