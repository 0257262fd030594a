/** What stands around something, cut to a size before anything large is read; a neighbourhood is a map of nodes. */
import { byId } from './by-id.js'
import { type Cypher, cypher, join, type Name } from './cypher.js'
import { linksBackFrom, linksFrom, listsOfMany, type NeighbourLabel } from './neighbour-links.js'
import { relation } from './relation.js'

export const LARGEST_NEIGHBOURHOOD = 500
export const DEEPEST_NEIGHBOURHOOD = 2

export interface NeighbourhoodArgs {
  readonly of: { readonly type: NeighbourLabel; readonly id: string }
  readonly first: number
  readonly depth: number
}

/**
 * The thing itself, then what it has few of, as a commitment has makers; then what it has many of, each kind in turn; then,
 * for depth 2, what each of these has few of. One more than is asked for is looked for, to tell whether it is cut.
 */
export const neighbourhoodOf = relation((_, around, { of, first, depth }: NeighbourhoodArgs) => {
  const [center, ring, beyond, all] = ['center', 'ring', 'beyond', 'all'].map((part) => around.and(part))
  const many = listsOfMany(center!, of.type, first)
  const next =
    depth < 2
      ? cypher`[]`
      : cypher`CASE WHEN size(${ring!}) < ${first} THEN ${beyondOf(ring!, center!, first)} ELSE [] END`
  return cypher`${byId(center!, of.type, of.id)}
    WITH ${center!}, [${join([fewOf(center!), ...many], ', ')}] AS ${ring!}
    WITH ${center!}, ${takingTurns(ring!, center!, first)} AS ${ring!}
    WITH ${center!}, ${ring!}, ${next} AS ${beyond!}
    WITH size(${ring!}) AS ${ring!}, [${center!}] + ${ring!} + ${beyond!} AS ${all!}
    WITH {nodes: ${all!}[..${first}], near: ${ring!}, isCut: size(${all!}) > ${first}} AS ${around}`
})

/** What a node has few of, each once, by the kind of link and the name. */
function fewOf(node: Name): Cypher {
  const [few, type, label] = [node.and('few'), node.and('type'), node.and('kind')]
  return cypher`COLLECT { CALL (${node}) { ${linksFrom(node, few, type)} UNION ALL CALL (${node}) { ${linksBackFrom(node, few)} } RETURN '' AS ${type}, ${few} }
    WITH ${few}, min(${type}) AS ${label} RETURN ${few} ORDER BY ${label}, coalesce(${few}.nameKey, ${few}.madeKey) }`
}

/** The first list whole, then the first of each other list, the second of each, and so on. */
function takingTurns(lists: Name, center: Name, first: number): Cypher {
  const [kind, rank, node, turn] = ['kind', 'rank', 'node', 'turn'].map((part) => lists.and(part))
  return cypher`COLLECT { UNWIND range(0, size(${lists}) - 1) AS ${kind!} UNWIND range(0, size(${lists}[${kind!}]) - 1) AS ${rank!}
    WITH ${lists}[${kind!}][${rank!}] AS ${node!}, CASE ${kind!} WHEN 0 THEN ${rank!} ELSE (${rank!} + 1) * 10000 + ${kind!} END AS ${turn!}
    WITH ${node!}, min(${turn!}) AS ${turn!} WHERE ${node!} <> ${center} RETURN ${node!} ORDER BY ${turn!} LIMIT ${first} }`
}

/** What the nodes of the ring have few of, the first of each before the second of any. */
function beyondOf(ring: Name, center: Name, first: number): Cypher {
  const [near, at, list, rank, node, turn] = ['near', 'at', 'list', 'rank', 'node', 'turn'].map((part) =>
    ring.and(part),
  )
  return cypher`COLLECT { UNWIND range(0, size(${ring}) - 1) AS ${at!} WITH ${at!}, ${ring}[${at!}] AS ${near!}
    WITH ${at!}, ${fewOf(near!)} AS ${list!} UNWIND range(0, size(${list!}) - 1) AS ${rank!}
    WITH ${list!}[${rank!}] AS ${node!}, min(${rank!} * 1000 + ${at!}) AS ${turn!} ORDER BY ${turn!} LIMIT ${2 * first}
    WITH ${node!}, ${turn!} WHERE ${node!} <> ${center} AND NOT ${node!} IN ${ring} RETURN ${node!} ORDER BY ${turn!} }`
}

/** The thing itself first, with how many steps away each is. */
export const nodesAround = relation((around, neighbour) => {
  const at = neighbour.and('at')
  return cypher`UNWIND range(0, size(${around}.nodes) - 1) AS ${at}
    WITH {node: ${around}.nodes[${at}], distance: CASE WHEN ${at} = 0 THEN 0 WHEN ${at} <= ${around}.near THEN 1 ELSE 2 END} AS ${neighbour}`
})

/** Every link between two of the nodes, looked for from the end that has few. */
export const linksAround = relation((around, link) => {
  const [node, other, type] = [link.and('node'), link.and('other'), link.and('type')]
  return cypher`UNWIND ${around}.nodes AS ${node} CALL (${node}) { ${linksFrom(node, other, type)} }
    WITH DISTINCT ${node}, ${type}, ${other} WHERE ${other} IN ${around}.nodes
    WITH {type: ${type}, from: ${node}, to: ${other}} AS ${link} ORDER BY ${type}, ${node}.id, ${other}.id`
})

export const nodeOfNeighbour = relation((neighbour, node) => cypher`WITH ${neighbour}.node AS ${node}`)
