import { opensOther } from './capitals.js'
import { foldedOf, gapAfter, type Scan, type Stretch, textOf } from './scan.js'

const LONGEST = 5

/** Whether the words up to `to` read as a full name: SURELY with a middle name such as "Văn", MAYBE with a surname alone. */
export function startsPersonName(scan: Scan, from: number, to: number): 'SURELY' | 'MAYBE' | 'NO' {
  const length = to - from
  if (length < 2 || length > LONGEST) return 'NO'
  const { surnames, middleNames, surestMiddleNames } = scan.lexicon
  const key = (at: number) => scan.words[at]!.folded
  if (length >= 3 && surestMiddleNames.has(key(from + 1))) return 'SURELY'
  if (!surnames.has(key(from)) && !key(from).includes("'")) return 'NO'
  return length >= 3 && middleNames.has(key(from + 1)) ? 'SURELY' : 'MAYBE'
}

/** Reads capitals in a row as a name: "Nguyễn Thị Hoài Thương", "Nay H' Duen", "Y Bliêm Êban", "Nguyễn văn An". */
export function readNameRun(scan: Scan, from: number): Stretch | null {
  if (scan.words[from]?.isCased === false) return readUncased(scan, from)
  let to = from
  while (to < scan.words.length && to - from < LONGEST) {
    const word = scan.words[to]!
    if (to > from && opensOther(scan, to)) break
    if (!word.isCapital && !isLowerMiddle(scan, from, to)) break
    to++
    const gap = gapAfter(scan, to - 1)
    if (gap !== ' ' && gap !== "' ") break
  }
  return to > from ? { from, to } : null
}

/** Without capitals a name is taken to have the usual three syllables, four with a middle name like "Thị" of a woman. */
function readUncased(scan: Scan, from: number): Stretch | null {
  if (!scan.lexicon.commonSurnames.has(scan.words[from]!.folded)) return null
  const usual = 3
  for (let at = from; at < from + usual - 1; at++)
    if (gapAfter(scan, at) !== ' ') return at > from ? { from, to: at + 1 } : null
  return { from, to: from + usual }
}

/** A middle name in lower case between two capitals. */
function isLowerMiddle(scan: Scan, from: number, at: number): boolean {
  return (
    at === from + 1 &&
    scan.lexicon.middleNames.has(scan.words[at]!.folded) &&
    scan.lexicon.surnames.has(scan.words[from]!.folded) &&
    gapAfter(scan, at) === ' ' &&
    scan.words[at + 1]?.isCapital === true
  )
}

export function hasSurname(scan: Scan, at: number): boolean {
  const first = scan.words[at]!.folded
  return scan.lexicon.surnames.has(first) || first.includes("'")
}

/** A run of capitals with a surname, as it may stand in a list of names. */
export function readFullName(scan: Scan, at: number): Stretch | null {
  const word = scan.words[at]
  if (!word?.isCapital) return null
  const name = readNameRun(scan, at)
  if (name !== null && !hasSurname(scan, at) && startsPersonName(scan, at, name.to) !== 'SURELY') return null
  if (name === null || isLargePlace(scan, name) || scan.lexicon.neverPeople.has(foldedOf(scan, name)))
    return null
  return startsPersonName(scan, name.from, name.to) === 'NO' ? null : name
}

/** "Hà Giang - Bí thư Tỉnh ủy …": the place that the news is from. */
function isLargePlace(scan: Scan, name: Stretch): boolean {
  if (name.to - name.from > 2) return false
  return scan.gazetteer.find(textOf(scan, name)).some(({ level }) => level !== 'COMMUNE')
}

/** "Chủ tịch | Hồ Chí Minh". */
export function opensHistoricName(scan: Scan, at: number): boolean {
  const name = { from: at, to: Math.min(at + 3, scan.words.length) }
  return gapAfter(scan, at - 1) === ' ' && scan.lexicon.neverPeople.has(foldedOf(scan, name))
}
