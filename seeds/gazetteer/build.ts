/**
 * Turns a folder of reference data (README.md lists its tables) into the tables beside this file:
 * `npx tsx seeds/gazetteer/build.ts FOLDER`. The same folder gives the same bytes.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bodyTypeOf } from './build/body-types.js'
import { districtRows } from './build/districts.js'
import { placeRows } from './build/places.js'
import { readReference, type VariantRow } from './build/reference.js'
import { type Succession, successionsOf } from './build/successions.js'

const REORGANISATION = '2025-07-01'
const DEPARTMENT_COLUMNS =
  'id name level branch written valid_from valid_through successors how functions basis confidence source type'.split(
    ' ',
  )

const folder = process.argv[2]
if (!folder) throw new Error('Name the folder of the reference data: npx tsx seeds/gazetteer/build.ts FOLDER')
const reference = readReference(folder)
const successions = successionsOf(reference)

write(
  'places',
  'place code name kind parent valid_from valid_through'.split(' '),
  placeRows(reference, successions),
)
write('name-variants', ['codes', 'variant', 'type'], variantRows(reference.variants))
write('successions', ['to', 'date', 'relation', 'basis', 'from'], successionRows(successions))
write(
  'departments',
  DEPARTMENT_COLUMNS,
  reference.departments.map((row) =>
    DEPARTMENT_COLUMNS.map((column) => (column === 'type' ? bodyTypeOf(row) : (row[column] ?? ''))),
  ),
)
write('districts', ['district', 'communes'], districtRows(reference, successions))

/** One row for each variant; the codes that it stands for are those of one name in two registers. */
function variantRows(variants: VariantRow[]): string[][] {
  const rows = new Map<string, string[]>()
  for (const { code, variant, type } of variants.filter(({ type }) => type !== 'code')) {
    const key = `${code.slice(2)} ${variant} ${type}`
    const row = rows.get(key)
    if (row) row[0] += `,${code}`
    else rows.set(key, [code, variant, type])
  }
  return Array.from(rows.values())
}

/** One row for each unit and day; `from` lists what went into it as code, code/extent or code/extent/share. */
function successionRows(all: Succession[]): string[][] {
  const rows = new Map<string, { bases: Set<string>; from: string[] }>()
  for (const { from, to, date, relation, extent, share, basis } of all) {
    const key = [to, date === REORGANISATION ? '' : date, relation].join('\t')
    const row = rows.get(key) ?? { bases: new Set(), from: [] }
    rows.set(key, row)
    row.bases.add(basis)
    row.from.push([from, extent === 'whole' ? '' : extent, share].filter(Boolean).join('/'))
  }
  return Array.from(rows, ([key, { bases, from }]) => [
    ...key.split('\t'),
    Array.from(bases).sort().join('|'),
    from.sort().join(','),
  ])
}

function write(name: string, columns: string[], rows: string[][]): void {
  const lines = rows.map((row) => row.join('\t'))
  const sorted = name === 'places' ? lines : lines.sort()
  writeFileSync(
    join(import.meta.dirname, `${name}.tsv`),
    `${[columns.join('\t'), ...sorted].join('\n')}\n`.normalize('NFC'),
  )
}
