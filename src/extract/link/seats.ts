import type { AgencyLevel } from '../../model/claim.js'
import { foldText } from '../../model/values/text.js'
import type { BodyHead } from '../grammar/lexicon/schema.js'
import type { BodyFound } from '../recognisers/body.js'
import { type Scan, spanOf } from '../recognisers/scan.js'
import type { LinkedPlace, PlaceTable } from './places.js'

/** Of which unit a body is, and at which level. */
export interface Seat {
  level: AgencyLevel
  place: LinkedPlace | null
}

/** Where the words behind a body's name put it, or what kind of body it is. */
export function seatOf(scan: Scan, places: PlaceTable, found: BodyFound): Seat {
  const offset = spanOf(scan, found).start
  const { area } = found
  const isNational =
    found.head.takes !== 'BRAND' &&
    scan.lexicon.files.bodies.nationMarks.some((mark) => found.own && foldText(found.own).endsWith(mark))
  if (isNational) return { level: 'NATION', place: null }
  if (area?.place && found.head.takes !== 'OWNER') {
    const place = places.namedAt(spanOf(scan, area.place).start)
    if (place) return { level: levelOf(place), place }
  }
  if (area?.level) {
    const place = places.elided(area.level, offset)
    return { level: place ? levelOf(place) : area.level.levels.at(-1)!, place }
  }
  return seatOfHead(scan, places, found.head, offset)
}

/** The seat of a body that says nothing of it: a Sở is the province's, a Huyện ủy that of the district at hand. */
export function seatOfHead(scan: Scan, places: PlaceTable, head: BodyHead, offset: number): Seat {
  if (head.kind) {
    const level = scan.lexicon.files.areas.levels.find(({ kind }) => kind === head.kind)!
    const place = places.elided(level, offset)
    return { level: place ? levelOf(place) : 'UNSPECIFIED', place }
  }
  const level = head.level ?? 'UNSPECIFIED'
  const place = level === 'PROVINCE' ? places.province() : nearest(scan, places, level, offset)
  return { level, place }
}

function nearest(scan: Scan, places: PlaceTable, level: AgencyLevel, offset: number): LinkedPlace | null {
  if (level !== 'DISTRICT' && level !== 'COMMUNE') return null
  for (const word of scan.lexicon.files.areas.levels) {
    const place: LinkedPlace | null = word.levels.includes(level) ? places.elided(word, offset) : null
    if (place?.draft.level === level) return place
  }
  return null
}

export function levelOf({ draft }: LinkedPlace): AgencyLevel {
  return draft.level === 'PROVINCE' || draft.level === 'DISTRICT' || draft.level === 'COMMUNE'
    ? draft.level
    : 'UNSPECIFIED'
}
