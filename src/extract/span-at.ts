import type { Span } from '../model/report.js'
import { firstWhere, lastFrom } from './lookup.js'

/** Of spans in the order of the text, the last that begins at this offset or before it. */
export function spanAt<Found extends Span>(spans: readonly Found[], offset: number): Found | undefined {
  return spans[lastFrom(spans, offset)]
}

/** Of spans in the order of the text, those that lie inside another. */
export function spansWithin<Found extends Span>(spans: readonly Found[], { start, end }: Span): Found[] {
  const within: Found[] = []
  for (
    let at = firstWhere(spans, (span) => span.start >= start);
    at < spans.length && spans[at]!.start < end;
    at++
  )
    if (spans[at]!.end <= end) within.push(spans[at]!)
  return within
}
