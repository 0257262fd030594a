import { JUDGEABLE } from '../model/links/links.js'
import { type Cypher, cypher, type Name, name } from './cypher.js'

/** The node of an id; an id that was merged into another is answered by that one. */
export function byId(node: Name, label: string, id: string): Cypher {
  const found = cypher`MATCH (${node}:${name(label)} {id: ${id}})`
  return isMergeable(label) ? cypher`CALL () { ${orHolder(node, label, found, cypher`${id}`)} }` : found
}

/** Those of several ids, each beside its `id`. */
export function byIds(node: Name, label: string, ids: readonly string[]): Cypher {
  const each = cypher`UNWIND ${ids} AS id`
  const found = cypher`MATCH (${node}:${name(label)} {id: id})`
  return isMergeable(label)
    ? cypher`${each} CALL (id) { ${orHolder(node, label, found, cypher`id`)} }`
    : cypher`${each} ${found}`
}

const orHolder = (node: Name, label: string, found: Cypher, id: Cypher) =>
  cypher`${found} RETURN ${node} UNION ALL MATCH (:Hidden {id: ${id}})-[:MERGED_INTO]->(${node}:${name(label)}) RETURN ${node}`

const isMergeable = (label: string) => (JUDGEABLE as readonly string[]).includes(label)
