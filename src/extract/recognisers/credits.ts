import { oncePer } from '../../model/values/once.js'
import { indexPhrases } from '../../model/values/phrases.js'
import { type Scan, wordFrom } from './scan.js'

/** So much may a credit hold: "Ảnh: Hữu Trung - Mai Hoa". */
const LONGEST = 40
/** Long enough for what opens it. */
const LONGEST_CUE = 40

const indexCues = oncePer((cues: readonly string[]) => indexPhrases(cues.map((cue) => [cue, true])))

/** Marks the words of credits and of the author's line: the names there are of those who write, whatever they look like. */
export function markCredits(scan: Scan, cues: readonly string[]): Uint8Array {
  const index = indexCues(cues)
  const credits = new Uint8Array(scan.words.length)
  for (const { start, end, role } of scan.readable.lines) {
    const isWhole = role === 'BYLINE' || role === 'CREDIT'
    const cue = isWhole
      ? { start }
      : index
          .scan(scan.folded, Math.max(start, end - LONGEST - LONGEST_CUE), end)
          .find((each) => end - each.end <= LONGEST)
    if (cue) credits.fill(1, wordFrom(scan, cue.start), wordFrom(scan, end))
  }
  return credits
}
