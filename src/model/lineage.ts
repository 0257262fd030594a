/** What became of places and bodies that were merged, split or abolished, as data that `pipeline.ts` loads. */
import { matchKey } from './values/name.js'

export interface Lineage {
  /** Codes of the units that this one was made of, wholly or in part, back through every change. */
  originsOf(code: string): readonly string[]
  /** Match keys of the names of bodies that took over from bodies of this name: "sở xây dựng" from "sở giao thông vận tải". */
  successorsOf(nameKey: string): readonly string[]
}

/** Relations by which a unit goes on as the same place. */
const SAME_PLACE = new Set(['unchanged', 'renamed', 'retyped', 'renamed-retyped', 'moved'])

/** `successions` and `departments` are the texts of the tables of those names. */
export function createLineage(tables: { successions: string; departments: string }): Lineage {
  const origins = readOrigins(tables.successions)
  const successors = readSuccessors(tables.departments)
  return {
    originsOf: (code) => [...allOrigins(code, origins, new Set())].sort(),
    successorsOf: (nameKey) => successors.get(nameKey) ?? [],
  }
}

function allOrigins(code: string, origins: ReadonlyMap<string, string[]>, found: Set<string>): Set<string> {
  for (const origin of origins.get(code) ?? []) {
    if (found.has(origin)) continue
    found.add(origin)
    allOrigins(origin, origins, found)
  }
  return found
}

/** Columns: to, date, relation, basis, from (codes parted by commas, each with what went over behind a slash). */
function readOrigins(table: string): Map<string, string[]> {
  const origins = new Map<string, string[]>()
  for (const [to = '', , relation = '', , from = ''] of rowsOf(table)) {
    if (SAME_PLACE.has(relation)) continue
    const codes = from.split(',').map((unit) => unit.split('/', 1)[0]!)
    origins.set(to, [...(origins.get(to) ?? []), ...codes])
  }
  return origins
}

/** Columns: id, name, level, branch, written, valid_from, valid_through, successors (ids parted by bars). */
function readSuccessors(table: string): Map<string, string[]> {
  const rows = rowsOf(table)
  const names = new Map(rows.map(([id = '', name = '']) => [id, matchKey(name)]))
  const further = new Map(rows.map((row) => [row[0]!, (row[7] ?? '').split('|').filter(Boolean)]))
  const climb = (id: string, found: Set<string>): Set<string> => {
    for (const next of further.get(id) ?? []) {
      if (found.has(next)) continue
      found.add(next)
      climb(next, found)
    }
    return found
  }
  return new Map(
    rows.map(([id = '', name = '']) => [
      matchKey(name),
      [...climb(id, new Set())].flatMap((next) => names.get(next) ?? []),
    ]),
  )
}

const rowsOf = (table: string) =>
  table
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
