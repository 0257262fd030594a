/** The reference tables as they come: tab-separated, one header line, every cell text. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

type Row<Columns extends string> = Record<Columns, string>

export type OldUnit = Row<'code' | 'name' | 'level' | 'kind' | 'parent' | 'seen_since'>
export type NewUnit = Row<'code' | 'name' | 'kind' | 'parent'>
export type RetiredUnit = Row<
  'code' | 'name' | 'kind' | 'parent' | 'gone_by' | 'change' | 'successors' | 'via'
>
export type SuccessionRow = Row<'old' | 'new' | 'extent' | 'relation' | 'default' | 'date' | 'basis'>
export type KindChange = Row<'code' | 'to' | 'date' | 'basis'>
export type VariantRow = Row<'code' | 'variant' | 'type'>

export interface Reference {
  old: OldUnit[]
  fresh: NewUnit[]
  retired: RetiredUnit[]
  successions: SuccessionRow[]
  kindChanges: KindChange[]
  variants: VariantRow[]
  departments: Row<string>[]
}

export function readReference(folder: string): Reference {
  const read = <T extends Row<string>>(name: string): T[] => {
    const [header = '', ...lines] = readFileSync(join(folder, `${name}.tsv`), 'utf8')
      .trimEnd()
      .split('\n')
    const columns = header.split('\t')
    return lines.map((line) => {
      const cells = line.split('\t')
      return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ''])) as T
    })
  }
  return {
    old: read('units-old'),
    fresh: read('units-new'),
    retired: read('units-retired'),
    successions: read('successions'),
    kindChanges: read('changes-since'),
    variants: read('name-variants'),
    departments: read('departments'),
  }
}
