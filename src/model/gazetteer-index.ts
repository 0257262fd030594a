import type { FindOptions, Gazetteer, PlaceForm, RegisterPlace } from './gazetteer.js'
import { formOn } from './gazetteer.js'
import { type PlaceTable, readPlaces, readVariants } from './gazetteer-table.js'
import { createReorganisation, type ReorganisationTables } from './reorganisation.js'
import { searchFold } from './values/name.js'
import { oncePer } from './values/once.js'
import { foldWord, placeKey, splitKind } from './values/place-name.js'

/** From the key of a name to the rows of the forms that bear it. */
type NameIndex = ReadonlyMap<string, readonly number[]>

const JOINT = /^[-–—'’‘`]$/

/** Made at the first call that needs them. */
const accentFreeOf = oncePer(withoutAccents)
const openingsOf = oncePer(findOpenings)

/** The register behind look-ups by code and by name, from the texts of its tables. */
export function createGazetteer(
  tables: { places: string; variants?: string } & ReorganisationTables,
): Gazetteer {
  const table = readPlaces(tables.places)
  const names = indexNames(table, tables.variants ?? '')
  return {
    byCode: (code) => {
      const row = table.rowOf(code)
      return row === undefined ? null : table.placeAt(row)
    },
    find: (name, options = {}) => {
      const key = placeKey(name)
      return options.accents
        ? findIn(accentFreeOf(names), searchFold(key), table, options)
        : findIn(names, key, table, options)
    },
    ancestry: (code, day) => {
      const row = table.rowOf(code)
      if (row === undefined) return []
      const place = table.placeAt(row)
      return [place, ...placesAbove(day ? formOn(place, day) : table.formAt(row), table)]
    },
    longestName: (syllables, from, level) =>
      countLongest(syllables, from, names, (row) => !level || table.formAt(row).level === level),
    reorganisation: createReorganisation(tables),
  }
}

function countLongest(
  syllables: readonly string[],
  from: number,
  names: NameIndex,
  fits: (row: number) => boolean,
): number {
  let longest = 0
  let key = ''
  for (let at = from; at < syllables.length; at++) {
    const syllable = syllables[at]!
    if (key !== '' && JOINT.test(syllable)) continue
    key = `${key} ${foldWord(syllable)}`.trimStart()
    if (names.get(key)?.some(fits)) longest = at + 1 - from
    if (!openingsOf(names).has(key)) break
  }
  return longest
}

function indexNames(table: PlaceTable, variants: string): NameIndex {
  const names = new Map<string, readonly number[]>()
  const add = (name: string, rows: readonly number[]): void => {
    append(names, placeKey(name), rows)
    if (name.includes("'")) append(names, placeKey(name.replaceAll("'", ' ')), rows)
  }
  for (const [name, rows] of table.rowsByName) add(name, rows)
  for (const { code, variant } of readVariants(variants)) {
    const row = table.rowOf(code)
    if (row !== undefined) add(variant, [row])
  }
  return names
}

function withoutAccents(names: NameIndex): NameIndex {
  const index = new Map<string, readonly number[]>()
  for (const [key, rows] of names) append(index, searchFold(key), rows)
  return index
}

/** Every beginning of a name that is followed by more. */
function findOpenings(names: NameIndex): ReadonlySet<string> {
  const openings = new Set<string>()
  for (const key of names.keys()) {
    for (let end = key.indexOf(' '); end > 0; end = key.indexOf(' ', end + 1)) openings.add(key.slice(0, end))
  }
  return openings
}

function findIn(
  names: NameIndex,
  key: string,
  table: PlaceTable,
  { level, within, day }: FindOptions,
): RegisterPlace[] {
  const scopeRow = within === undefined ? undefined : table.rowOf(within)
  if (within !== undefined && scopeRow === undefined) return []
  const scope = scopeRow === undefined ? null : table.placeAt(scopeRow)
  const matching = (bare: string, kind?: string): readonly number[] =>
    (names.get(bare) ?? []).filter((row) => {
      const form = table.formAt(row)
      if ((kind && form.kind !== kind) || (level && form.level !== level)) return false
      if (day && !isInForce(form, day)) return false
      return scope === null || placesAbove(form, table).includes(scope)
    })
  const split = splitKind(key)
  const rows = [...matching(key), ...(split ? matching(split.bare, split.kind) : [])]
  return rows.length === 0 ? [] : [...new Set(rows.map(table.placeAt))]
}

function isInForce({ validFrom, validThrough }: PlaceForm, day: string): boolean {
  return (validFrom === null || validFrom <= day) && (validThrough === null || day <= validThrough)
}

/** The units that a unit in this form lay in, the smallest first. */
function placesAbove(form: PlaceForm, table: PlaceTable): RegisterPlace[] {
  const above: RegisterPlace[] = []
  let row = table.rowOf(form.parent ?? '')
  while (row !== undefined) {
    above.push(table.placeAt(row))
    row = table.rowOf(table.formAt(row).parent ?? '')
  }
  return above
}

function append(index: Map<string, readonly number[]>, key: string, rows: readonly number[]): void {
  const known = index.get(key)
  index.set(key, known ? [...known, ...rows] : rows)
}
