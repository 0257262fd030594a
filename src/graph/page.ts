/**
 * Pages that begin at a key instead of skipping rows, so that none is left out or given twice when rows change between
 * two pages, and the last page costs what the first one does.
 */
import { type Cypher, cypher, join, Name } from './cypher.js'

/** A stretch of the order that was asked for. Keys are unique strings; `after` and `before` are keys, both exclusive. */
export interface Window {
  /** Rows to read: one more than are wanted tells whether there are more. */
  readonly limit: number
  /** The last rows of the stretch, last row first. */
  readonly isBackwards: boolean
  readonly after: string | null
  readonly before: string | null
}

/** Keys strictly between the two. */
export interface Range {
  readonly from: string
  readonly to: string
}

export interface Page {
  /** Binds the child, and ends where `RETURN` may follow. */
  readonly rows: Cypher
  /** The key of the row. */
  readonly cursor: Cypher | Name
  /** All rows, whatever the window; ends as `rows` does. */
  readonly all: Cypher
  /** The same as a bare pattern where the database keeps its count. */
  readonly counted?: Cypher
}

export type PageRelation<Args = unknown> = (from: Name, to: Name, args: Args, window: Window) => Page

/** Before and behind every key; keys are ASCII. */
export const OPEN: Range = { from: '', to: '\uffff' }

/** Keys in both; the same object where the other is open, so that `=== OPEN` tells whether anything is left out. */
export function overlap(one: Range, other: Range): Range {
  if (one === OPEN) return other
  if (other === OPEN) return one
  return { from: [one.from, other.from].sort()[1]!, to: [one.to, other.to].sort()[0]! }
}

export function withinWindow(range: Range, { after, before }: Window): Range {
  return overlap(range, { from: after ?? OPEN.from, to: before ?? OPEN.to })
}

export function between(key: Cypher | Name, { from, to }: Range): Cypher {
  return cypher`${key} > ${from} AND ${key} < ${to}`
}

/** `ORDER BY a, b LIMIT n`, all in one direction. */
export function ordered(columns: readonly (Cypher | Name)[], { limit, isBackwards }: Window): Cypher {
  const sorted = columns.map((column) => (isBackwards ? cypher`${column} DESC` : cypher`${column}`))
  return cypher`ORDER BY ${join(sorted, ', ')} LIMIT ${limit}`
}

/**
 * A page of what a few steps from a bound node reach, or of the hits of a search: all of it is read, then sorted.
 * `key` is an expression of the node, or a name that `start` binds beside it.
 */
export function sortedPage(
  start: Cypher,
  node: Name,
  key: Cypher | Name,
  window: Window,
  { range = OPEN, where = [] }: { range?: Range; where?: readonly Cypher[] } = {},
): Page {
  const kept = key instanceof Name ? cypher`${node}, ${key}` : cypher`${node}`
  const among = (bounds: Range) =>
    cypher`${start} WITH DISTINCT ${kept} WHERE ${join([between(key, bounds), ...where], ' AND ')}`
  return {
    rows: cypher`${among(withinWindow(range, window))} WITH ${kept} ${ordered([key], window)}`,
    cursor: key,
    all: among(range),
  }
}
