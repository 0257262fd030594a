/** What stands around an item and says what it is about. */
import type { Span } from '../../model/report.js'
import { daysOf } from './numbers.js'
import type { Page } from './page.js'
import { foldLetters } from './wording.js'

/** A topic is no longer than this. */
const LONGEST_TOPIC = 90

/** From the first sentence or clause that the item touches to the last. */
export function sentenceAt({ sentences }: Page, own: Span): Span {
  const touched = sentences.filter(({ start, end }) => start < own.end && own.start < end)
  return {
    start: Math.min(own.start, touched[0]?.start ?? own.start),
    end: Math.max(own.end, touched.at(-1)?.end ?? own.end),
  }
}

/** What of the sentence is neither this item nor another. */
export function besideOf({ taken }: Page, own: Span, sentence: Span): Span[] {
  const parts: Span[] = []
  let at = sentence.start
  const within = taken
    .filter(({ start, end }) => start < sentence.end && sentence.start < end)
    .concat(own)
    .sort((one, other) => one.start - other.start)
  for (const { start, end } of within) {
    if (start > at) parts.push({ start: at, end: start })
    at = Math.max(at, end)
  }
  if (at < sentence.end) parts.push({ start: at, end: sentence.end })
  return parts
}

/** What is put in front of an item: "riêng 2 cửa van còn lại, Sở bảo đảm …" (as to the gates); no clause of its own. */
export function frontOf(page: Page, own: Span, sentence: Span): Span | null {
  const front = besideOf(page, own, sentence).find(({ end }) => end === own.start)
  if (!front || front.end - front.start > LONGEST_TOPIC) return null
  const text = foldLetters(page.text.slice(front.start, front.end))
  const isClause =
    daysOf(text).length > 0 || page.grammar.cues.scan(text).some(({ value }) => value === 'completes')
  return /\p{L}/u.test(text) && !isClause ? front : null
}

/** What the sentence opens with, up to its first comma, even where another item does. */
export function openingOf({ text }: Page, own: Span, { start }: Span): Span | null {
  const opening = /^[^,:;]*[,:]/.exec(text.slice(start, own.start))?.[0] ?? ''
  return opening !== '' && opening.length <= LONGEST_TOPIC ? { start, end: start + opening.length } : null
}

/** The topic that a clause behind a semicolon goes on with: "Về các cống, …; UBND tỉnh sẽ kiến nghị lại" (as to the sluices). */
export function topicGoingOn({ text, taken, sentences, grammar }: Page, clause: Span): Span | null {
  const first = sentences.findLast(
    ({ end }, at) => end <= clause.start && text[(sentences[at - 1]?.end ?? 0) - 1] !== ';',
  )
  if (!first || !text.slice(first.start, clause.start).trimEnd().endsWith(';')) return null
  const opening = /^[^,:;]*,/.exec(text.slice(first.start, first.end))?.[0] ?? ''
  if (opening === '' || opening.length > LONGEST_TOPIC) return null
  const topic = { start: first.start, end: first.start + opening.length }
  const isTaken = taken.some(({ start, end }) => start < topic.end && topic.start < end)
  const isMarked = grammar.cues.longestAt(foldLetters(opening.trimStart()), 0)?.value === 'topics'
  return isTaken && !isMarked ? null : topic
}

/** What a sentence that names nothing is about: "Sở xin nhận khuyết điểm, sẽ làm xong trong quý II" (will finish it). */
export function sentenceBefore({ text, sentences }: Page, { start }: Span): Span | null {
  const before = sentences.findLast((sentence) => sentence.end <= start)
  return before && !text.slice(before.end, start).includes('\n') ? before : null
}
