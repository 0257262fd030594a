import type { Line, ReadableText, Sentence, Span } from '../model/report.js'
import { oncePer } from '../model/values/once.js'
import { wordStarts } from './words.js'

/** The line that holds a span; null for one that runs over a line's end. */
export function lineOf({ lines }: ReadableText, span: Span): Line | null {
  return holding(lines, span)
}

/** The sentence that holds a span. */
export function sentenceOf({ sentences }: ReadableText, span: Span): Sentence | null {
  return holding(sentences, span)
}

/** Index of the first item from which on something holds, in a row in which it holds for all behind; its length where it never does. */
export function firstWhere<Item>(row: readonly Item[], holds: (item: Item) => boolean): number {
  let low = 0
  let high = row.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(row[middle]!)) high = middle
    else low = middle + 1
  }
  return low
}

/** The last of a list sorted by start that begins at or before an offset; -1 when none does. */
export function lastFrom(spans: readonly Span[], offset: number): number {
  return firstWhere(spans, ({ start }) => start > offset) - 1
}

function holding<Item extends Span>(spans: readonly Item[], { start, end }: Span): Item | null {
  const candidate = spans[lastFrom(spans, start)]
  return candidate !== undefined && end <= candidate.end ? candidate : null
}

/** The lines that open a report: its lead, and where it has none its first two paragraphs, but not what was seen on the way. */
export function openingOf(lines: readonly Line[]): ReadonlySet<Line> {
  const leads = lines.filter(({ role }) => role === 'LEAD')
  const paragraphs = lines.filter(({ role }) => role === 'BODY' || role === 'LIST_HEADER').slice(0, 2)
  return new Set(leads.length > 0 ? leads : paragraphs.filter(({ section }) => section !== 'VISIT'))
}

/** Where each word of the report begins, from left to right. */
export const wordStartsOf = oncePer(({ folded }: ReadableText): readonly number[] => wordStarts(folded))

/** Where each word of a line begins. */
export function wordStartsIn(readable: ReadableText, { start, end }: Line): readonly number[] {
  const starts = wordStartsOf(readable)
  return starts.slice(
    firstWhere(starts, (at) => at >= start),
    firstWhere(starts, (at) => at >= end),
  )
}
