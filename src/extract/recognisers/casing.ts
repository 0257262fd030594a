import type { ReadableText } from '../../model/report.js'
import { lastFrom } from '../lookup.js'

/** From this share of its letters on a line is written in capitals throughout. */
const SHOUTED = 0.8
/** Below this share of its letters a text has no capitals worth the name. */
const UNCASED = 0.004
const FEWEST_LETTERS = 12

/** Tells for any offset whether capitals mark names there. */
export function findCasing({ text, lines }: ReadableText): (offset: number) => boolean {
  if (shareOfCapitals(text, 0, text.length) < UNCASED) return () => false
  const shouted = lines.map(({ start, end }) => shareOfCapitals(text, start, end) >= SHOUTED)
  return (offset) => !shouted[lastFrom(lines, offset)]
}

/** Share of capitals among the letters; half where there are too few to tell. */
function shareOfCapitals(text: string, start: number, end: number): number {
  let letters = 0
  let capitals = 0
  for (let at = start; at < end; at++) {
    const character = text.charAt(at)
    const lower = character.toLowerCase()
    if (lower === character.toUpperCase()) continue
    letters++
    if (lower !== character) capitals++
  }
  return letters < FEWEST_LETTERS ? 0.5 : capitals / letters
}
