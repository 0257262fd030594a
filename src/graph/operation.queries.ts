import { z } from 'zod'
import type { Properties } from '../model/report-graph.js'
import type { GraphTransaction } from './client.js'
import { saveNodes } from './entity.queries.js'
import { defineQuery } from './query.js'

/** Setting the id takes the node's lock: the same operation sent at once waits here, and then finds it done. */
const operationHold = defineQuery({
  name: 'operation.hold',
  cypher: `MERGE (o:Operation {id: $id})
    SET o.id = $id
    RETURN o.mutation AS mutation, o.inputHash AS inputHash, o.results AS results`,
  params: z.object({ id: z.string() }),
  row: z.object({
    mutation: z.string().nullable(),
    inputHash: z.string().nullable(),
    results: z.array(z.string()).nullable(),
  }),
})

export const OPERATION_QUERIES = [operationHold]

/** Holds an operation until the transaction ends; answers with what it did before, null when it is new. */
export async function holdOperation(
  transaction: GraphTransaction,
  id: string,
): Promise<{ mutation: string; inputHash: string; results: readonly string[] } | null> {
  const [row] = await transaction.run(operationHold, { id })
  const { mutation, inputHash, results } = row!
  return mutation !== null && inputHash !== null && results !== null ? { mutation, inputHash, results } : null
}

export async function saveOperation(
  transaction: GraphTransaction,
  id: string,
  done: Omit<Properties<'Operation'>, 'recordedAt' | 'recordedKey'>,
  recordedAt: string,
): Promise<void> {
  const properties = { ...done, recordedAt, recordedKey: `${recordedAt}|${id}` }
  await saveNodes(transaction, 'Operation', [{ id, properties }])
}
