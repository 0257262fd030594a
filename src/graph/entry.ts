import type { Label } from '../model/kinds/index.js'
import { type Cypher, cypher, type Name, name } from './cypher.js'
import { entryIndexOf } from './schema-part.js'

/** Nodes one of whose lists has this entry. */
export function byEntry(node: Name, label: Label, property: string, entry: string): Cypher {
  const phrase = `"${entry.replace(/["\\]/g, '\\$&')}"`
  return cypher`CALL db.index.fulltext.queryNodes(${entryIndexOf(label, property)}, ${phrase}, {limit: 10}) YIELD node
    WITH node AS ${node} WHERE ${entry} IN ${node}.${name(property)} WITH ${node} ORDER BY ${node}.id LIMIT 1`
}
