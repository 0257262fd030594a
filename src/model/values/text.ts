/** Text as it is compared, never as it is shown. */

import { placeTone } from './tone.js'

const LETTER = 'a-z\\u00df-\\u01b0\\u1ea1-\\u1ef9'
const VOWELS = 'aăâeêioôơuưy'
const TONED = [...VOWELS]
  .flatMap((vowel) => [...'\u0300\u0301\u0303\u0309\u0323'].map((tone) => (vowel + tone).normalize('NFC')))
  .join('')
/** Syllables with a tone beside another vowel: in no other can it stand on the wrong one. */
const SYLLABLES = new RegExp(
  `(?=[${LETTER}]{0,5}(?:[${TONED}][${VOWELS}]|[${VOWELS}][${TONED}]))[${LETTER}]{2,7}`,
  'g',
)
const placed = new Map<string, string>()
const MOST_PLACED = 20_000

/**
 * Lower case and one placement of the tone mark ("Hoà", "thuỷ" → "hòa", "thủy"), unit for unit: what stands at an
 * offset of the result stands at the same offset of the text. Expects NFC.
 */
export function foldText(text: string): string {
  const lower = text.toLowerCase()
  const aligned = lower.length === text.length ? lower : text.replace(/./gsu, lowerSameLength)
  const pieces: string[] = []
  let copied = 0
  SYLLABLES.lastIndex = 0
  for (let match = SYLLABLES.exec(aligned); match !== null; match = SYLLABLES.exec(aligned)) {
    const syllable = placeToneOnce(match[0])
    if (syllable === match[0]) continue
    pieces.push(aligned.slice(copied, match.index), syllable)
    copied = match.index + syllable.length
  }
  return pieces.length === 0 ? aligned : pieces.join('') + aligned.slice(copied)
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

const UNITS = 0x10000
/** Every unit, one behind the other; each pattern goes over them once, since one test for each is slow to start. */
const everyUnit = Array.from({ length: UNITS }, (_, unit) => String.fromCharCode(unit)).join('')

const WORD_UNITS = new Uint8Array(UNITS)
for (const { 0: run, index } of everyUnit.matchAll(/[\p{L}\p{N}\p{M}]+/gu))
  WORD_UNITS.fill(1, index, index + run.length)

const NO_CASE = 0
const CAPITAL = 2
const SMALL = 1
const CASES = new Uint8Array(UNITS)
for (const { 0: character, index } of everyUnit.matchAll(/[\p{CWL}\p{CWU}]/gu)) {
  const lower = character.toLowerCase()
  const isCased = lower !== character.toUpperCase()
  if (character.length === 1 && isCased) CASES[index] = lower === character ? SMALL : CAPITAL
}

/** Whether the unit at this offset is a letter that has capital and small forms. */
export function hasCaseAt(text: string, offset: number): boolean {
  return (CASES[text.charCodeAt(offset)] ?? NO_CASE) !== NO_CASE
}

export function isCapitalAt(text: string, offset: number): boolean {
  return CASES[text.charCodeAt(offset)] === CAPITAL
}

/** Whether a unit is part of a word: letter, digit or mark. */
export function isWordUnit(unit: number): boolean {
  return WORD_UNITS[unit] === 1
}

/** Whether the unit at this offset is part of a word. */
export function isWordAt(text: string, offset: number): boolean {
  return offset >= 0 && offset < text.length && isWordUnit(text.charCodeAt(offset))
}

/** Where the word that holds this offset ends; the offset itself when no word is there. */
export function wordEnd(text: string, offset: number): number {
  let end = offset
  while (isWordAt(text, end)) end++
  return end
}
