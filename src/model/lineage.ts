/** What became of places and bodies that were merged, split or abolished, as data that `pipeline.ts` loads. */
import { rowsOf } from './register-table.js'
import type { Reorganisation } from './reorganisation.js'
import { matchKey } from './values/name.js'
import { oncePer } from './values/once.js'

export interface Lineage {
  /** Codes of the units that this one was made of, wholly or in part, back through every change. */
  originsOf(code: string): readonly string[]
  /** Match keys of the names of bodies that took over from bodies of this name: "sở xây dựng" from "sở giao thông vận tải". */
  successorsOf(nameKey: string): readonly string[]
}

/** `departments` is the text of the table of that name, read when first asked about. */
export function createLineage(tables: { departments: string }, reorganisation: Reorganisation): Lineage {
  const successors = oncePer(readSuccessors)
  return {
    originsOf: (code) => [...allOrigins(code, reorganisation, new Set())].sort(),
    successorsOf: (nameKey) => successors(tables).get(nameKey) ?? [],
  }
}

function allOrigins(code: string, reorganisation: Reorganisation, found: Set<string>): Set<string> {
  for (const origin of reorganisation.originsOf([code])) {
    if (found.has(origin)) continue
    found.add(origin)
    allOrigins(origin, reorganisation, found)
  }
  return found
}

/** Columns: id, name, level, branch, written, valid_from, valid_through, successors (ids parted by bars). */
function readSuccessors({ departments }: { departments: string }): Map<string, string[]> {
  const rows = rowsOf(departments)
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
