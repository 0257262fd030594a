import type { MeetingClaim, Part, Quote } from '../model/claim.js'
import { meetingId } from '../model/identity.js'
import { namedAs } from '../model/kinds/named.js'
import { dayKey } from '../model/values/date.js'
import type { KnownPerson } from './people.js'
import type { KnownPlace } from './register-places.js'
import { asFact, quotedFact, type Resolution } from './resolution.js'
import { meetingKey } from './scope.js'
import { MEETING_NAMES } from './words.js'

export interface KnownMeeting {
  id: string
  /** Id of the place where it was held. */
  place: string | null
}

/** The meeting that the report is about, with who took part; null when it is about none. */
export function resolveMeeting(
  resolution: Resolution,
  people: ReadonlyMap<string, KnownPerson>,
  places: ReadonlyMap<string, KnownPlace>,
): KnownMeeting | null {
  const { draft, extraction, made } = resolution
  const claim = extraction.meeting
  if (!claim) return null
  const place = places.get(claim.place ?? '') ?? null
  const chair = people.get(claim.chair?.person ?? '')?.id ?? null
  const day = claim.date.exact
  const id = meetingId(...meetingKey({ day, place: place?.id ?? null, chair }, draft.reportId))
  const held = day === null && claim.date.latest === null ? { earliest: null, latest: null } : made
  draft.entity('Meeting', id, {
    ...namedAs(id, nameOf(claim, place)),
    type: claim.type,
    heldEarliest: held.earliest,
    heldLatest: held.latest,
    heldKey: dayKey(held.latest, id),
  })
  draft.link('REPORTED_IN', id, draft.reportId)
  if (place) draft.link('HELD_IN', id, place.id)
  for (const [local, part, evidence] of attendancesOf(claim)) {
    const person = people.get(local)
    if (person) addAttendance(resolution, id, person, part, evidence)
  }
  return { id, place: place?.id ?? null }
}

/** "Kiểm tra, làm việc tại huyện Hương Khê, 12/4/2022". */
function nameOf({ type, date }: MeetingClaim, place: KnownPlace | null): string {
  const [year, month, day] = date.exact?.split('-') ?? []
  const words = [place ? `${MEETING_NAMES[type]} tại ${place.name}` : MEETING_NAMES[type]]
  if (year) words.push(`${Number(day)}/${Number(month)}/${year}`)
  return words.join(', ')
}

/** Each person once, the chair as such. */
function attendancesOf({ chair, participants }: MeetingClaim): [person: string, part: Part, Quote][] {
  const chaired = participants.some(({ person, part }) => part === 'CHAIR' && person === chair?.person)
  const first: [string, Part, Quote][] = chair && !chaired ? [[chair.person, 'CHAIR', chair.support]] : []
  const all = [...first, ...participants.map((one) => [one.person, one.part, one.evidence] as const)]
  return all
    .filter(([person], index) => all.findIndex(([other]) => other === person) === index)
    .map(([person, part, evidence]) => [person, part, evidence])
}

function addAttendance(
  resolution: Resolution,
  meeting: string,
  person: KnownPerson,
  part: Part,
  evidence: Quote,
): void {
  const { draft } = resolution
  const id = quotedFact(resolution, 'Attendance', `The attendance of ${person.name}`, evidence)
  if (!id) return
  draft.node('Attendance', id, { ...asFact(resolution, 'Attendance', 'meeting.attendance'), part })
  draft.link('TOOK_PART', person.id, id)
  draft.link('AT', id, meeting)
  if (person.role) draft.link('ATTENDED_AS', id, person.role.id)
}
