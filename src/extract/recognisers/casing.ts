import type { Line, ReadableText, Span } from '../../model/report.js'
import { hasCaseAt, isCapitalAt } from '../../model/values/text.js'

/** From this share of its letters on a line is written in capitals throughout. */
const SHOUTED = 0.8
/** Below this share of its letters a text has no capitals worth the name. */
const UNCASED = 0.004
const FEWEST_LETTERS = 12

/** The lines in which capitals mark names. */
export function findCasing({ text, lines }: ReadableText): ReadonlySet<Line> {
  const counts = lines.map((line) => countLetters(text, line))
  const whole = { letters: 0, capitals: 0 }
  for (const { letters, capitals } of counts) {
    whole.letters += letters
    whole.capitals += capitals
  }
  if (shareOfCapitals(whole) < UNCASED) return new Set()
  return new Set(lines.filter((_, at) => shareOfCapitals(counts[at]!) < SHOUTED))
}

interface Letters {
  letters: number
  capitals: number
}

function countLetters(text: string, { start, end }: Span): Letters {
  const count = { letters: 0, capitals: 0 }
  for (let at = start; at < end; at++) {
    if (hasCaseAt(text, at)) count.letters++
    if (isCapitalAt(text, at)) count.capitals++
  }
  return count
}

/** Share of capitals among the letters; half where there are too few to tell. */
function shareOfCapitals({ letters, capitals }: Letters): number {
  return letters < FEWEST_LETTERS ? 0.5 : capitals / letters
}
