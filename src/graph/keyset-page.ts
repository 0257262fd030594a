import type { Label } from '../model/kinds/index.js'
import { type Cypher, cypher, type Name, name } from './cypher.js'
import { type PageDeclaration, test, type Values, walkIndex } from './index-walk.js'
import { OPEN, type Page, type Range, sortedPage, type Window } from './page.js'
import { holds, textPage } from './text-page.js'
import type { Words } from './words.js'

export type Chosen<Filter extends string> = { readonly [F in Filter]?: Values | undefined }

export interface Conditions<Filter extends string> {
  readonly values?: Chosen<Filter>
  /** More of the same, all of it to be met, but never leading: a parent's own filter may stand in `values`. */
  readonly also?: Chosen<Filter>
  /** Binds the few rows to begin with, as those of one report: they are sorted instead of read in order. */
  readonly start?: Cypher | undefined
  readonly words?: Words | undefined
  readonly where?: readonly Cypher[]
  readonly range?: Range
  /** The bound parent, when fragments among the conditions name it. */
  readonly from?: Name
}

/** An index over nodes, as the schema prints it. */
export interface NodeIndex {
  readonly type: 'NODES'
  readonly label: Label
  readonly properties: readonly string[]
}

/** The pages of one kind in one order. */
export interface KeysetPage<Filter extends string> {
  (node: Name, conditions: Conditions<Filter>, window: Window): Page
  readonly indexes: readonly NodeIndex[]
}

export function keysetPage<const Filter extends string = never>(
  label: Label,
  declaration: PageDeclaration<Filter>,
): KeysetPage<Filter> {
  const page = (node: Name, conditions: Conditions<Filter>, window: Window): Page => {
    const { start, words, where = [], range = OPEN, from } = conditions
    const key = cypher`${node}.${name(declaration.key)}`
    const values: Chosen<Filter> = conditions.values ?? {}
    const also: Chosen<Filter> = conditions.also ?? {}
    const given = filtersIn(values)
    const others = [
      ...filtersIn(also).map((filter) => test(node, declaration, filter, also[filter]!)),
      ...where,
    ]
    const tried = (filters: readonly Filter[]) => [
      ...filters.map((filter) => test(node, declaration, filter, values[filter]!)),
      ...others,
    ]
    if (start) {
      const rest = words ? [...tried(given), holds(node, words)] : tried(given)
      return sortedPage(start, node, key, window, { range, where: rest })
    }
    const leading = leadersOf(declaration, given)
    const rest = tried(given.filter((filter) => !leading.includes(filter)))
    const walk = {
      label,
      declaration,
      node,
      key,
      from,
      range,
      leading: leading.map((filter) => ({ filter, values: values[filter]! })),
    }
    if (!words) return walkIndex(walk, rest, window)
    const inOrder = walkIndex(walk, [...rest, holds(node, words)], window)
    return textPage(words, { label, node, key, from, range, where: tried(given) }, window, inOrder)
  }
  const indexes = declaration.sets.map(
    (set): NodeIndex => ({
      type: 'NODES',
      label,
      properties: [...set.map((filter) => declaration.equal![filter]!), declaration.key],
    }),
  )
  return Object.assign(page, { indexes })
}

function leadersOf<Filter extends string>(
  { lead = [], links, sets }: PageDeclaration<Filter>,
  given: readonly Filter[],
): readonly Filter[] {
  const first = lead.find((filter) => given.includes(filter))
  if (first !== undefined && links?.[first]) return [first]
  const covered = sets.filter((set) => set.every((filter) => given.includes(filter)))
  return covered.reduce((longest, set) => (set.length > longest.length ? set : longest), [])
}

function filtersIn<Filter extends string>(chosen: Chosen<Filter>): Filter[] {
  return (Object.keys(chosen) as Filter[]).filter((filter) => chosen[filter] !== undefined)
}
