import type { PhraseIndex } from '../../model/values/phrases.js'
import { isDigitAt, isWordAt, wordEnd } from '../../model/values/text.js'
import type { Deadline } from '../due.js'
import type { Actor } from './actors.js'
import { joinAppositions } from './appositions.js'
import { type Item, isOneOf } from './item.js'

type Words = PhraseIndex<ReadonlySet<string>>

/** Verbs of speech that are also nouns. */
const NOUNS = ['ask', 'polite', 'promise']
const COUNTS = ['number', 'many']
/** By their unit. */
const MARKS: ReadonlyMap<number, ReadonlySet<string>> = new Map(
  (
    [
      [',', ['mark', 'comma']],
      [';', ['mark', 'semicolon']],
      [':', ['mark', 'colon']],
      ['“', ['mark', 'quote', 'open']],
      ['”', ['mark', 'quote', 'close']],
    ] as const
  ).map(([mark, classes]) => [mark.charCodeAt(0), new Set(classes)]),
)
const SPACE = 0x20
const NUMBER = /\d[\d.,/%]{0,19}/y
/** What an item is of, made once for all items. */
const WORD: ReadonlySet<string> = new Set(['word'])
const NUMBERS = {
  percent: new Set(['number', 'percent']),
  fraction: new Set(['number', 'fraction']),
  count: new Set(['number', 'count']),
} satisfies Record<string, ReadonlySet<string>>

/** A text as one row of items. What stands in brackets is left out, and so are marks without a meaning of their own. */
export function itemise(
  folded: string,
  actors: readonly Actor[],
  deadlines: readonly Deadline[],
  words: Words,
  today: string | null,
): Item[] {
  const known = [
    ...actors.map((actor) => actorItem(actor, folded, words)),
    ...deadlines.map((deadline) => deadlineItem(deadline, folded, words, today)),
  ]
  known.sort((a, b) => a.start - b.start || b.end - a.end)
  const items: Item[] = []
  let depth = 0
  for (let at = 0, next = 0; at < folded.length; ) {
    if (folded.charCodeAt(at) === SPACE) {
      at++
      continue
    }
    while (next < known.length && known[next]!.start < at) next++
    const upcoming = known[next]
    const item =
      upcoming?.start === at ? upcoming : readItem(folded, at, upcoming?.start ?? folded.length, words)
    const sign = folded[at]
    if (sign === '(') depth++
    else if (sign === ')' || sign === '\n') depth = 0
    else if (item && depth === 0) settle(items, item)
    at = item?.end ?? at + 1
  }
  return joinAppositions(items, folded)
}

function readItem(folded: string, at: number, limit: number, words: Words): Item | null {
  if (!isWordAt(folded, at)) {
    const classes = MARKS.get(folded.charCodeAt(at))
    return classes ? { start: at, end: at + 1, classes } : null
  }
  const phrase = words.longestAt(folded, at, limit)
  if (phrase) return { start: at, end: phrase.end, classes: phrase.value }
  return readNumber(folded, at) ?? { start: at, end: wordEnd(folded, at), classes: WORD }
}

function readNumber(folded: string, at: number): Item | null {
  if (!isDigitAt(folded, at)) return null
  NUMBER.lastIndex = at
  const number = NUMBER.exec(folded)![0].replace(/[.,/]+$/u, '')
  const kind = number.endsWith('%')
    ? 'percent'
    : /^\d[\d.,]*\/\d[\d.,]*$/u.test(number)
      ? 'fraction'
      : 'count'
  return { start: at, end: at + number.length, classes: NUMBERS[kind] }
}

/** A pronoun that is linked to somebody stays a pronoun: who has the floor is known better here. */
function actorItem({ start, end, entity, type }: Actor, folded: string, words: Words): Item {
  const phrase = words.longestAt(folded, start)
  const isPronoun = phrase?.end === end && phrase.value.has('pronoun')
  return { start, end, entity, classes: new Set(['actor', isPronoun ? 'pronoun' : type.toLowerCase()]) }
}

/** A vague deadline is also the adverb that it is: "sớm" (soon); "từ nay đến cuối năm" (from now to the end of the year) tells of what is coming. */
function deadlineItem(deadline: Deadline, folded: string, words: Words, today: string | null): Item {
  const { start, end, type, isBare, date } = deadline
  const isPast = date !== null && today !== null && date < today
  const phrase = words.longestAt(folded, start)
  const own = phrase?.end === end ? phrase.value : phrase?.value.has('upcoming') ? ['upcoming'] : []
  const classes = isPast ? ['since'] : isBare ? ['time'] : ['deadline', type === 'VAGUE' ? 'vague' : 'dated']
  return { start, end, deadline, classes: new Set([...classes, ...own]) }
}

/**
 * Adds an item, looked at beside the one before: "ông" in front of a name belongs to the name, alone it stands for a person;
 * a body behind "của" (of) does not act;
 * "kiến nghị" behind a number is a noun (27 petitions).
 */
function settle(settled: Item[], item: Item): void {
  const before = settled.at(-1)
  if (item.classes === WORD) settled.push(item)
  else if (item.classes.has('person') && before?.classes.has('pronoun'))
    settled[settled.length - 1] = { ...item, start: before.start }
  else if (item.classes.has('pronoun') || item.classes.has('self') || item.classes.has('we'))
    settled.push({ ...item, classes: new Set([...item.classes, 'actor']) })
  else if (before?.classes.has('of') && item.entity !== undefined)
    settled.push({ ...item, classes: new Set(['owner']) })
  else if (isOneOf(before, COUNTS) && isOneOf(item, NOUNS))
    settled.push({ ...item, classes: new Set(['noun']) })
  else settled.push(item)
}
