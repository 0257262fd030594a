import { capitalRun } from './capitals.js'
import { startsPersonName } from './person-name.js'
import { readUnit } from './place.js'
import { gapAfter, phraseAt, type Scan, type Stretch } from './scan.js'

/** A road: "QL15A", "đường tỉnh 920", "huyện lộ 06 kéo dài", "đường Lê Duẩn". */
export interface RoadFound extends Stretch {
  kind: string
  number: string | null
}

const NUMBER = /^\d+[a-zđ]?$/u
const GLUED = /^(\p{L}+)(\d+[a-zđ]?)$/u

export function readRoad(scan: Scan, at: number): RoadFound | null {
  return readGlued(scan, at) ?? readNumbered(scan, at) ?? readLooselyNumbered(scan, at) ?? readNamed(scan, at)
}

/** "QL15A" in one word. */
function readGlued(scan: Scan, at: number): RoadFound | null {
  const word = scan.words[at]!
  const [, head, number] = (word.isCapital && GLUED.exec(word.folded)) || []
  if (!head || !number) return null
  const kind = scan.lexicon.roadAbbreviations.get(head)
  return kind ? { from: at, to: extend(scan, at + 1), kind, number } : null
}

function readNumbered(scan: Scan, at: number): RoadFound | null {
  const head = phraseAt(scan, scan.lexicon.roadNumbered, at)
  const number = head && scan.words[head.to]?.folded
  if (!head || !number || !NUMBER.test(number) || !/^[ .]{1,2}$|^-$/u.test(gapAfter(scan, head.to - 1)))
    return null
  return { from: at, to: extend(scan, head.to + 1), kind: head.value, number }
}

/** "đường 25B": a letter or two figures, since "đường 2 chiều" (two ways) is none. */
function readLooselyNumbered(scan: Scan, at: number): RoadFound | null {
  const head = phraseAt(scan, scan.lexicon.roadLoose, at)
  const number = head && scan.words[head.to]?.folded
  if (!head || !number || gapAfter(scan, head.to - 1) !== ' ' || !/^\d+[a-zđ]$|^\d{3}$/u.test(number))
    return null
  return { from: at, to: head.to + 1, kind: scan.words[at]!.folded, number }
}

/** Not "đường Tân Hợp - Giai Xuân": a road named by its two ends is a work of its own, and its ends are places. */
function readNamed(scan: Scan, at: number): RoadFound | null {
  const head = phraseAt(scan, scan.lexicon.roadNamed, at)
  if (head === null || gapAfter(scan, head.to - 1) !== ' ' || readUnit(scan, head.to) !== null) return null
  const run = capitalRun(scan, head.to)
  const to = head.to + run
  if (run < 2 && !(run === 1 && startsPersonName(scan, head.to, to) !== 'NO')) return null
  const isBetween = /^ ?- ?$/u.test(gapAfter(scan, to - 1)) && scan.words[to]?.isCapital
  return isBetween ? null : { from: at, to, kind: scan.words[at]!.folded, number: null }
}

function extend(scan: Scan, to: number): number {
  const extension = gapAfter(scan, to - 1) === ' ' ? phraseAt(scan, scan.lexicon.roadExtensions, to) : null
  return extension?.to ?? to
}
