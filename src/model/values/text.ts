/** Text as it is compared, never as it is shown. */

import { placeTone } from './tone.js'

const SYLLABLES = /\p{L}{2,7}/gu
const placed = new Map<string, string>()
const MOST_PLACED = 20_000

/**
 * Lower case and one placement of the tone mark ("Hoà", "thuỷ" → "hòa", "thủy"), unit for unit: what stands at an
 * offset of the result stands at the same offset of the text. Expects NFC.
 */
export function foldText(text: string): string {
  const lower = text.toLowerCase()
  const aligned = lower.length === text.length ? lower : text.replace(/./gsu, lowerSameLength)
  return aligned.replace(SYLLABLES, placeToneOnce)
}

/** The same few thousand syllables make up every text. */
function placeToneOnce(syllable: string): string {
  const known = placed.get(syllable)
  if (known !== undefined) return known
  const tone = placeTone(syllable)
  if (placed.size >= MOST_PLACED) placed.clear()
  const result = tone.length === syllable.length ? tone : syllable
  placed.set(syllable, result)
  return result
}

function lowerSameLength(character: string): string {
  const lower = character.toLowerCase()
  return lower.length === character.length ? lower : character
}

const WORD_UNITS = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
  Number(/[\p{L}\p{N}\p{M}]/u.test(String.fromCharCode(unit))),
)

/** Whether the unit at this offset is part of a word: letter, digit or mark. */
export function isWordAt(text: string, offset: number): boolean {
  return WORD_UNITS[text.charCodeAt(offset)] === 1
}

/** Where the word that holds this offset ends; the offset itself when no word is there. */
export function wordEnd(text: string, offset: number): number {
  let end = offset
  while (isWordAt(text, end)) end++
  return end
}
