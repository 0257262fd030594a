import type { AgencyLevel } from '../../model/claim.js'
import { type BodyFound, readBody } from './body.js'
import { nextMember } from './members.js'
import { type PlaceFound, readUnit, readUnitList } from './place.js'
import { gapAfter, phraseAt, type Scan, type Stretch, textOf } from './scan.js'

/** Several at once, or whoever holds an office: "các sở, ngành liên quan", "lãnh đạo huyện Hương Khê". */
export interface GroupFound extends Stretch {
  level: AgencyLevel
  body: BodyFound | null
  /** Set when the group belongs to one place. */
  place: PlaceFound | null
  /** The word for the unit it belongs to, when its name is left out: "lãnh đạo huyện". */
  levelAt: number | null
}

const LONGEST = 8

export function readGroup(scan: Scan, at: number): GroupFound | null {
  const found = [readLeaders(scan, at), readMembers(scan, at), readFixed(scan, at)].filter(
    (group) => group !== null,
  )
  return found.sort((a, b) => b.to - a.to)[0] ?? null
}

function readFixed(scan: Scan, at: number): GroupFound | null {
  const fixed = phraseAt(scan, scan.lexicon.groupFixed, at)
  return fixed && group(fixed, fixed.value.level)
}

function group(stretch: Stretch, level: AgencyLevel): GroupFound {
  return { from: stretch.from, to: stretch.to, level, body: null, place: null, levelAt: null }
}

/** "lãnh đạo UBND tỉnh", "cấp ủy, chính quyền và nhân dân Tân Kỳ". */
function readLeaders(scan: Scan, at: number): GroupFound | null {
  const leaders = phraseAt(scan, scan.lexicon.leaders, at)
  if (leaders === null || gapAfter(scan, leaders.to - 1) !== ' ') return null
  const body = readBody(scan, leaders.to)
  if (body !== null) return { ...group({ from: at, to: body.to }, 'UNSPECIFIED'), body }
  const members = readMembers(scan, leaders.to)
  if (members !== null) return { ...members, from: at }
  const place = readUnit(scan, leaders.to)
  if (place !== null) return { ...group({ from: at, to: place.to }, levelOf(place)), place }
  const level = phraseAt(scan, scan.lexicon.levels, leaders.to)
  return level && { ...group({ from: at, to: level.to }, 'UNSPECIFIED'), levelAt: leaders.to }
}

function levelOf({ level }: PlaceFound): AgencyLevel {
  return level?.levels[0] ?? 'COMMUNE'
}

/** "các sở, ngành, địa phương liên quan", "các xã Đồng Văn, Tiên Kỳ". */
function readMembers(scan: Scan, at: number): GroupFound | null {
  const head = phraseAt(scan, scan.lexicon.groupHeads, at)
  const first =
    head && gapAfter(scan, head.to - 1) === ' ' ? phraseAt(scan, scan.lexicon.groupMembers, head.to) : null
  if (head === null || first === null) return null
  const units = readUnitList(scan, head.to)
  if (units.length > 0) return group({ from: at, to: units.at(-1)!.to }, first.value.level)
  if (/^:? $/u.test(gapAfter(scan, first.to - 1)) && scan.words[first.to]!.isCapital) return null
  let to = first.to
  let level = first.value.level
  for (let count = 1; count < LONGEST; count++) {
    const member = nextMember(scan, to)
    if (member === null) break
    to = member.to
    if (member.level !== level) level = 'UNSPECIFIED'
  }
  for (let tail = tailAt(scan, to); tail !== null; tail = tailAt(scan, to)) to = tail
  return group({ from: at, to }, level)
}

function tailAt(scan: Scan, at: number): number | null {
  if (gapAfter(scan, at - 1) !== ' ') return null
  return phraseAt(scan, scan.lexicon.groupTails, at)?.to ?? null
}

export function groupName(scan: Scan, found: Stretch): string {
  const name = textOf(scan, found)
  return name.charAt(0).toUpperCase() + name.slice(1)
}
