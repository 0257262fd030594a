import type { BodyHead, LevelWord } from '../grammar/lexicon/schema.js'
import { capitalRun } from './capitals.js'
import { nextMember } from './members.js'
import { isMany, type PlaceFound, readUnit } from './place.js'
import { readUnitName } from './place-name.js'
import { gapAfter, phraseAt, type Scan, type Stretch } from './scan.js'

/** The unit that a body belongs to, as far as the text says: "tỉnh", "huyện Hương Khê", "Hà Tĩnh", "các xã". */
export interface Area extends Stretch {
  level: LevelWord | null
  place: PlaceFound | null
  isMany: boolean
}

/** Reads the area behind the words of a body; null where none follows. */
export function readArea(scan: Scan, at: number, head: BodyHead): Area | null {
  if (!scan.words[at]) return null
  return readMany(scan, at) ?? readLevel(scan, at) ?? readZone(scan, at) ?? readNameAlone(scan, at, head)
}

/** "UBND các xã": nobody in particular. */
function readMany(scan: Scan, at: number): Area | null {
  const { folded, isNumber } = scan.words[at]!
  if (!isNumber && !scan.lexicon.manyMarks.has(folded)) return null
  const level =
    phraseAt(scan, scan.lexicon.levels, at + 1) ?? phraseAt(scan, scan.lexicon.groupMembers, at + 1)
  if (level === null || !isMany(scan, at + 1)) return null
  let to = level.to
  for (let member = nextMember(scan, to); member !== null; member = nextMember(scan, to)) to = member.to
  return { from: at, to, level: null, place: null, isMany: true }
}

function readLevel(scan: Scan, at: number): Area | null {
  const level = phraseAt(scan, scan.lexicon.levels, at)
  if (level === null) return null
  const place = readUnit(scan, at)
  return { from: at, to: place?.to ?? level.to, level: level.value, place, isMany: false }
}

/** "Kho bạc Nhà nước | Khu vực VIII", "BHXH | khu vực Vĩnh Tường": a part of the country with no unit of its own. */
function readZone(scan: Scan, at: number): Area | null {
  const zone = phraseAt(scan, scan.lexicon.zoneMarks, at)
  if (zone === null || gapAfter(scan, zone.to - 1) !== ' ') return null
  const run = scan.words[zone.to]?.isNumber ? 1 : capitalRun(scan, zone.to)
  return run > 0 ? { from: at, to: zone.to + run, level: null, place: null, isMany: false } : null
}

/** "Tỉnh ủy Gia Lai", "Công an Hà Tĩnh": only a name that the register has. */
function readNameAlone(scan: Scan, at: number, head: BodyHead): Area | null {
  if (!scan.words[at]!.isCapital || gapAfter(scan, at - 1) !== ' ') return null
  for (const level of scan.lexicon.files.areas.levels.filter((each) => mayHold(each, head))) {
    const name = readUnitName(scan, at, level)
    const units = name?.units.filter((unit) => unit.forms.some(({ kind }) => kind === level.kind)) ?? []
    if (!name || units.length === 0 || !scan.words[name.to - 1]!.isCapital) continue
    const place = { from: at, to: name.to, kind: level.kind, level, name: { ...name, units } }
    return { from: at, to: name.to, level, place, isMany: false }
  }
  return null
}

function mayHold(level: LevelWord, head: BodyHead): boolean {
  if (head.kind) return level.kind === head.kind
  if (head.level === 'COMMUNE') return level.levels.includes('COMMUNE')
  if (head.level === 'DISTRICT') return level.levels.includes('DISTRICT')
  if (head.level === 'PROVINCE') return level.levels.includes('PROVINCE')
  return !level.levels.includes('COMMUNE')
}
