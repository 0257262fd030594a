/** What became of places and bodies that were merged, split or abolished, as data that `pipeline.ts` loads. */
import type { Gazetteer } from './gazetteer.js'
import { rowsOf } from './register-table.js'
import { matchKey } from './values/name.js'
import { oncePer } from './values/once.js'

export interface Lineage {
  /** Codes of the units that this one, under any of its codes, was made of, wholly or in part, back through every change. */
  originsOf(code: string): readonly string[]
  /** Match keys of the names of bodies that took over from bodies of this name: "sở xây dựng" from "sở giao thông vận tải". */
  successorsOf(nameKey: string): readonly string[]
}

type Register = Pick<Gazetteer, 'byCode' | 'reorganisation'>

/** `departments` is the text of the table of that name, read when first asked about. */
export function createLineage(tables: { departments: string }, register: Register): Lineage {
  const successors = oncePer(readSuccessors)
  return {
    originsOf: (code) => [...allOrigins(code, register, new Set())].sort(),
    successorsOf: (nameKey) => successors(tables).get(nameKey) ?? [],
  }
}

function allOrigins(code: string, register: Register, found: Set<string>): Set<string> {
  const codes = register.byCode(code)?.codes ?? [code]
  for (const origin of register.reorganisation.originsOf(codes)) {
    if (found.has(origin)) continue
    found.add(origin)
    allOrigins(origin, register, found)
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
