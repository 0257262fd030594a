import { z } from 'zod'
import type { CommitmentCopies, IndexLinkType } from '../model/links/copies.js'
import type { GraphTransaction } from './client.js'
import { Columns, columnsOf } from './columns.js'
import { computeCopies } from './copy-sources.queries.js'
import { defineQuery } from './query.js'

const COPIED: readonly (keyof CommitmentCopies['properties'])[] = [
  'makerId',
  'officialStatus',
  'evidenceStatus',
  'doneOn',
  'dueLatest',
  'deadlineKey',
  'madeKey',
]

/** Whoever changes another source of the same commitment waits here, and then computes from both changes. */
const copiesHold = defineQuery({
  name: 'copies.hold',
  cypher: 'UNWIND $ids AS id MATCH (c:Fact {id: id}) SET c.id = id',
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({}),
})

const copiesSave = defineQuery({
  name: 'copies.save',
  cypher: `UNWIND range(0, size($nodes.id) - 1) AS i
    MATCH (c:Fact {id: $nodes.id[i]})
    SET ${COPIED.map((property) => `c.${property} = $nodes.${property}[i]`).join(', ')}
    WITH c
    MATCH (c)-[l:WITHIN|ANSWERABLE]->()
    DELETE l`,
  params: z.object({ nodes: Columns }),
  row: z.object({}),
})

const KEYS = 'target: $links.target[i], deadlineKey: $links.deadlineKey[i], madeKey: $links.madeKey[i]'
const WRITE_LINK: Record<IndexLinkType, string> = {
  WITHIN: `MATCH (b:Place {id: $links.to[i]}) CREATE (c)-[:WITHIN {${KEYS}}]->(b)`,
  ANSWERABLE: `MATCH (c)<-[:FOR]-(:Responsibility {part: 'LEAD'})-[:BORNE_BY]->(b) WHERE b.id = $links.to[i]
    WITH DISTINCT c, b, i
    CREATE (c)-[:ANSWERABLE {${KEYS}}]->(b)`,
  ADDRESSED_TO: `MATCH (c)-[l:ADDRESSED_TO]->(b) WHERE b.id = $links.to[i] SET l += {${KEYS}}`,
  CONCERNS: `MATCH (c)-[l:CONCERNS]->(b) WHERE b.id = $links.to[i] SET l += {${KEYS}}`,
}
const linkWrites = Object.entries(WRITE_LINK).map(([type, clause]) => {
  const cypher = `UNWIND range(0, size($links.to) - 1) AS i
    MATCH (c:Fact {id: $links.from[i]})
    ${clause}`
  return [
    type,
    defineQuery({
      name: `copies.link.${type}`,
      cypher,
      params: z.object({ links: Columns }),
      row: z.object({}),
    }),
  ] as const
})
export const COPY_QUERIES = [copiesHold, copiesSave, ...linkWrites.map(([, query]) => query)]

/** Writes the copies of these commitments anew; to be called in the transaction that changed one of their sources. */
export async function refreshCopies(transaction: GraphTransaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await transaction.run(copiesHold, { ids: [...ids].sort() })
  const copies = [...(await computeCopies(transaction, ids))]
  const properties = COPIED.map((name) => [name, ([, one]: (typeof copies)[0]) => one.properties[name]])
  const nodes = columnsOf(copies, { id: ([id]) => id, ...Object.fromEntries(properties) })
  await transaction.run(copiesSave, { nodes })
  for (const [type, query] of linkWrites) {
    const links = copies.flatMap(([from, one]) => one.links.map((link) => ({ from, ...link })))
    const columns = columnsOf(
      links.filter((link) => link.type === type),
      {
        from: ({ from }) => from,
        to: ({ to }) => to,
        target: (link) => link.properties.target,
        deadlineKey: (link) => link.properties.deadlineKey,
        madeKey: (link) => link.properties.madeKey,
      },
    )
    await transaction.run(query, { links: columns })
  }
}
