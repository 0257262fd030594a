import { Openings } from '../../model/values/openings.js'
import { foldText, isWordAt, wordEnd } from '../../model/values/text.js'
import { withoutTones } from '../../model/values/tone.js'
import { bareText } from './bare-text.js'

/** A word of a phrase as it should be, and as it is left by those who lose its tone or all its accents. */
interface Spelling {
  whole: string
  toneless: string
  bare: string
}

interface Phrase {
  text: string
  words: readonly Spelling[]
}

/** Phrases by every way in which their first two words may be written, the longest first. */
export interface MendIndex {
  openings: Openings
  byFirstWords: ReadonlyMap<string, readonly Phrase[]>
}

/** Only phrases of several words, since one word without its tone is another word. */
export function indexForMending(phrases: Iterable<string>): MendIndex {
  const byFirstWords = new Map<string, Phrase[]>()
  for (const text of new Set([...phrases].map((written) => foldText(written.normalize('NFC'))))) {
    const words = text.split(' ').map(spellingsOf)
    if (words.length < 2 || !/^[\p{L}\p{M} ]+$/u.test(text)) continue
    for (const first of waysOf(words[0]!))
      for (const second of waysOf(words[1]!)) {
        const opening = `${first} ${second}`
        byFirstWords.set(opening, [...(byFirstWords.get(opening) ?? []), { text, words }])
      }
  }
  for (const list of byFirstWords.values()) list.sort((a, b) => b.words.length - a.words.length)
  return { openings: new Openings(byFirstWords.keys()), byFirstWords }
}

function waysOf({ whole, toneless, bare }: Spelling): ReadonlySet<string> {
  return new Set([whole, toneless, bare])
}

function spellingsOf(whole: string): Spelling {
  const toneless = withoutTones(whole)
  return { whole, toneless, bare: bareText(whole) }
}

/**
 * Gives words of known phrases the accents back that they lost: "chu tịch" → "chủ tịch", "Huyên ủy" → "huyện ủy". At least
 * one word of the phrase must be whole, and the others poorer than they should be, not merely other. Unit for unit.
 */
export function mendPhrases(folded: string, index: MendIndex): string {
  const pieces: string[] = []
  let copied = 0
  for (let at = 0; at < folded.length; ) {
    if (!isWordAt(folded, at)) {
      at++
      continue
    }
    const phrase = phraseAt(folded, at, index)
    if (phrase?.isMended) {
      pieces.push(folded.slice(copied, at), phrase.text)
      copied = at + phrase.text.length
    }
    at = phrase === null ? wordEnd(folded, at) : at + phrase.text.length
  }
  return pieces.length === 0 ? folded : pieces.join('') + folded.slice(copied)
}

/** A phrase that stands here as it should, else one that stands here with accents lost. */
function phraseAt(
  folded: string,
  start: number,
  { openings, byFirstWords }: MendIndex,
): { text: string; isMended: boolean } | null {
  const first = openings.at(folded, start)
  if (first === null) return null
  const opening = folded.slice(start, wordEnd(folded, start + first.length + 1))
  let mended: string | null = null
  for (const { text, words } of byFirstWords.get(opening) ?? []) {
    const match = matchWords(folded, start, words)
    if (match === 'WHOLE') return { text, isMended: false }
    if (match === 'POORER') mended ??= text
  }
  return mended === null ? null : { text: mended, isMended: true }
}

function matchWords(folded: string, start: number, words: readonly Spelling[]): 'WHOLE' | 'POORER' | null {
  let at = start
  let whole = 0
  for (const word of words) {
    if (at > start && folded[at++] !== ' ') return null
    const end = at + word.whole.length
    if (isWordAt(folded, end)) return null
    if (folded.startsWith(word.whole, at)) whole++
    else if (!folded.startsWith(word.toneless, at) && !folded.startsWith(word.bare, at)) return null
    at = end
  }
  if (whole === words.length) return 'WHOLE'
  return whole > 0 ? 'POORER' : null
}
