const VOWEL = '[aăâeêioôơuưy]'
/** Onset, nucleus and coda of a syllable without its tone; the u of "qu" and the i of "gia" belong to the onset. */
const SYLLABLE = new RegExp(`^(qu(?=${VOWEL})|gi(?=${VOWEL})|(?:(?!${VOWEL}).)*)(${VOWEL}+)(.*)$`, 'u')
/** Only where vowels meet can a tone stand on the wrong one. */
const VOWELS_MEET = /[aeiouy]\p{M}*[aeiouy]/u
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu

/** Each letter without its tone: "triển" → "triên". */
export function withoutTones(text: string): string {
  return text.normalize('NFD').replace(TONE, '').normalize('NFC')
}

/**
 * One syllable in lower case with its tone where the register writes it: hoà → hòa, thuỷ → thủy, gía → giá.
 * What is no Vietnamese syllable with exactly one tone comes back as it was.
 */
export function placeTone(syllable: string): string {
  const decomposed = syllable.normalize('NFD')
  if (!VOWELS_MEET.test(decomposed)) return syllable
  const tones = decomposed.match(TONE)
  if (tones?.length !== 1) return syllable
  const parts = SYLLABLE.exec(decomposed.replace(TONE, '').normalize('NFC'))
  if (!parts) return syllable
  const [, onset = '', nucleus = '', coda = ''] = parts
  const end = bearer(nucleus, coda) + 1
  return (onset + nucleus.slice(0, end) + tones[0] + nucleus.slice(end) + coda).normalize('NFC')
}

/** Index of the vowel that bears the tone: the one with a mark of its own, else the last before a coda, else the first of two, the middle of three. */
function bearer(nucleus: string, coda: string): number {
  const marked = Math.max(...[...'ăâêôơư'].map((vowel) => nucleus.lastIndexOf(vowel)))
  if (marked >= 0) return marked
  return coda === '' ? Math.floor((nucleus.length - 1) / 2) : nucleus.length - 1
}
