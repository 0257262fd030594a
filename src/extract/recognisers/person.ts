import type { Opening } from './opening.js'
import { hasSurname, readFullName, readNameRun, startsPersonName } from './person-name.js'
import { foldedOf, gapAfter, opensSentence, type Scan, type Stretch, textOf } from './scan.js'
import type { TitleFound } from './title.js'
import { readTitlesBehind, shareAreas } from './titles-behind.js'

/** Somebody named, with the offices that stand beside the name. */
export interface PersonFound extends Stretch {
  name: Stretch
  honorific: string | null
  rank: string | null
  titles: TitleFound[]
  /** So many of them stand before the name. */
  titlesBefore: number
  /** Only part of a name: "bà Hằng". */
  isGivenNameOnly: boolean
}

/** Reads a person whose name follows the opening that stands here or, where none does, one with a surname before a title. */
export function readPerson(scan: Scan, at: number, opening: Opening | null): PersonFound | null {
  if (opening === null) return readNameBeforeTitle(scan, at)
  if (!/^(?: |\. ?|, )$/u.test(gapAfter(scan, opening.to - 1))) return null
  const isApart = gapAfter(scan, opening.to - 1) === ', '
  const name = isApart ? null : readNameRun(scan, opening.to)
  if (name === null || !isNameBehind(scan, name, opening)) return null
  const isGivenNameOnly = !hasFullForm(scan, name)
  const behind = readTitlesBehind(scan, name.to, isGivenNameOnly)
  const { honorific, rank } = opening
  return {
    from: at,
    to: behind.to,
    name,
    honorific,
    rank,
    titles: shareAreas([...opening.titles, ...behind.titles]),
    titlesBefore: opening.titles.length,
    isGivenNameOnly,
  }
}

/** "Trần Bá Nghi- Tỉnh ủy viên, Phó Chủ tịch UBND tỉnh". */
function readNameBeforeTitle(scan: Scan, at: number): PersonFound | null {
  const name = readFullName(scan, at)
  if (name === null) return null
  const { titles, to } = readTitlesBehind(scan, name.to, false)
  if (titles.length === 0) return null
  return {
    from: at,
    to,
    name,
    honorific: null,
    rank: null,
    titles: shareAreas(titles),
    titlesBefore: 0,
    isGivenNameOnly: false,
  }
}

function isNameBehind(scan: Scan, name: Stretch, opening: Opening): boolean {
  const length = name.to - name.from
  if (scan.lexicon.neverPeople.has(foldedOf(scan, name)) || isPlaceWithHonorific(scan, name, opening))
    return false
  if (opening.honorific !== null && !opening.isWeak) return true
  if (opening.rank !== null) return length >= 2
  const isLikely =
    length >= 2 && (hasSurname(scan, name.from) || startsPersonName(scan, name.from, name.to) === 'SURELY')
  if (opening.isWeak || opening.isCitizen) return isLikely
  return isLikely || (length >= 2 && length <= 4 && opening.titles.some(({ body }) => body !== null))
}

/** "Bà Rịa", "Bà Nà". */
function isPlaceWithHonorific(scan: Scan, name: Stretch, { from, to, honorific }: Opening): boolean {
  if (honorific === null || to - from > 1 || !scan.words[from]!.isCapital) return false
  const units = scan.gazetteer.find(textOf(scan, { from, to: name.from + 1 }))
  return units.some(({ level }) => level !== 'COMMUNE' || !opensSentence(scan, from))
}

/** More than a given name: with a surname, or three syllables and more. */
function hasFullForm(scan: Scan, name: Stretch): boolean {
  if (scan.words[name.from]!.folded.includes("'")) return true
  return name.to - name.from >= 3 || (name.to - name.from === 2 && hasSurname(scan, name.from))
}
