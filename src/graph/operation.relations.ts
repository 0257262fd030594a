/** What clients had done. */
import { cypher } from './cypher.js'
import { withEntry } from './entry.js'
import { keysetPage } from './keyset-page.js'
import type { PageRelation } from './page.js'
import { relation } from './relation.js'

/** Nobody does more to one thing. */
const MOST_ON_ONE = 1000

export const operationById = relation(
  (_, operation, { id }: { id: string }) => cypher`MATCH (${operation}:Operation {id: ${id}})`,
)

export const operationPage = keysetPage('Operation', { key: 'recordedKey', sets: [[]] })

/** In the order in which they were done: all, or those that named one thing or made it. */
export const operations: PageRelation<{ of: { type: string; key: string } | undefined }> = (
  _,
  operation,
  { of },
  window,
) => {
  const among = (property: string, entry: string) =>
    cypher`${withEntry(operation, 'Operation', property, entry, MOST_ON_ONE)} RETURN ${operation}`
  const start =
    of &&
    cypher`CALL () { ${among('on', `${of.type}:${of.key}`)} UNION ${among('results', of.key)} }
    WITH ${operation}`
  return operationPage(operation, { start }, window)
}
