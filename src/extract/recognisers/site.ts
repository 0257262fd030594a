import type { SiteWord } from '../grammar/lexicon/schema.js'
import type { BodyFound } from './body.js'
import { capitalRun, isAbbreviation, opensOther } from './capitals.js'
import { type PlaceFound, readUnit, readVillage } from './place.js'
import { gapAfter, opensSentence, phraseAt, phraseBefore, type Scan, type Stretch } from './scan.js'

/** A facility or a stretch of land with a name of its own: "Trạm Y tế xã Đồng Văn", "đê tả Lục Nam", "suối Nhì". */
export interface SiteFound extends Stretch {
  word: SiteWord
  /** Its name behind the head. */
  name: Stretch
  /** The unit in its name. */
  place: PlaceFound | null
  /** "Hồ Kênh Lấp" may be somebody with the surname Hồ; it counts where "hồ Kênh Lấp" is found too. */
  isDoubtful: boolean
  /** The same words read as a body, where a school or a hospital may be both. */
  body: BodyFound | null
}

export function readSite(scan: Scan, at: number): Omit<SiteFound, 'body'> | null {
  const head = phraseAt(scan, scan.lexicon.sites, at)
  if (head === null || gapAfter(scan, head.to - 1) !== ' ' || !isHead(scan, head)) return null
  return isOtherWord(scan, at, head.value) ? null : readName(scan, head, head.value)
}

function readName(scan: Scan, head: Stretch, word: SiteWord): Omit<SiteFound, 'body'> | null {
  const place = readUnit(scan, head.to) ?? readVillage(scan, head.to)
  if (place !== null) return { ...named(head, word, place.to), place }
  const run = opensOther(scan, head.to) ? 0 : capitalRun(scan, head.to)
  const isDoubtful = isSurname(scan, head)
  if (run > 0 && !isNumberOnly(scan, head.to, run)) return { ...named(head, word, head.to + run), isDoubtful }
  const mayLackName = word.takesLevel || (head.to - head.from > 1 && scan.words[head.from]!.isCapital)
  const level = mayLackName ? phraseAt(scan, scan.lexicon.levels, head.to) : null
  return level && named(head, word, level.to)
}

function named(head: Stretch, word: SiteWord, to: number): Omit<SiteFound, 'body'> {
  return { from: head.from, to, word, name: { from: head.to, to }, place: null, isDoubtful: false }
}

function isNumberOnly(scan: Scan, from: number, run: number): boolean {
  return run === 1 && scan.words[from]!.isNumber
}

/** A short head counts in lower case or where a sentence opens: "Hồ" in "Hồ Văn Lụa" is a surname. */
function isHead(scan: Scan, { from, to }: Stretch): boolean {
  const word = scan.words[from]!
  if (to - from > 1 || !word.isCapital || isAbbreviation(scan.text.slice(word.start, word.end))) return true
  return opensSentence(scan, from)
}

function isSurname(scan: Scan, { from, to }: Stretch): boolean {
  const word = scan.words[from]!
  return to - from === 1 && word.isCapital && scan.lexicon.surnames.has(word.folded)
}

/** "hội trường" (hall) is no "trường" (school). */
function isOtherWord(scan: Scan, at: number, word: SiteWord): boolean {
  const before = gapAfter(scan, at - 1) === ' ' ? scan.words[at - 1]!.folded : ''
  return word.neverAfter?.includes(before) ?? false
}

/** Whether somebody is meant: "giao Trạm Y tế …" (assigns), "Trường … kiến nghị" (asks). */
export function actsHere(scan: Scan, { from, to }: Stretch): boolean {
  const isTold =
    gapAfter(scan, from - 1) === ' ' && phraseBefore(scan, scan.lexicon.tellingSomebody, from) !== null
  return (
    isTold || (gapAfter(scan, to - 1) === ' ' && phraseAt(scan, scan.lexicon.doingsOfSomebody, to) !== null)
  )
}
