import type { MeetingClaim } from '../../model/claim.js'
import type { LineRole, ReadableText, Span } from '../../model/report.js'
import type { Draft, Known, Reference } from '../draft.js'
import type { Grammar } from '../grammar/grammar.js'
import { lastFrom, lineOf } from '../lookup.js'
import { isRead, type MeetingWords, nextIn, REACH } from './meeting-words.js'

type Chair = NonNullable<Draft<MeetingClaim>['chair']>

/**
 * Whoever concludes, of several the one whom title or lead names; else whoever leads the visit or takes the chair; else
 * the first official to speak in a caption; else, of those who order something, the highest in office.
 */
export function findChair(
  readable: ReadableText,
  known: Known,
  grammar: Grammar,
  words: MeetingWords,
): Chair | null {
  const people = known.references.filter(({ type }) => type === 'PERSON')
  const officials = new Set(known.people.filter(({ titles }) => titles.length > 0).map(({ id }) => id))
  const roleOf = (person: Span) => lineOf(readable, person)?.role
  const isAtHead = (person: Span) => roleOf(person) === 'TITLE' || roleOf(person) === 'LEAD'
  const heads = new Set(people.filter(isAtHead).map(({ entity }) => entity))
  const concluded = concluding(readable, people, words)
  const concludes = concluded.findLast(({ person }) => heads.has(person)) ?? concluded.at(-1)
  if (concludes) return concludes
  const does = (index: MeetingWords['leads'], role?: LineRole) => (person: Reference) =>
    (role === undefined || roleOf(person) === role) && nextIn(readable, person, index) !== null
  const chair =
    people.find(does(words.leads, 'LEAD')) ??
    people.find(does(words.presiding)) ??
    opened(readable, people, words.presiding)[0] ??
    people.find((person) => officials.has(person.entity) && does(words.speaking, 'CAPTION')(person)) ??
    highest(people.filter(does(words.ordering)), known, grammar)
  return chair ? { person: chair.entity, support: { start: chair.start, end: chair.end } } : null
}

/** "Kết luận buổi làm việc, đồng chí …": whoever is named in each sentence that such a cue opens, not those heard before. */
function concluding(readable: ReadableText, people: readonly Reference[], words: MeetingWords): Chair[] {
  const concluded = opened(readable, people, words.conclusions)
  const heard = opened(readable, people, words.hearings, ',')
  return [...concluded, ...heard]
    .sort((a, b) => a.start - b.start)
    .map(({ entity, cue, end }) => ({ person: entity, support: { start: cue, end } }))
}

/** The first person behind a cue that opens a sentence, or behind the first such sign behind it. */
function opened(
  { folded, sentences }: ReadableText,
  people: readonly Reference[],
  cues: MeetingWords['leads'],
  sign?: string,
): (Reference & { cue: number })[] {
  return sentences.flatMap((sentence) => {
    const cue = isRead(sentence.line) ? cues.longestAt(folded, sentence.start) : null
    if (cue === null) return []
    const at =
      sign === undefined ? -1 : folded.slice(cue.end, Math.min(sentence.end, cue.end + REACH)).indexOf(sign)
    const from = at < 0 ? cue.end : cue.end + at
    const person = people[lastFrom(people, from) + 1]
    const isNear = person !== undefined && person.end <= Math.min(sentence.end, from + REACH)
    return isNear ? [{ ...person, cue: cue.start }] : []
  })
}

const LEVELS = ['NATION', 'PROVINCE', 'DISTRICT', 'COMMUNE']

function highest(people: readonly Reference[], known: Known, grammar: Grammar): Reference | undefined {
  const levelOf = new Map(known.agencies.map(({ id, level }) => [id, LEVELS.indexOf(level)]))
  const rankOf = new Map(grammar.lexicon.titles.titles.map(({ title, rank }) => [title, rank]))
  const officeOf = new Map(
    known.people.map(({ id, titles }) => [
      id,
      Math.min(...titles.map(({ title, agency }) => office(levelOf.get(agency ?? ''), rankOf.get(title)))),
    ]),
  )
  const held = people.filter(({ entity }) => Number.isFinite(officeOf.get(entity)))
  return held.toSorted((a, b) => officeOf.get(a.entity)! - officeOf.get(b.entity)!)[0]
}

/** The level of the body counts before the rank in it. */
function office(level = LEVELS.length, rank = LEVELS.length): number {
  return (level < 0 ? LEVELS.length : level) * 10 + rank
}
