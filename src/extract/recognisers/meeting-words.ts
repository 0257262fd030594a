import type { Line, ReadableText, Span } from '../../model/report.js'
import { oncePer } from '../../model/values/once.js'
import { indexPhrases, type PhraseIndex } from '../../model/values/phrases.js'
import type { MeetingCues } from '../grammar/cues/schema.js'
import { sentenceOf } from '../lookup.js'

/** How far behind a person the word stands that says what they do. */
export const REACH = 160

/** The words that tell of a meeting, as they are looked up. */
export const indexMeetingWords = oncePer((cues: MeetingCues) => {
  const index = (phrases: readonly string[]) => indexPhrases(phrases.map((phrase) => [phrase, true] as const))
  return {
    types: indexPhrases(
      cues.types.flatMap(({ type, phrases }) => phrases.map((phrase) => [phrase, type] as const)),
    ),
    order: cues.types.map(({ type }) => type),
    visits: index(cues.visits),
    conclusions: index(cues.conclusions),
    hearings: index(cues.hearings),
    presiding: index(cues.presiding),
    leads: index(cues.leads),
    ordering: index(cues.ordering),
    speaking: index(cues.speaking),
  }
})
export type MeetingWords = ReturnType<typeof indexMeetingWords>

/** The first such word behind a person, in the same sentence and before anything that parts clauses. */
export function nextIn(readable: ReadableText, person: Span, index: PhraseIndex<true>): Span | null {
  const sentence = sentenceOf(readable, person)
  if (!sentence) return null
  const { end } = person
  const stop = readable.folded.slice(end, Math.min(sentence.end, end + REACH)).search(/[;:]/u)
  const limit = Math.min(stop < 0 ? sentence.end : end + stop, end + REACH)
  return index.scan(readable.folded, end, limit)[0] ?? null
}

export function isRead({ role }: Line): boolean {
  return role !== 'DEBRIS' && role !== 'BYLINE' && role !== 'CREDIT'
}
