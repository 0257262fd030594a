import type { MeetingClaim, MeetingType } from '../../model/claim.js'
import type { Line, ReadableText } from '../../model/report.js'
import type { Draft, Known, Reference } from '../draft.js'
import type { Grammar } from '../grammar/grammar.js'
import { lineOf, sentenceOf } from '../lookup.js'
import { findChair } from './chair.js'
import { findMeetingPlace } from './meeting-place.js'
import { indexMeetingWords, isRead, type MeetingWords, nextIn } from './meeting-words.js'

type Meeting = Draft<MeetingClaim>
type Participant = Meeting['participants'][number]

/** The visit, session or reception that the report tells of; null when neither its place nor anybody there is known. */
export function readMeeting(
  readable: ReadableText,
  known: Known,
  grammar: Grammar,
  date: Meeting['date'],
): Meeting | null {
  const words = indexMeetingWords(grammar.cues.meeting)
  const people = known.references.filter(({ type }) => type === 'PERSON')
  const chair = findChair(readable, known, grammar, words)
  const place = findMeetingPlace(readable, known, chair?.person ?? null, grammar.cues.meeting)
  const participants = findParticipants(readable, people, chair?.person ?? null, words)
  if (chair === null && place === null && participants.length === 0) return null
  return {
    type: typeOf(readable, words),
    date,
    place,
    visited: visitedIn(readable, known, place, words),
    chair,
    participants,
  }
}

/** What title and lead call it; a visit with a session, or a session with a visit, is both. */
function typeOf({ folded, lines }: ReadableText, words: MeetingWords): MeetingType {
  const opening = lines.filter(({ role }) => role === 'TITLE' || role === 'LEAD')
  const body = lines.filter((line) => isRead(line) && line.role !== 'CAPTION')
  const named = typesIn(folded, opening.length > 0 ? opening : body, words)
  const first = words.order.find((type) => named.has(type)) ?? 'WORKING_SESSION'
  const isSession =
    first === 'WORKING_SESSION' ||
    named.has('WORKING_SESSION') ||
    typesIn(folded, body, words).has('WORKING_SESSION')
  const isVisit = first === 'INSPECTION' || body.some(({ section }) => section === 'VISIT')
  const isPlain = first === 'INSPECTION' || first === 'WORKING_SESSION'
  return isPlain && isSession && isVisit ? 'INSPECTION_AND_WORKING_SESSION' : first
}

function typesIn(folded: string, lines: readonly Line[], words: MeetingWords): ReadonlySet<MeetingType> {
  return new Set(
    lines.flatMap(({ start, end }) => words.types.scan(folded, start, end).map(({ value }) => value)),
  )
}

function findParticipants(
  readable: ReadableText,
  people: readonly Reference[],
  chair: string | null,
  words: MeetingWords,
): Participant[] {
  const parts = new Map<string, Participant>()
  for (const person of people) {
    const line = lineOf(readable, person)
    if (!line || !isRead(line) || line.role === 'TITLE') continue
    const verb = nextIn(readable, person, words.speaking)
    const part = person.entity === chair ? 'CHAIR' : verb ? 'SPEAKER' : 'PARTICIPANT'
    const before = parts.get(person.entity)
    const isBetter = before === undefined || (before.part === 'PARTICIPANT' && part === 'SPEAKER')
    if (isBetter)
      parts.set(person.entity, {
        person: person.entity,
        part,
        evidence: { start: person.start, end: verb?.end ?? person.end },
      })
  }
  return [...parts.values()]
}

/** Where the delegation went: sites and villages named in a sentence that tells of going there, and where such a paragraph is set. */
function visitedIn(
  readable: ReadableText,
  { references }: Known,
  place: string | null,
  words: MeetingWords,
): string[] {
  const seen = references.filter((reference) => {
    const sentence = sentenceOf(readable, reference)
    const isSite = reference.form === 'NAME' && (reference.type === 'PLACE' || reference.type === 'PROJECT')
    if (!isSite || sentence === null || sentence.line.section !== 'VISIT' || !isRead(sentence.line))
      return false
    const opens = reference.start - sentence.line.start <= OPENING
    return (
      opens ||
      words.visits.scan(readable.folded, Math.max(sentence.start, reference.start - TELLING), reference.start)
        .length > 0
    )
  })
  return [...new Set(seen.map(({ entity }) => entity))].filter((entity) => entity !== place)
}

/** "Tại hồ Khe Thiềm, …": a paragraph set at a place opens with it. */
const OPENING = 8
/** How far before a place the word for going there stands. */
const TELLING = 300
