import type { Span } from '../model/report.js'

/** Of spans in the order of the text, the last that begins at this offset or before it. */
export function spanAt<Found extends Span>(spans: readonly Found[], offset: number): Found | undefined {
  return spans[firstFrom(spans, offset + 1) - 1]
}

/** Of spans in the order of the text, those that lie inside another. */
export function spansWithin<Found extends Span>(spans: readonly Found[], { start, end }: Span): Found[] {
  return spans.slice(firstFrom(spans, start), firstFrom(spans, end)).filter((span) => span.end <= end)
}

/** Index of the first span that begins at this offset or behind it. */
function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}
