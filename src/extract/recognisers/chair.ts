import type { MeetingClaim } from '../../model/claim.js'
import type { ReadableText, Span } from '../../model/report.js'
import type { Draft, Reference } from '../draft.js'
import type { Grammar } from '../grammar/grammar.js'
import { lastFrom, lineOf } from '../lookup.js'
import type { Known } from './meeting.js'
import { isRead, type MeetingWords, nextIn, REACH } from './meeting-words.js'

type Chair = NonNullable<Draft<MeetingClaim>['chair']>

/**
 * Whoever concludes, of several the one whom title or lead names; else whoever leads the visit; else the first to speak
 * in a caption; else, of those who order something, the highest in office.
 */
export function findChair(
  readable: ReadableText,
  known: Known,
  grammar: Grammar,
  words: MeetingWords,
): Chair | null {
  const people = known.references.filter(({ type }) => type === 'PERSON')
  const roleOf = (person: Span) => lineOf(readable, person)?.role
  const concluded = concluding(readable, people, words)
  const heads = new Set(
    people.filter((person) => /^(?:TITLE|LEAD)$/.test(roleOf(person) ?? '')).map(({ entity }) => entity),
  )
  const presiding = concluded.findLast(({ person }) => heads.has(person)) ?? concluded.at(-1)
  if (presiding) return presiding
  const chair =
    people.find((person) => roleOf(person) === 'LEAD' && nextIn(readable, person, words.leads)) ??
    people.find((person) => roleOf(person) === 'CAPTION' && nextIn(readable, person, words.speaking)) ??
    highest(
      people.filter((person) => nextIn(readable, person, words.ordering)),
      known,
      grammar,
    )
  return chair ? { person: chair.entity, support: { start: chair.start, end: chair.end } } : null
}

/** "Kết luận buổi làm việc, đồng chí …": the first person named in each sentence that such a cue opens. */
function concluding(
  { folded, sentences }: ReadableText,
  people: readonly Reference[],
  words: MeetingWords,
): Chair[] {
  return sentences.flatMap((sentence) => {
    if (!isRead(sentence.line)) return []
    const conclusion = words.conclusions.longestAt(folded, sentence.start)
    const hearing = conclusion === null ? words.hearings.longestAt(folded, sentence.start) : null
    const cue = conclusion ?? hearing
    if (cue === null) return []
    const comma = hearing ? folded.indexOf(',', hearing.end) : cue.end
    const from = comma >= 0 && comma < sentence.end ? comma : cue.end
    const person = people[lastFrom(people, from) + 1]
    const isNear = person !== undefined && person.end <= Math.min(sentence.end, from + REACH)
    return isNear ? [{ person: person.entity, support: { start: cue.start, end: person.end } }] : []
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
