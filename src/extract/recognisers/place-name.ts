import type { RegisterPlace } from '../../model/gazetteer.js'
import type { LevelWord } from '../grammar/lexicon/schema.js'
import { capitalRun, isAbbreviation, opensOther } from './capitals.js'
import { startsPersonName } from './person-name.js'
import { gapAfter, type Scan, type Stretch, textOf } from './scan.js'

/** A proper name of a place, without the word for its kind. */
export interface PlaceName extends Stretch {
  /** The register's units of this name, none where it knows none. */
  units: readonly RegisterPlace[]
}

const LONGEST = 7
/** No unit's own name is longer; what follows is somebody's. */
const LONGEST_UNKNOWN = 4

/**
 * Reads the name behind a word for a unit: the longest that the register has of that kind, with "Lộc yên" and
 * "Xuân Hương - Đà Lạt"; else the run of capitals, cut where a person's name begins: "xã Tân Hợp | Lô Văn Thân".
 */
export function readUnitName(scan: Scan, from: number, level: LevelWord): PlaceName | null {
  const word = scan.words[from]
  if (word && !word.isCased && !word.isNumber) return readUncased(scan, from, level)
  if (!word || !(word.isCapital || (word.isNumber && level.isNumbered))) return null
  const run = capitalRun(scan, from)
  const hit = longestUnit(scan, from, run, level)
  if (hit !== null) {
    const rest = from + run - hit.to
    if (rest <= 0 && run >= 3 && startsPersonName(scan, from, from + run) === 'SURELY') {
      if (!hit.units.some((unit) => isKind(unit, level))) return null
    }
    if (rest !== 1 || opensOther(scan, hit.to)) return hit
    return unknown(from, hit.to + 1)
  }
  return word.isNumber || isAbbreviation(scan.text.slice(word.start, word.end)) || word.folded.length < 2
    ? null
    : readUnknown(scan, from, run, 'MAYBE')
}

/** Without capitals only the register tells a name, and only one of several syllables. */
function readUncased(scan: Scan, from: number, level: LevelWord): PlaceName | null {
  for (let length = Math.min(LONGEST_UNKNOWN, scan.words.length - from); length > 1; length--) {
    const stretch = { from, to: from + length }
    const units = isOneName(scan, stretch) ? unitsOf(scan, textOf(scan, stretch), level) : []
    const ofKind = units.filter((unit) => isKind(unit, level))
    if (ofKind.length > 0) return { ...stretch, units: ofKind }
  }
  return null
}

/** Reads the name of a village, a road or a site: capitals and numbers, no register. */
export function readFreeName(scan: Scan, from: number): PlaceName | null {
  const word = scan.words[from]
  if (!word) return null
  if (word.isNumber) return unknown(from, from + 1)
  return word.isCapital ? readUnknown(scan, from, capitalRun(scan, from), 'SURELY') : null
}

/** No place where the run reads as a person's name, at least as surely as `limit`. */
function readUnknown(scan: Scan, from: number, run: number, limit: 'SURELY' | 'MAYBE'): PlaceName | null {
  const person = startsPersonName(scan, from, from + run)
  if (run === 0 || person === 'SURELY' || person === limit) return null
  for (let at = from + 1; at < from + run; at++) {
    if (startsPersonName(scan, at, from + run) === 'SURELY') return unknown(from, at)
  }
  return unknown(from, from + Math.min(run, LONGEST_UNKNOWN))
}

function unknown(from: number, to: number): PlaceName {
  return { from, to, units: [] }
}

function longestUnit(scan: Scan, from: number, run: number, level: LevelWord): PlaceName | null {
  let loose: PlaceName | null = null
  for (let length = Math.min(LONGEST, scan.words.length - from); length > 0; length--) {
    const stretch = { from, to: from + length }
    if (!isOneName(scan, stretch)) continue
    if (length === 1 && !scan.words[from]!.isNumber && scan.words[from]!.folded.length < 2) continue
    const isCapitals = length <= run || hasDash(scan, stretch)
    if (!isCapitals && (loose !== null || length > 4)) continue
    const units = unitsOf(scan, textOf(scan, stretch), level)
    if (units.length === 0) continue
    if (isCapitals) return { ...stretch, units }
    loose = { ...stretch, units }
  }
  return loose
}

/** Words with nothing but spaces or a dash between them. */
function isOneName(scan: Scan, { from, to }: Stretch): boolean {
  for (let at = from; at < to - 1; at++) if (!/^(?: | ?- ?|' ?)$/u.test(gapAfter(scan, at))) return false
  return true
}

function hasDash(scan: Scan, { from, to }: Stretch): boolean {
  let dashes = 0
  for (let at = from; at < to; at++) {
    if (!scan.words[at]!.isCapital) return false
    if (at < to - 1 && gapAfter(scan, at).includes('-')) dashes++
  }
  return dashes > 0
}

function unitsOf(scan: Scan, name: string, level: LevelWord): readonly RegisterPlace[] {
  const ofKind = scan.gazetteer.find(`${level.kind} ${name}`)
  if (ofKind.length > 0) return ofKind
  return level.levels.flatMap((each) => scan.gazetteer.find(name, { level: each }))
}

function isKind(unit: RegisterPlace, level: LevelWord): boolean {
  return unit.forms.some(({ kind }) => kind === level.kind)
}
