import type { Label } from '../model/kinds/index.js'
import type { LinkType } from '../model/links/links.js'
import { Cypher, cypher, join, type Name, name } from './cypher.js'
import { between, OPEN, ordered, type Page, type Range, type Window, withinWindow } from './page.js'

/**
 * Any of several values; the one value, or each of the list, that a fragment of the bound parent gives. `isMetBy` asks of
 * the far end of one link what is quicker to ask there than to look for in the list.
 */
export type Values =
  | readonly string[]
  | Cypher
  | { readonly each: Cypher; readonly isMetBy?: (far: Name) => Cypher }

export interface PageDeclaration<Filter extends string> {
  /** The property that orders: unique, never absent. */
  readonly key: string
  /** Filters on a property of the node itself. */
  readonly equal?: Partial<Record<Filter, string>>
  /** Filters on a link that carries `target` and the key. */
  readonly links?: Partial<Record<Filter, LinkType>>
  /** Which equalities together have an index, printed into the schema: their properties, then the key. */
  readonly sets: readonly (readonly Filter[])[]
  /** Which filter leads: the one that leaves fewest rows first. The others are tried on each of its rows. */
  readonly lead?: readonly Filter[]
}

interface Walk<Filter extends string> {
  label: Label
  declaration: PageDeclaration<Filter>
  node: Name
  key: Cypher
  from: Name | undefined
  range: Range
  leading: readonly { filter: Filter; values: Values }[]
}

/**
 * Along one index, whose every column is filtered and stands in ORDER BY, so that nothing is sorted. Several values of a
 * leading filter are walked each on its own and the first rows of each merged: `IN` would sort them all.
 */
export function walkIndex<Filter extends string>(
  walk: Walk<Filter>,
  rest: readonly Cypher[],
  window: Window,
): Page {
  const { node, key, from, range, leading } = walk
  const { pattern, hint, columns, order, kept } = indexOf(walk)
  const several = leading.filter(({ values }) => oneOf(values) === null)
  const variableOf = (filter: Filter) => node.and(filter)
  const equalities = leading.map(
    ({ filter, values }, i) => cypher`${columns[i]!} = ${oneOf(values) ?? variableOf(filter)}`,
  )
  const match = (bounds: Range) =>
    cypher`${pattern} ${hint} WHERE ${join([...equalities, between(order, bounds), ...rest], ' AND ')}`
  const sorted = ordered([...columns, order], window)
  const bounds = withinWindow(range, window)
  if (several.length === 0) {
    const isEverything = range === OPEN && equalities.length + rest.length === 0
    const page = { rows: cypher`${match(bounds)} WITH ${kept} ${sorted}`, cursor: key, all: match(range) }
    return isEverything ? { ...page, counted: pattern } : page
  }
  const unwind = join(
    several.map(({ filter, values }) => cypher`UNWIND ${allOf(values)} AS ${variableOf(filter)}`),
    ' ',
  )
  const imports = join([...(from ? [from] : []), ...several.map(({ filter }) => variableOf(filter))], ', ')
  return {
    rows: cypher`${unwind} CALL (${imports}) { ${match(bounds)} RETURN ${node} ${sorted} } WITH DISTINCT ${node} ${ordered([key], window)}`,
    cursor: key,
    all: cypher`${unwind} ${match(range)} WITH DISTINCT ${node}`,
  }
}

/**
 * The pattern that the index covers, its columns, and what must be kept to sort by them. The index is named: left to
 * itself, the planner goes by statistics, and reads all of an index when it last saw the graph nearly empty.
 */
function indexOf<Filter extends string>({ label, declaration, node, key, leading }: Walk<Filter>) {
  const { equal, links } = declaration
  const order = name(declaration.key)
  const type = leading.length === 1 ? links?.[leading[0]!.filter] : undefined
  if (type === undefined) {
    const properties = leading.map(({ filter }) => name(equal![filter]!))
    return {
      pattern: cypher`MATCH (${node}:${name(label)})`,
      hint: cypher`USING INDEX SEEK ${node}:${name(label)}(${join([...properties, order], ', ')})`,
      columns: properties.map((property) => cypher`${node}.${property}`),
      order: key,
      kept: cypher`${node}`,
    }
  }
  const link = node.and('link')
  return {
    pattern: cypher`MATCH (${node}:${name(label)})-[${link}:${name(type)}]->()`,
    hint: cypher`USING INDEX SEEK ${link}:${name(type)}(target, ${order})`,
    columns: [cypher`${link}.target`],
    order: cypher`${link}.${order}`,
    kept: cypher`${node}, ${link}`,
  }
}

/** A filter that does not lead, as a condition on one row. */
export function test<Filter extends string>(
  node: Name,
  { equal, links }: PageDeclaration<Filter>,
  filter: Filter,
  values: Values,
): Cypher {
  const type = links?.[filter]
  const link = node.and(`${filter}Link`)
  const far = node.and(`${filter}End`)
  if (type && 'each' in values && values.isMetBy)
    return cypher`EXISTS { (${node})-[:${name(type)}]->(${far}) WHERE ${values.isMetBy(far)} }`
  const column = type ? cypher`${link}.target` : cypher`${node}.${name(equal![filter]!)}`
  const value = oneOf(values)
  const condition = value === null ? cypher`${column} IN ${allOf(values)}` : cypher`${column} = ${value}`
  return type ? cypher`EXISTS { (${node})-[${link}:${name(type)}]->() WHERE ${condition} }` : condition
}

function oneOf(values: Values): Cypher | string | null {
  if (values instanceof Cypher) return values
  return 'each' in values || values.length !== 1 ? null : values[0]!
}

function allOf(values: Values): Cypher | readonly string[] {
  if (values instanceof Cypher) return values
  return 'each' in values ? values.each : [...new Set(values)]
}
