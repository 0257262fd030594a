import { gapAfter, phraseAt, type Scan } from './scan.js'

const LONGEST = 7

/** How many words in a row are capitalised, up to where a title or a body begins; a number may close the run. */
export function capitalRun(scan: Scan, from: number): number {
  let to = from
  while (to < scan.words.length && to - from < LONGEST) {
    const word = scan.words[to]!
    if (!word.isCapital && !(word.isNumber && to > from)) break
    if (to > from && opensOther(scan, to)) break
    to++
    if (word.isNumber || gapAfter(scan, to - 1) !== ' ') break
  }
  return to - from
}

/** A word with a capital that goes on with something else: "xã Ia Tul | Phó Chủ tịch". */
export function opensOther(scan: Scan, at: number): boolean {
  if (phraseAt(scan, scan.lexicon.titles, at) !== null) return true
  const body = phraseAt(scan, scan.lexicon.bodies, at)
  return (
    body !== null &&
    (body.to - body.from > 1 || isAbbreviation(scan.text.slice(scan.words[at]!.start, scan.words[at]!.end)))
  )
}

export function isAbbreviation(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()
}
