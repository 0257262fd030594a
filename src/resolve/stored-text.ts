import type { Quote } from '../model/claim.js'
import type { Span } from '../model/report.js'

/** The text as the graph keeps it, NFC with LF, and the way there from the file's own text. */
export interface StoredText {
  text: string
  /** Where a quote of the file's own text stands here; null when the quote is not the text at its offsets. */
  locate(quote: Quote): Span | null
}

/** A line end, or a character with all that composes with it: marks, and the vowels and finals of Hangul. */
const UNIT = /\r\n?|[^\p{M}\u1160-\u11FF]?[\p{M}\u1160-\u11FF]*/gsu
const BETWEEN = -1

export function storeText(source: string): StoredText {
  if (!source.includes('\r') && source.normalize('NFC') === source) return unchanged(source)
  const offsets = new Int32Array(source.length + 1).fill(BETWEEN)
  let text = ''
  for (const { 0: unit, index } of source.matchAll(UNIT)) {
    offsets[index] = text.length
    text += normalised(unit)
  }
  return {
    text,
    locate({ quote, start, end }) {
      const span = { start: offsets[start] ?? BETWEEN, end: offsets[end] ?? BETWEEN }
      if (source.slice(start, end) !== quote || span.start === BETWEEN || span.end === BETWEEN) return null
      return span.start < span.end ? span : null
    },
  }
}

function unchanged(text: string): StoredText {
  return {
    text,
    locate: ({ quote, start, end }) =>
      start < end && text.slice(start, end) === quote ? { start, end } : null,
  }
}

const normalised = (unit: string) => (unit.startsWith('\r') ? '\n' : unit.normalize('NFC'))
