import type { Stretch } from './report-view.js'

/** Words that lie under the same marks from their first letter to their last. */
export interface Segment<Mark extends Stretch> extends Stretch {
  text: string
  /** From the outermost to the innermost. */
  marks: readonly Mark[]
}

/**
 * A text cut wherever a mark begins or ends, and around each line break, in the order of the text: together the segments are
 * the text, and each mark covers whole segments, however marks nest, cross or repeat each other. What of a mark lies outside
 * the text is left off.
 */
export function segmentsOf<Mark extends Stretch>(text: string, marks: readonly Mark[]): Segment<Mark>[] {
  const within = marks
    .map((mark) => ({ mark, start: Math.max(0, mark.start), end: Math.min(text.length, mark.end) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const cuts = cutsOf(text, within)
  const segments: Segment<Mark>[] = []
  let open: typeof within = []
  let next = 0
  for (const [at, start] of cuts.entries()) {
    const end = cuts[at + 1]
    if (end === undefined) break
    open = open.filter((mark) => mark.end > start)
    for (; within[next]?.start === start; next++) open.push(within[next]!)
    segments.push({ start, end, text: text.slice(start, end), marks: open.map(({ mark }) => mark) })
  }
  return segments
}

function cutsOf(text: string, marks: readonly Stretch[]): number[] {
  const cuts = new Set([0, text.length])
  for (const { start, end } of marks) cuts.add(start).add(end)
  for (const { index } of text.matchAll(/\n/g)) cuts.add(index).add(index + 1)
  return [...cuts].sort((a, b) => a - b)
}
