import { searchFold } from '../model/values/name.js'

/** What a client typed, made into a question to the full-text index and into the same question on one row's `searchText`. */
export interface Words {
  /** For Lucene: every word must be there. */
  readonly all: string
  /** For Lucene: every word, and higher where they stand side by side. */
  readonly ranked: string
  /** For Java's regular expressions. */
  readonly pattern: string
}

const WORD = /[\p{L}\p{N}]+/gu

/**
 * Null when no letter or digit is in it. Each piece between blanks is quoted, since the index cuts "H’leo" and "1.200"
 * by rules of its own; within quotes only `"` and `\` would mean something, and they are dropped.
 */
export function wordsOf(text: string): Words | null {
  const pieces = searchFold(text)
    .replace(/["\\\p{C}]/gu, ' ')
    .split(/\s+/)
    .filter((piece) => piece.match(WORD))
  if (pieces.length === 0) return null
  const all = pieces.map((piece) => `+"${piece}"`).join(' ')
  return {
    all,
    ranked: `(${all}) OR "${pieces.join(' ')}"^4`,
    pattern: `(?s)${pieces.map(asPattern).join('')}.*`,
  }
}

function asPattern(piece: string): string {
  const words = piece.match(WORD)!.join('[^\\p{L}\\p{N}]+')
  return `(?=.*(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}]))`
}
