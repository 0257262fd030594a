import type { Span } from '../../model/report.js'

/** A full stop, a closing mark perhaps, and a capital or a number; behind a small word or a number, so that no initial or item's number ends one. */
const END = /;|(?<=\p{Ll}{2}|[)\]”"%]|(?<!^\d{0,2})\p{N})[.!?…]+["”)]*(?=\s*["“]?\p{Lu}|\s+\d)/gu

/** The sentences of a text, each within its line; a semicolon ends one too. */
export function sentencesOf(text: string): Span[] {
  const sentences: Span[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const from = start
    const end = from + line.length
    const cuts = [...line.matchAll(END)].map((match) => from + match.index + match[0].length)
    for (const cut of [...cuts, end]) {
      if (cut > start) sentences.push({ start, end: cut })
      start = cut
    }
    start = end + 1
  }
  return sentences
}
