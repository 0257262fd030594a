import type { Label } from '../model/kinds/index.js'
import { type Cypher, cypher, join, type Name } from './cypher.js'
import { between, ordered, type Page, type Range, type Window, withinWindow } from './page.js'
import { searchIndexOf } from './schema-part.js'
import type { Words } from './words.js'

/** Up to so many hits of the full-text index are sorted; for more it is quicker to try row after row in order. */
const FEW = 1000

interface Among {
  label: Label
  node: Name
  key: Cypher
  from: Name | undefined
  range: Range
  where: readonly Cypher[]
}

/** Whether one row holds the words. */
export function holds(node: Name, { pattern }: Words): Cypher {
  return cypher`${node}.searchText =~ ${pattern}`
}

/** A page of the rows that hold some words: from the full-text index where they are few, else `everywhere`, in order. */
export function textPage(
  words: Words,
  { label, node, key, from, range, where }: Among,
  window: Window,
  everywhere: Page,
): Page {
  const hits = node.and('hits')
  const found = cypher`WITH COLLECT { CALL db.index.fulltext.queryNodes(${searchIndexOf(label)}, ${words.all}, {limit: ${FEW + 1}}) YIELD node RETURN node } AS ${hits}`
  const few = (bounds: Range) =>
    cypher`UNWIND CASE WHEN size(${hits}) <= ${FEW} THEN ${hits} ELSE [] END AS ${node} WITH ${node} WHERE ${join([between(key, bounds), ...where], ' AND ')}`
  const many = cypher`UNWIND CASE WHEN size(${hits}) > ${FEW} THEN [0] ELSE [] END AS ${node.and('many')}`
  const imports = join(from ? [from, hits] : [hits], ', ')
  return {
    rows: cypher`${found} CALL (${imports}) { ${few(withinWindow(range, window))} RETURN ${node} ${ordered([key], window)} UNION ALL ${many} CALL (${imports}) { ${everywhere.rows} RETURN ${node} } RETURN ${node} } WITH ${node} ${ordered([key], window)}`,
    cursor: key,
    all: cypher`${found} CALL (${imports}) { ${few(range)} RETURN ${node} UNION ALL ${many} ${everywhere.all} RETURN ${node} }`,
  }
}
