import type { Label } from '../model/kinds/index.js'
import { type Cypher, cypher, type Name, name } from './cypher.js'
import { entryIndexOf } from './schema-part.js'

/** The node one of whose lists has this entry; the first by id where several have it. */
export function byEntry(node: Name, label: Label, property: string, entry: string): Cypher {
  return cypher`${withEntry(node, label, property, entry, 10)} WITH ${node} ORDER BY ${node}.id LIMIT 1`
}

/** All nodes one of whose lists has this entry, but not more than `most`. */
export function withEntry(node: Name, label: Label, property: string, entry: string, most: number): Cypher {
  const phrase = `"${entry.replace(/["\\]/g, '\\$&')}"`
  return cypher`CALL db.index.fulltext.queryNodes(${entryIndexOf(label, property)}, ${phrase}, {limit: ${most}}) YIELD node
    WITH node AS ${node} WHERE ${entry} IN ${node}.${name(property)}`
}
