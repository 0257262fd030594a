import type { ManagedTransaction } from 'neo4j-driver'
import type { z } from 'zod'
import { wrapIntegers } from './numbers.js'
import { type NamedQuery, shapesOf } from './query.js'

export type Params = Readonly<Record<string, unknown>>
/** Values by position, in the order of RETURN. */
export type Row = readonly unknown[]

export interface SentStatement {
  readonly name: string
  readonly text: string
  readonly params: Params
}

/** What may be done inside `GraphClient.write`. */
export interface GraphTransaction {
  send(text: string, params?: Params): Promise<Row[]>
  run<P extends z.ZodObject, R extends z.ZodObject>(
    query: NamedQuery<P, R>,
    params: z.input<P>,
  ): Promise<z.output<R>[]>
}

export function openTransaction(
  transaction: ManagedTransaction,
  { name, isChecked, tell }: { name: string; isChecked: boolean; tell: (sent: SentStatement) => void },
): GraphTransaction {
  const send = (statement: SentStatement) => {
    tell(statement)
    return transaction.run(statement.text, wrapIntegers(statement.params) as Params)
  }
  return {
    send: async (text, params = {}) => (await send({ name, text, params })).records.map((row) => [...row]),
    run: async (query, given) => {
      const { paramsFrom, rowsFrom } = shapesOf(query, isChecked)
      return rowsFrom(await send({ name: query.name, text: query.cypher, params: paramsFrom(given) }))
    },
  }
}
