import { z } from 'zod'
import { KINDS, type Label } from '../model/kinds/index.js'

/**
 * Rows turned into one list per property, which statements read by position: `$nodes.name[i]`. The driver packs them at a
 * third of the cost of one map per row, and that is most of what writing costs in Node.
 */
export const Columns = z.record(z.string(), z.array(z.unknown()))
type Columns = z.infer<typeof Columns>

export function columnsOf<Row>(
  rows: readonly Row[],
  columns: Readonly<Record<string, (row: Row) => unknown>>,
): Columns {
  return Object.fromEntries(
    Object.entries(columns).map(([name, read]) => [name, rows.map((row) => read(row) ?? null)]),
  )
}

/** Ids and properties of nodes of one label, as `assignmentsOf` reads them. */
export function nodeColumns(
  label: Label,
  nodes: readonly { id: string; properties: Readonly<Record<string, unknown>> }[],
): Columns {
  const columns = { id: nodes.map(({ id }) => id) }
  return Object.assign(
    columns,
    ...propertiesOf(label).map((property) => ({
      [property]: nodes.map(({ properties }) => properties[property] ?? null),
    })),
  )
}

/** Every property of the label, set from the columns; null takes it away. */
export function assignmentsOf(label: Label): string {
  return propertiesOf(label)
    .map((property) => `n.${property} = $nodes.${property}[i]`)
    .join(', ')
}

function propertiesOf(label: Label): string[] {
  return Object.keys(KINDS[label].properties.shape)
}
