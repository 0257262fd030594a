import { foldText, isWordAt, wordEnd } from '../../model/values/text.js'
import { bareText } from './bare-text.js'

/** Phrases by their first word without accents, the longest first. */
export type MendIndex = ReadonlyMap<string, readonly (readonly string[])[]>

/** Only phrases of several words, since one word without its tone is another word. */
export function indexForMending(phrases: Iterable<string>): MendIndex {
  const index = new Map<string, string[][]>()
  for (const phrase of new Set([...phrases].map((written) => foldText(written.normalize('NFC'))))) {
    const words = phrase.split(' ')
    if (words.length < 2 || !/^[\p{L}\p{M} ]+$/u.test(phrase)) continue
    const first = bareText(words[0]!)
    index.set(first, [...(index.get(first) ?? []), words])
  }
  for (const list of index.values()) list.sort((a, b) => b.length - a.length)
  return index
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
    const end = wordEnd(folded, at)
    const phrase = phraseAt(folded, at, end, index)
    if (phrase?.isMended) {
      pieces.push(folded.slice(copied, at), phrase.text)
      copied = at + phrase.text.length
    }
    at = phrase === null ? end : at + phrase.text.length
  }
  return pieces.length === 0 ? folded : pieces.join('') + folded.slice(copied)
}

/** A phrase that stands here as it should, else one that stands here with accents lost. */
function phraseAt(
  folded: string,
  start: number,
  firstEnd: number,
  index: MendIndex,
): { text: string; isMended: boolean } | null {
  let mended: string | null = null
  for (const words of index.get(bareText(folded.slice(start, firstEnd))) ?? []) {
    const match = matchWords(folded, start, words)
    if (match === 'WHOLE') return { text: words.join(' '), isMended: false }
    if (match === 'POORER') mended ??= words.join(' ')
  }
  return mended === null ? null : { text: mended, isMended: true }
}

function matchWords(folded: string, start: number, words: readonly string[]): 'WHOLE' | 'POORER' | null {
  let at = start
  let whole = 0
  for (const [i, word] of words.entries()) {
    if (i > 0 && folded[at++] !== ' ') return null
    const end = at + word.length
    const written = folded.slice(at, end)
    if (isWordAt(folded, end)) return null
    if (written === word) whole++
    else if (!isPoorer(written, word)) return null
    at = end
  }
  if (whole === words.length) return 'WHOLE'
  return whole > 0 ? 'POORER' : null
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu

/** The word without its tone, or without any accent. */
function isPoorer(written: string, word: string): boolean {
  if (written.length !== word.length) return false
  return written === word.normalize('NFD').replace(TONES, '').normalize('NFC') || written === bareText(word)
}
