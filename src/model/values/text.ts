/** Text as it is compared, never as it is shown. */

import { oncePerText } from './once.js'
import { placeTone } from './tone.js'

const UNITS = 0x10000
const LETTER = 1
const VOWEL = 2
const TONED = 4
/** What a unit of a syllable in lower case is: 0 for none, a letter, a vowel without a tone, one with it. */
const SYLLABLE_UNITS = new Uint8Array(UNITS)
for (const [first, last] of ['az', '\u00df\u01b0', '\u1ea1\u1ef9'] as const)
  SYLLABLE_UNITS.fill(LETTER, first!.charCodeAt(0), last!.charCodeAt(0) + 1)
for (const vowel of 'aăâeêioôơuưy') {
  SYLLABLE_UNITS[vowel.charCodeAt(0)] = VOWEL
  for (const tone of '\u0300\u0301\u0303\u0309\u0323')
    SYLLABLE_UNITS[(vowel + tone).normalize('NFC').charCodeAt(0)] = TONED
}
const LONGEST_SYLLABLE = 7

/**
 * Lower case and one placement of the tone mark ("Hoà", "thuỷ" → "hòa", "thủy"), unit for unit: what stands at an
 * offset of the result stands at the same offset of the text. Expects NFC.
 */
export function foldText(text: string): string {
  const lower = text.toLowerCase()
  const aligned = lower.length === text.length ? lower : text.replace(/./gsu, lowerSameLength)
  const pieces: string[] = []
  let copied = 0
  for (let at = 0, first = 0, before = 0; at < aligned.length; at++) {
    const kind = SYLLABLE_UNITS[aligned.charCodeAt(at)]!
    const isBesideTone = before + kind === VOWEL + TONED
    before = kind
    if (kind === 0) first = at + 1
    // Only with another vowel beside it can a tone stand on the wrong one.
    if (!isBesideTone) continue
    const start = Math.max(first, at + 1 - LONGEST_SYLLABLE)
    const end = syllableEnd(aligned, at, start + LONGEST_SYLLABLE)
    const written = aligned.slice(start, end)
    const syllable = placeToneInSyllable(written)
    if (syllable !== written) {
      pieces.push(aligned.slice(copied, start), syllable)
      copied = end
    }
    first = end
    at = end - 1
    before = 0
  }
  return pieces.length === 0 ? aligned : [...pieces, aligned.slice(copied)].join('')
}

function syllableEnd(text: string, from: number, limit: number): number {
  let end = from
  while (end < limit && end < text.length && SYLLABLE_UNITS[text.charCodeAt(end)] !== 0) end++
  return end
}

const placeToneInSyllable = oncePerText((syllable) => {
  const placed = placeTone(syllable)
  return placed.length === syllable.length ? placed : syllable
})

function lowerSameLength(character: string): string {
  const lower = character.toLowerCase()
  return lower.length === character.length ? lower : character
}

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

/** Whether the unit at this offset is one of 0 to 9. */
export function isDigitAt(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset)
  return unit >= 0x30 && unit <= 0x39
}

/** Where the word that holds this offset ends; the offset itself when no word is there. */
export function wordEnd(text: string, offset: number): number {
  let end = offset
  while (isWordAt(text, end)) end++
  return end
}
