import { type Item, isOneOf } from './item.js'

/** How far behind a name the comma may stand that closes what is said of its bearer. */
const LONGEST = 16
/** Not the dot of a short form: "TP. Huế". */
const SENTENCE_END = /\n|[\p{L}\d]{3}[.!?…]”? /u
const PEOPLE = ['person', 'pronoun']
const SPEECH = [
  'tell',
  'say',
  'order',
  'direct',
  'polite',
  'ask',
  'promise',
  'takes',
  'will',
  'passive-order',
  'passive-ask',
]

/**
 * Makes one item of a person and the offices beside the name, so that the verb stands next to whoever speaks:
 * "Bí thư Huyện ủy Lê Văn A", "ông Lê Văn A, Giám đốc Sở Y tế, đề nghị", "bà Đỗ Thị B, chủ tàu ở Hưng Long, kiến nghị".
 */
export function joinAppositions(items: readonly Item[], folded: string): Item[] {
  const joined: Item[] = []
  for (let at = 0; at < items.length; ) {
    const item = items[at]!
    if (item.classes.has('title')) {
      const held = behindTitle(items, at)
      joined.push(held.item)
      at = held.next
    } else {
      joined.push(item)
      at++
    }
    const last = joined.at(-1)!
    if (!isOneOf(last, PEOPLE)) continue
    at = endOfApposition(items, at, joined.at(-2), folded)
    if (isOneOf(items[at], ['behalf']) && isOneOf(items[at + 1], ['agency', 'place'])) at += 2
  }
  return joined
}

/** "Chủ tịch UBND tỉnh": with a name behind it that person, else the body, whose voice the office is. */
function behindTitle(items: readonly Item[], at: number): { item: Item; next: number } {
  const title = items[at]!
  let next = at
  while (isOneOf(items[next], ['title'])) next++
  const body = isOneOf(items[next], ['agency', 'place']) ? items[next++]! : null
  const person = isOneOf(items[next], ['person']) ? items[next++]! : null
  const held = person ?? body
  return held ? { item: { ...held, start: title.start }, next } : { item: title, next: at + 1 }
}

/** Where the sentence goes on behind a name, its offices and what stands between commas passed over. */
function endOfApposition(
  items: readonly Item[],
  from: number,
  before: Item | undefined,
  folded: string,
): number {
  let at = from
  for (;;) {
    const title = isOneOf(items[at], ['comma']) ? at + 1 : at
    if (!isOneOf(items[title], ['title'])) break
    at = title
    while (isOneOf(items[at], ['title'])) at++
    if (isOneOf(items[at], ['agency', 'place', 'owner'])) at++
  }
  if (isOneOf(before, ['topic'])) return at
  const home = behindHome(items, at)
  if (home !== null) return home
  if (!isOneOf(items[at], ['comma'])) return at
  if (isOneOf(items[at + 1], SPEECH)) return at + 1
  const inner = items.slice(at + 1, at + 1 + LONGEST)
  const close = inner.findIndex((item) => isOneOf(item, ['comma', 'semicolon', 'colon', 'quote', ...SPEECH]))
  const behind = at + 1 + close + 1
  const isClosed = close > 0 && isOneOf(inner[close], ['comma']) && isOneOf(items[behind], SPEECH)
  return isClosed && !SENTENCE_END.test(folded.slice(items[at]!.end, items[behind]!.start)) ? behind : at
}

const HOME = ['place', 'owner', 'comma', 'word', 'number', 'of', 'joint']
const LONGEST_HOME = 10

/** Behind where somebody lives, up to the verb of speech: "bà Lụa ở ấp Hậu Hoa, xã Hậu Mỹ | yêu cầu". */
function behindHome(items: readonly Item[], from: number): number | null {
  let at = from
  while (at < from + LONGEST_HOME && isOneOf(items[at], HOME)) at++
  return at > from && isOneOf(items[at - 1], ['place', 'owner']) && isOneOf(items[at], SPEECH) ? at : null
}
