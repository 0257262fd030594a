import type { RegisterPlace } from '../../model/gazetteer.js'
import { searchFold } from '../../model/values/name.js'
import { foldText } from '../../model/values/text.js'
import { bareText } from '../recognisers/bare-text.js'
import { capitalRun, isAbbreviation, opensOther } from '../recognisers/capitals.js'
import { startsPersonName } from '../recognisers/person-name.js'
import {
  foldedOf,
  gapAfter,
  opensSentence,
  phraseBefore,
  type Scan,
  type Stretch,
  spanOf,
  textOf,
} from '../recognisers/scan.js'
import type { Surface } from '../recognisers/surface.js'
import { onDay } from './context.js'
import type { LinkedPlace, PlaceTable } from './places.js'

const LONGEST = 6
const NAME_LEVELS = ['PROVINCE', 'DISTRICT', 'COMMUNE', 'VILLAGE']

/**
 * Finds names of places that stand without their kind: "Hương Khê xác định …" once "huyện Hương Khê" is known, "(Hòa Lễ)"
 * where the register has it in the district of the report.
 */
export function findBareNames(scan: Scan, surface: Surface, credits: Uint8Array, table: PlaceTable): void {
  const taken = markTaken(surface, credits)
  const known = knownNames(table)
  for (let at = 0; at < scan.words.length; ) {
    const { isCapital, isCased } = scan.words[at]!
    const isFree = (isCapital || !isCased) && !taken[at]
    const found = isFree
      ? (readKnown(scan, at, known, taken) ?? readFromRegister(scan, at, table, taken))
      : null
    if (found === null) {
      at++
      continue
    }
    if ('draft' in found.place) table.mention(found.place, spanOf(scan, found))
    else table.addKnown(found.place, spanOf(scan, found))
    at = found.to
  }
}

interface Found extends Stretch {
  place: LinkedPlace | RegisterPlace
}

/** Words that already belong to a place or a person, or to a credit. */
function markTaken(surface: Surface, credits: Uint8Array): Uint8Array {
  const taken = credits.slice()
  const mark = ({ from, to }: Stretch) => taken.fill(1, from, to)
  for (const { name } of surface.people) mark(name)
  for (const place of surface.places) mark(place)
  for (const road of surface.roads) mark(road)
  for (const site of surface.sites) if (site.word.ownsName) mark(site)
  return taken
}

/** Names as they are looked up, with and without accents, and the syllables that they begin with. */
interface KnownNames {
  places: ReadonlyMap<string, LinkedPlace>
  openings: ReadonlySet<string>
  /** Characters of the longest. */
  longest: number
}

/** The larger unit first where two share a name: "Tân Kỳ" is the district rather than its town. */
function knownNames(table: PlaceTable): KnownNames {
  const places = new Map<string, LinkedPlace>()
  for (const level of NAME_LEVELS) {
    for (const place of table.places) {
      const key = foldText(place.name)
      const isTelling = place.draft.level === level && /^\p{L}+[ '-]/u.test(key)
      for (const form of isTelling ? [key, searchFold(key)] : [])
        if (!places.has(form)) places.set(form, place)
    }
  }
  const names = [...places.keys()]
  return {
    places,
    openings: new Set(names.map(openingOf)),
    longest: names.reduce((longest, { length }) => Math.max(longest, length), 0),
  }
}

/** The letters that a name begins with, without accents. */
function openingOf(name: string): string {
  return bareText(/^\p{L}*/u.exec(name)![0])
}

function readKnown(
  scan: Scan,
  at: number,
  { places, openings, longest }: KnownNames,
  taken: Uint8Array,
): Found | null {
  const { start, end } = scan.words[at]!
  if (!openings.has(openingOf(scan.readable.folded.slice(start, end)))) return null
  for (let length = LONGEST; length > 0; length--) {
    const stretch = { from: at, to: at + length }
    if (stretch.to > scan.words.length) continue
    const span = spanOf(scan, stretch)
    if (span.end - span.start > longest) continue
    const name = scan.readable.folded.slice(span.start, span.end)
    const place = places.get(name) ?? places.get(searchFold(name))
    if (place && standsAlone(scan, stretch, taken)) return { ...stretch, place }
  }
  return null
}

/** A whole run of capitals that the register has where the report takes place. */
function readFromRegister(scan: Scan, at: number, table: PlaceTable, taken: Uint8Array): Found | null {
  const run = capitalRun(scan, at)
  const isNumbered = run > 0 && scan.words[at + run - 1]!.isNumber
  const stretch = { from: at, to: at + run - (isNumbered ? 1 : 0) }
  if (stretch.to - at < 2) return null
  const name = textOf(scan, stretch)
  if (scan.gazetteer.find(name).length === 0) return null
  if (taken.subarray(at, at + run).some(Boolean) || !standsAlone(scan, stretch, taken)) return null
  if (scan.lexicon.neverPeople.has(foldedOf(scan, stretch))) return null
  const { context } = table
  const levels = scan.lexicon.files.areas.levels
  const units = levels.flatMap((level) =>
    onDay(scan.gazetteer.find(name, { level: level.levels.at(-1)! }), level, context.day),
  )
  const isUnder = (unit: RegisterPlace, top: RegisterPlace | null) =>
    top !== null &&
    scan.gazetteer.ancestry(unit.code, context.day ?? undefined).some((each) => isSame(each, top))
  const cues = shownBy(scan, stretch)
  const place =
    units.find(({ code }) => code === context.province?.code) ??
    units.find((unit) => isUnder(unit, context.district)) ??
    units.find((unit) => unit.level === 'DISTRICT' && isUnder(unit, context.province)) ??
    (cues === 'NOTHING' ? undefined : units.find((unit) => isUnder(unit, context.province))) ??
    units.find(({ level }) => level === 'PROVINCE') ??
    (cues === 'PLACE' ? units.find(({ level }) => level === 'DISTRICT') : undefined)
  return place ? { ...stretch, place } : null
}

/** One unit, or the province that was merged under the same name. */
function isSame(a: RegisterPlace, b: RegisterPlace): boolean {
  return a.code === b.code || (a.level === 'PROVINCE' && b.level === 'PROVINCE' && a.name === b.name)
}

/** What shows that a name is a place's: "ở Ia Kdăm", "(Hòa Lễ)", "Vĩnh Hảo - Phan Thiết"; less surely "khu liên hợp Nghi Yên". */
function shownBy(scan: Scan, { from, to }: Stretch): 'PLACE' | 'WORK' | 'NOTHING' {
  const before = gapAfter(scan, from - 1)
  const behind = gapAfter(scan, to - 1)
  if (before.endsWith('(') && behind.startsWith(')')) return 'PLACE'
  if (/^ ?- ?$/u.test(behind) && scan.words[to]?.isCapital) return 'PLACE'
  if (/^ ?- ?$/u.test(before) && scan.words[from - 1]?.isCapital) return 'PLACE'
  if (before !== ' ') return 'NOTHING'
  const { placeCues, workCues, sites } = scan.lexicon
  if (phraseBefore(scan, placeCues, from) !== null) return 'PLACE'
  return [workCues, sites].some((terms) => phraseBefore(scan, terms, from) !== null) ? 'WORK' : 'NOTHING'
}

/** Whether the name is whole: neither the end nor the beginning of a longer run of capitals. */
function standsAlone(scan: Scan, { from, to }: Stretch, taken: Uint8Array): boolean {
  return !goesOnBefore(scan, from, taken) && !goesOnBehind(scan, to)
}

function goesOnBefore(scan: Scan, from: number, taken: Uint8Array): boolean {
  const before = scan.words[from - 1]
  if (
    !before?.isCapital ||
    gapAfter(scan, from - 1) !== ' ' ||
    taken[from - 1] ||
    opensSentence(scan, from - 1)
  )
    return false
  if (isAbbreviation(scan.text.slice(before.start, before.end))) return false
  const { sites, bodies, nameWords, titles, companyForms } = scan.lexicon
  return ![sites, bodies, nameWords, titles, companyForms].some(
    (terms) => phraseBefore(scan, terms, from) !== null,
  )
}

function goesOnBehind(scan: Scan, to: number): boolean {
  if (!scan.words[to]?.isCapital || gapAfter(scan, to - 1) !== ' ' || opensOther(scan, to)) return false
  return startsPersonName(scan, to, to + capitalRun(scan, to)) === 'NO'
}
