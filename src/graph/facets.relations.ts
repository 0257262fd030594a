/**
 * How many commitments each value of a filter would leave, every one counted under all other filters. What a commitment has
 * one of, and nothing is filtered by, is counted in one pass, by all of it at once; the rest each in a pass of its own.
 */
import { NO_DAY } from '../model/values/date.js'
import { type CommitmentFilter, standingIn } from './commitment-filter.js'
import { everyCommitment } from './commitment-page.relations.js'
import { type Cypher, cypher, join, type Name, name } from './cypher.js'
import type { NodeIndex } from './keyset-page.js'
import { between, OPEN } from './page.js'
import { relation } from './relation.js'
import { hasSchedule, scheduleOf } from './schedule.js'

/** What a commitment has one of. */
export const CELL_AXES = ['kind', 'official', 'evidence', 'schedule', 'month'] as const
export type CellAxis = (typeof CELL_AXES)[number]
/** What it can have several of, each by a link. */
export const LINKED_AXES = ['responsible', 'place'] as const
export type LinkedAxis = (typeof LINKED_AXES)[number]
/** How many meet all filters; how many of them nobody took over; how many have nobody who leads, or no known place. */
export const FACET_COUNTS = ['commitments', 'unassigned', 'withoutResponsible', 'withoutPlace'] as const
export type FacetCount = (typeof FACET_COUNTS)[number]

/** All that cells are counted by, so that no commitment itself is read. */
export const facetIndex: NodeIndex = {
  type: 'NODES',
  label: 'Commitment',
  properties: ['kind', 'officialStatus', 'evidenceStatus', 'deadlineKey', 'madeKey'],
}

export interface FacetArgs {
  readonly filter: CommitmentFilter
  /** Values of `responsible` and `place`: so many at the most. */
  readonly first: number
  /** Those that are asked for. */
  readonly axes: readonly (CellAxis | LinkedAxis)[]
  readonly counts: readonly FacetCount[]
}

/** The filter on each axis. */
const FILTER_ON = {
  kind: 'kind',
  official: 'official',
  evidence: 'evidence',
  schedule: 'schedule',
  month: 'made',
  responsible: 'responsible',
  place: 'place',
} as const satisfies Record<CellAxis | LinkedAxis, keyof CommitmentFilter>

const LINK = { responsible: name('ANSWERABLE'), place: name('WITHIN') } as const
const WITHOUT = { responsible: 'withoutResponsible', place: 'withoutPlace' } as const satisfies Record<
  LinkedAxis,
  FacetCount
>

export const facetsOf = relation((_, facets, { filter, first, axes, counts }: FacetArgs) => {
  const cells = facets.and('cells')
  const wanted = CELL_AXES.filter((axis) => axes.includes(axis))
  const isFree = (axis: CellAxis) => filter[FILTER_ON[axis]] === undefined
  const [free, filtered] = [wanted.filter(isFree), wanted.filter((axis) => !isFree(axis))]
  const linked = LINKED_AXES.filter((axis) => axes.includes(axis) || counts.includes(WITHOUT[axis]))
  const [isCounted, isOrphaned] = [counts.includes('commitments'), counts.includes('unassigned')]
  const found = [
    ...(isCounted || free.length > 0 ? [cellsOf(cells, free, filter)] : []),
    ...free.map((axis) => sumsOf(cells, axis, facets.and(axis))),
    ...filtered.map((axis) => ownCounts(facets.and(axis), axis, filter)),
    ...linked.map((axis) => {
      const without = counts.includes(WITHOUT[axis]) ? facets.and(WITHOUT[axis]) : null
      return linkedValues({ values: facets.and(axis), without }, axis, filter, first)
    }),
    ...(isOrphaned ? [countUnassigned(facets.and('unassigned'), filter)] : []),
  ]
  const total = cypher`reduce(sum = 0, cell IN ${cells} | sum + cell.commitments)`
  const bound = [
    ...wanted,
    ...linked,
    ...LINKED_AXES.map((axis) => WITHOUT[axis]).filter((count) => counts.includes(count)),
    ...(isOrphaned ? ['unassigned'] : []),
  ]
  const entries = [
    ...bound.map((one) => cypher`${name(one)}: ${facets.and(one)}`),
    ...(isCounted ? [cypher`commitments: ${total}`] : []),
  ]
  return cypher`${join(found, ' ')} WITH {${join(entries, ', ')}} AS ${facets}`
})

/** Counts of what meets every filter, by these axes together. */
function cellsOf(cells: Name, axes: readonly CellAxis[], filter: CommitmentFilter): Cypher {
  const [c, size] = [cells.and('c'), cells.and('size')]
  const keys = axes.map((axis) => cypher`${axisOf(axis, c, filter)} AS ${c.and(axis)}`)
  const entries = axes.map((axis) => cypher`${name(axis)}: ${c.and(axis)}`)
  return cypher`CALL () { ${rowsUnder(c, filter)} WITH ${join([...keys, cypher`count(*) AS ${size}`], ', ')}
    RETURN collect({${join([...entries, cypher`commitments: ${size}`], ', ')}}) AS ${cells} }`
}

/** The values of one axis in order, from the cells. */
function sumsOf(cells: Name, axis: CellAxis, values: Name): Cypher {
  const [cell, value, size] = [values.and('cell'), values.and('value'), values.and('size')]
  return cypher`CALL (${cells}) { UNWIND ${cells} AS ${cell}
    WITH ${cell}.${name(axis)} AS ${value}, sum(${cell}.commitments) AS ${size} ${inOrder(values, value, size)} }`
}

/** The values in order of an axis that is filtered by, from what meets the other filters. */
function ownCounts(values: Name, axis: CellAxis, filter: CommitmentFilter): Cypher {
  const [c, value, size] = [values.and('c'), values.and('value'), values.and('size')]
  const others = { ...filter, [FILTER_ON[axis]]: undefined }
  return cypher`CALL () { ${rowsUnder(c, others)}
    WITH ${axisOf(axis, c, filter)} AS ${value}, count(*) AS ${size} ${inOrder(values, value, size)} }`
}

const inOrder = (values: Name, value: Name, size: Name) =>
  cypher`WHERE ${value} IS NOT NULL WITH ${value}, ${size} ORDER BY ${value} RETURN collect({value: ${value}, commitments: ${size}}) AS ${values}`

function axisOf(axis: CellAxis, c: Name, filter: CommitmentFilter): Cypher {
  const standing = standingIn(c, filter)
  switch (axis) {
    case 'kind':
      return cypher`${c}.kind`
    case 'official':
      return standing.official
    case 'evidence':
      return standing.evidence
    case 'schedule':
      return scheduleOf(standing, filter.asOf, { tellsLate: true })
    case 'month':
      return cypher`CASE WHEN ${c}.madeKey < ${NO_DAY} THEN left(${c}.madeKey, 7) END`
  }
}

/** The most frequent, but first those that are filtered by; and, where it is asked for, how many commitments have none. */
function linkedValues(
  { values, without }: { values: Name; without: Name | null },
  axis: LinkedAxis,
  filter: CommitmentFilter,
  first: number,
): Cypher {
  const [c, value, size] = [values.and('c'), values.and('value'), values.and('size')]
  const { [axis]: chosen = [], ...others } = filter
  const link = LINK[axis]
  const all = values.and('all')
  const rows = rowsUnder(c, others)
  const degrees = degreesOf(value, size, axis, link)
  const none = cypher`${rows} WITH ${c} WHERE NOT EXISTS { (${c})-[:${link}]->() } RETURN NULL AS ${value}, count(*) AS ${size}`
  const open = without ? cypher`CALL () { ${degrees} RETURN ${value}, ${size} UNION ALL ${none} }` : degrees
  const counted = isOpen(others)
    ? open
    : cypher`${rows} OPTIONAL MATCH (${c})-[:${link}]->(${value}) WITH ${value}, count(*) AS ${size}`
  const countOfNone = without
    ? cypher`, coalesce(head([one IN ${all} WHERE one.value IS NULL | one.commitments]), 0) AS ${without}`
    : cypher``
  return cypher`CALL () { ${counted}
    WITH ${value}, ${size} ORDER BY ${value}.id IN ${chosen} DESC, ${size} DESC, ${value}.nameKey
    WITH collect({value: ${value}, commitments: ${size}}) AS ${all}
    RETURN [one IN ${all} WHERE one.value IS NOT NULL][..${first}] AS ${values}${countOfNone} }`
}

/** Where nothing is filtered, the database keeps the counts. */
function degreesOf(value: Name, size: Name, axis: LinkedAxis, link: Name): Cypher {
  const labels = { responsible: ['Agency', 'Role', 'Person', 'Place'], place: ['Place'] }[axis].map(name)
  const each = labels.map(
    (label) =>
      cypher`MATCH (${value}:${label}) USING INDEX SEEK ${value}:${label}(nameKey) WHERE ${value}.nameKey > '' RETURN ${value}`,
  )
  return cypher`CALL () { ${join(each, ' UNION ALL ')} }
    WITH ${value}, COUNT { (${value})<-[:${link}]-() } AS ${size} WHERE ${size} > 0`
}

/** Of what meets all filters, how many nobody took over. */
function countUnassigned(total: Name, filter: CommitmentFilter): Cypher {
  const c = total.and('c')
  return cypher`CALL () { ${everyCommitment(c, { ...filter, unassigned: true })} RETURN count(${c}) AS ${total} }`
}

/** Commitments that meet a filter: from the index of cells where it says all that is filtered by. */
function rowsUnder(c: Name, filter: CommitmentFilter): Cypher {
  const { kind, official, evidence, schedule, made, deadline, asOf, isReplayed, ...others } = filter
  if (isReplayed || !isOpen({ ...others, asOf })) return everyCommitment(c, filter)
  const columns = facetIndex.properties.map(name)
  const oneOf = (property: string, wanted: readonly string[] | undefined) =>
    wanted ? cypher`${c}.${name(property)} IN ${wanted}` : cypher`${c}.${name(property)} > ''`
  const conditions = [
    oneOf('kind', kind),
    oneOf('officialStatus', official),
    oneOf('evidenceStatus', evidence),
    between(cypher`${c}.deadlineKey`, deadline ?? OPEN),
    between(cypher`${c}.madeKey`, made ?? OPEN),
    ...(schedule ? [hasSchedule(standingIn(c, filter), schedule, asOf)] : []),
  ]
  return cypher`MATCH (${c}:Commitment) USING INDEX SEEK ${c}:Commitment(${join(columns, ', ')}) WHERE ${join(conditions, ' AND ')}`
}

/** Whether nothing is filtered by. */
const isOpen = ({ asOf: _, isReplayed: __, placeOn: ___, ...filters }: CommitmentFilter) =>
  Object.values(filters).every((one) => one === undefined)

/** The values of one axis, each a map with its count. */
export const valuesOf = relation(
  (facets, value, { axis }: { axis: CellAxis | LinkedAxis }) =>
    cypher`UNWIND ${facets}.${name(axis)} AS ${value}`,
)

export const nodeOfValue = relation((value, node) => cypher`WITH ${value}.value AS ${node}`)
