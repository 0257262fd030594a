import { z } from 'zod'
import { CHANGE_TYPES } from '../model/kinds/change.js'
import { defineQuery } from './query.js'

const LABELS = ['Place', 'Agency'] as const
/** What a change can be of. */
export type ChangingLabel = (typeof LABELS)[number]

const per = <Q>(define: (label: ChangingLabel) => Q) => {
  const queries = { Place: define('Place'), Agency: define('Agency') }
  return Object.assign((label: ChangingLabel) => queries[label], { all: Object.values(queries) })
}

/** Shown places or bodies with what became of them so far, held until the transaction ends. */
export const partiesHold = per((label) =>
  defineQuery({
    name: `change.hold.${label}`,
    cypher: `UNWIND $ids AS id
      MATCH (n:${label} {id: id})
      SET n.id = id
      WITH id, n
      RETURN id, elementId(n) AS element, n.validFrom AS validFrom, n.validThrough AS validThrough,
        [(n)<-[:ORIGINAL]-(c:Change) | c {.type, .effective, .legalBasis, .isCertain,
          hasHeirs: EXISTS { (c)-[:RESULTING]->() }}] AS changes`,
    params: z.object({ ids: z.array(z.string()) }),
    row: z.object({
      id: z.string(),
      element: z.string(),
      validFrom: z.string().nullable(),
      validThrough: z.string().nullable(),
      changes: z.array(
        z.object({
          type: z.enum(CHANGE_TYPES),
          effective: z.string(),
          legalBasis: z.string().nullable(),
          isCertain: z.boolean(),
          hasHeirs: z.boolean(),
        }),
      ),
    }),
  }),
)

/** Their last day, unless an earlier one is known. */
export const partiesEnd = per((label) =>
  defineQuery({
    name: `change.end.${label}`,
    cypher: `UNWIND $ids AS id
      MATCH (n:${label} {id: id})
      SET n.validThrough = CASE WHEN n.validThrough < $through THEN n.validThrough ELSE $through END`,
    params: z.object({ ids: z.array(z.string()), through: z.string() }),
    row: z.object({}),
  }),
)

export const operationFind = defineQuery({
  name: 'change.operation',
  cypher: 'MATCH (o:Operation {id: $id}) RETURN elementId(o) AS element',
  params: z.object({ id: z.string() }),
  row: z.object({ element: z.string() }),
})

export const CHANGE_QUERIES = [...partiesHold.all, ...partiesEnd.all, operationFind]
