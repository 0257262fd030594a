import { withoutTones } from '../../model/values/tone.js'

/** A syllable has a vowel; what has none is a piece of one. */
const PIECE_BEFORE = /(?<![\p{L}\d])(?:ngh|[ncpt]h|n?g|[gk]h|tr|[bcklnqrstvx])$/u
const PIECE_BEHIND = /^(?:[cn]h|n?g|[cnpt])(?![\p{L}\d])/u
const VOWEL = '[aeiouyăâêôơư]'
const ENDS_IN_VOWEL = new RegExp(`${VOWEL}$`, 'u')
const BEGINS_WITH_VOWEL = new RegExp(`^${VOWEL}`, 'u')

/** The words of a text that are surely whole: none at an end of a line. */
export function wordsWithin(lines: readonly string[]): ReadonlySet<string> {
  return new Set(
    lines.flatMap(
      (line) =>
        line
          .toLowerCase()
          .match(/[\p{L}\p{M}]+/gu)
          ?.slice(1, -1) ?? [],
    ),
  )
}

/**
 * Lines as one running text. A word broken at a hyphen loses it. One broken without is known by a piece that is no
 * syllable ("triể" + "n khai"), or because it stands whole elsewhere, and its pieces do not ("hu" + "yện").
 */
export function joinLines(lines: readonly string[], words: ReadonlySet<string>): string {
  const trimmed = lines.map((line) => line.trim())
  return trimmed
    .map((line, at) => {
      const next = trimmed[at + 1]
      if (next === undefined) return line
      const seam = seamOf(line, next, words)
      return seam === 'HYPHEN' ? line.slice(0, -1) : seam === 'WORD' ? line : `${line} `
    })
    .join('')
}

/** What a line ends in: the hyphen of a broken word, a word that goes on, or a word of its own. */
function seamOf(left: string, right: string, words: ReadonlySet<string>): 'HYPHEN' | 'WORD' | 'BLANK' {
  if (left.endsWith('\u00ad')) return 'HYPHEN'
  if (/\p{L}[-\u2010]$/u.test(left)) return /^\p{Ll}/u.test(right) ? 'HYPHEN' : 'WORD'
  if (/\S[&/]$/u.test(left) && /^\p{L}/u.test(right)) return 'WORD'
  const [first = ''] = /(?<!\p{L})\p{L}?\p{Ll}*$/u.exec(left) ?? []
  const [second = ''] = /^\p{Ll}+/u.exec(right) ?? []
  if (first === '' || second === '') return 'BLANK'
  const isBroken =
    isOnlyWhole(first.toLowerCase(), second, words) || isPiece(withoutTones(left), withoutTones(right))
  return isBroken ? 'WORD' : 'BLANK'
}

function isOnlyWhole(first: string, second: string, words: ReadonlySet<string>): boolean {
  return words.has(first + second) && !words.has(first) && !words.has(second)
}

function isPiece(left: string, right: string): boolean {
  return (
    (PIECE_BEHIND.test(right) && ENDS_IN_VOWEL.test(left)) ||
    (PIECE_BEFORE.test(left) && BEGINS_WITH_VOWEL.test(right))
  )
}
