import type { LevelWord } from '../grammar/lexicon/schema.js'
import { type PlaceName, readFreeName, readUnitName } from './place-name.js'
import { foldedOf, gapAfter, opensSentence, phraseAt, type Scan, type Stretch } from './scan.js'

/** A unit of administration or a village, named in the text. `from` is at its head unless the head is shared by a list. */
export interface PlaceFound extends Stretch {
  /** "xã", "huyện", "thôn". */
  kind: string
  /** Null for what lies below the commune. */
  level: LevelWord | null
  name: PlaceName
}

/** "xã Phú Gia", "TP.Cần Thơ", "phường 6". */
export function readUnit(scan: Scan, at: number): PlaceFound | null {
  const head = phraseAt(scan, scan.lexicon.levels, at)
  if (head === null || isBroken(scan, head.to - 1)) return null
  const name = readUnitName(scan, head.to, head.value)
  return name && { from: at, to: name.to, kind: head.value.kind, level: head.value, name }
}

/** Names under one head in the plural: "các xã Hà Linh, Phú Gia", "2 huyện: A và B". Each begins at its own name. */
export function readUnitList(scan: Scan, at: number): PlaceFound[] {
  const head = phraseAt(scan, scan.lexicon.levels, at)
  if (head === null || !isMany(scan, at)) return []
  const units: PlaceFound[] = []
  for (let from = head.to; ; ) {
    const isFirst = units.length === 0
    if (isFirst && !/^:? ?$/u.test(gapAfter(scan, from - 1))) break
    const name = readUnitName(scan, from, head.value)
    if (name === null) break
    units.push({ from: name.from, to: name.to, kind: head.value.kind, level: head.value, name })
    const next = nextInList(scan, name.to)
    if (next === null) break
    from = next
  }
  return units
}

/** "thôn Đồng Mận", "ấp 3", "khu vực Phụng Thạnh 1". */
export function readVillage(scan: Scan, at: number): PlaceFound | null {
  const head = phraseAt(scan, scan.lexicon.villages, at)
  if (head === null || gapAfter(scan, head.to - 1) !== ' ' || isMany(scan, at)) return null
  const name = readFreeName(scan, head.to)
  if (name === null) return null
  const isNumbered = scan.words[name.to - 1]!.isNumber
  const isOther = scan.words[at]!.isCapital && head.to - at === 1 && !opensSentence(scan, at)
  if (isOther && !isNumbered) return null
  if (head.value.isNumbered && (!isNumbered || name.to - name.from < 2)) return null
  return { from: at, to: name.to, kind: foldedOf(scan, head), level: null, name }
}

/** The names of villages under one head: "các thôn Đồng Mận, Cầu Gạo". */
export function readVillageList(scan: Scan, at: number): PlaceFound[] {
  const head = phraseAt(scan, scan.lexicon.villages, at)
  if (head === null || head.value.isNumbered || !isMany(scan, at)) return []
  const villages: PlaceFound[] = []
  for (let from = head.to; ; ) {
    const name = readFreeName(scan, from)
    if (name === null || (villages.length === 0 && !/^:? ?$/u.test(gapAfter(scan, from - 1)))) break
    villages.push({ from, to: name.to, kind: foldedOf(scan, head), level: null, name })
    const next = nextInList(scan, name.to)
    if (next === null) break
    from = next
  }
  return villages
}

/** Whether the head is said of several: "các", "hai", "3" stands before it. */
export function isMany(scan: Scan, at: number): boolean {
  const before = scan.words[at - 1]
  if (!before || gapAfter(scan, at - 1) !== ' ') return false
  return scan.lexicon.manyMarks.has(before.folded) || (before.isNumber && before.folded !== '1')
}

/** Where the next of a list begins, behind a comma or a word for "and". */
export function nextInList(scan: Scan, at: number): number | null {
  const gap = gapAfter(scan, at - 1)
  if (/^ ?[,;] $/u.test(gap)) return at
  const joints = scan.lexicon.files.domains.joints
  return gap === ' ' && joints.includes(scan.words[at]?.folded ?? '') && gapAfter(scan, at) === ' '
    ? at + 1
    : null
}

/** A dot belongs to a short form only: "TP. Cần Thơ", not "… tỉnh. Phía huyện". */
function isBroken(scan: Scan, at: number): boolean {
  const gap = gapAfter(scan, at)
  return gap !== ' ' && !(/^\. ?$/u.test(gap) && /^[a-z]{1,2}$/u.test(scan.words[at]!.folded))
}
