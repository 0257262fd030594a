import { z } from 'zod'
import { COMPARATORS } from '../../../model/claim.js'

const Phrase = z.string().min(1)
const Phrases = z.array(Phrase)

export const FigureFiles = z.strictObject({
  units: z.strictObject({
    /** As written, and as given out: "tỉ đồng" → "tỷ đồng". */
    measures: z.record(Phrase, Phrase),
    /** The first is meant where money names none: "5 tỷ". */
    currencies: Phrases,
    /** With money these belong to the unit, in one spelling: 186,4 "tỉ đồng" → "tỷ đồng". */
    moneyScales: z.record(Phrase, Phrase),
    /** With anything else these multiply: "320 ngàn m3" → 320000 m3. */
    scales: z.record(Phrase, z.number()),
    /** What is counted one by one: "4 xã" (4 communes). */
    counters: Phrases,
    unitVariants: z.record(Phrase, Phrase),
  }),
  comparators: z.strictObject({
    before: z.record(Phrase, z.enum(COMPARATORS)),
    after: z.record(Phrase, z.enum(COMPARATORS)),
    /** "Không … quá 2 lần" (not more than twice): turns "more than" into "at most". */
    negations: Phrases,
  }),
  context: z.strictObject({
    /** After these a number is a name: "Phường 6". */
    numberedHeads: Phrases,
    targetWords: Phrases,
    actualWords: Phrases,
    attributeWords: Phrases,
  }),
})
export type FigureGrammar = z.infer<typeof FigureFiles>
