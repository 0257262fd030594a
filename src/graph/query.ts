import type { QueryResult } from 'neo4j-driver'
import type { z } from 'zod'

/**
 * A statement that is no relation: its text, its parameters and the shape of its rows together.
 * `name` goes into the transaction's metadata, where the database's own lists show it.
 */
export interface NamedQuery<Params extends z.ZodObject = z.ZodObject, Row extends z.ZodObject = z.ZodObject> {
  readonly name: string
  readonly cypher: string
  readonly params: Params
  readonly row: Row
}

export function defineQuery<Params extends z.ZodObject, Row extends z.ZodObject>(
  query: NamedQuery<Params, Row>,
): NamedQuery<Params, Row> {
  return Object.freeze(query)
}

/** Parameters and rows of a query, held against their shapes or, where `isChecked` is not set, trusted. */
export function shapesOf<P extends z.ZodObject, R extends z.ZodObject>(
  { params, row }: NamedQuery<P, R>,
  isChecked: boolean,
) {
  return {
    paramsFrom: (given: z.input<P>): Readonly<Record<string, unknown>> =>
      isChecked ? params.parse(given) : given,
    rowsFrom: ({ records }: QueryResult): z.output<R>[] => {
      const rows = records.map((record) => record.toObject())
      return isChecked ? rows.map((found) => row.parse(found)) : (rows as z.output<R>[])
    },
  }
}
