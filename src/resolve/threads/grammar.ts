import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { indexPhrases, type PhraseIndex } from '../../model/values/phrases.js'
import { foldText } from '../../model/values/text.js'

const Phrases = z.array(z.string().min(1)).min(1)

const Words = z.strictObject({
  /** Written short in one report and out in the next: "NTM" is "nông thôn mới" (new-style countryside). */
  abbreviations: z.record(z.string(), z.string()),
  /** Syllables that say nothing of the matter. */
  passing: Phrases,
  /** Pairs of syllables that stand in every report: "rà soát" (review). */
  commonplace: Phrases,
})

const CUES = z.strictObject({
  /** "thay vào đó" (instead): what follows takes the place of what was given up. */
  supersedes: Phrases,
  withdraws: Phrases,
  /** "tiếp nhận" (takes over). */
  handsOver: Phrases,
  /** "lùi" (put back). */
  postpones: Phrases,
  /** That a thing was done, where the status says only that it was late. */
  completes: Phrases,
  /** "còn thiếu" (still lacking): done in part. */
  remains: Phrases,
  /** "tiếp tục" (goes on): it was asked or promised before. */
  again: Phrases,
  onTime: Phrases,
  late: Phrases,
  /** "chậm nhất" (at the latest): sounds late and is not. */
  byThen: Phrases,
  /** "đối với" (as to): opens what a sentence is about. */
  topics: Phrases,
  /** "nếu" (if). */
  conditions: Phrases,
  /** The word before the number of a month. */
  month: Phrases,
})

export type Cue = keyof z.infer<typeof CUES>

/** What following a commitment needs to know of the language. */
export interface ThreadGrammar {
  abbreviations: ReadonlyMap<string, string>
  passing: ReadonlySet<string>
  commonplace: ReadonlySet<string>
  cues: PhraseIndex<Cue>
}

/** Reads the files beside this one; throws when one does not fit its schema. */
export function loadThreadGrammar(): ThreadGrammar {
  const words = Words.parse(read('words.json'))
  const cues = CUES.parse(read('cues.json'))
  return {
    abbreviations: new Map(
      Object.entries(words.abbreviations).map(([short, long]) => [foldText(short), foldText(long)]),
    ),
    passing: new Set(words.passing.map(foldText)),
    commonplace: new Set(words.commonplace.map(foldText)),
    cues: indexPhrases(
      (Object.keys(cues) as Cue[]).flatMap((cue) => cues[cue].map((phrase) => [phrase, cue] as const)),
    ),
  }
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'))
}
