import { createHash } from 'node:crypto'
import type { GraphClient, GraphTransaction } from '../graph/client.js'
import { holdOperation, saveOperation } from '../graph/operation.queries.js'
import { operationRecordId } from '../model/identity.js'
import { invalid, type Refusal, Refused } from './refusal.js'

/** One write as a client asked for it. */
export interface Asked {
  /** Which mutation. */
  mutation: string
  /** The client's own name for this write. */
  operationId: string
  /** All that the client sent, the name left out. */
  input: Readonly<Record<string, unknown>>
  /** What the input names, `Type:id` each; left out where no client named anything. */
  on?: readonly string[]
  actor: string
  /** Today in Vietnam. */
  today: string
  requestId: string
}

/** Ids of the operation and of what it made or changed, in an order of the mutation's own. */
export type Outcome = { operation: string; results: readonly string[] } | { refusal: Refusal }

/** Printable, without spaces: a UUID, or a name that the client's own records know. */
const OPERATION_ID = /^[\w.:-]{1,100}$/

/**
 * Does what was asked once, however often and however nearly at once it is sent: `work` and the record of it are one
 * transaction, and whoever sends the same again gets the results of the first. A refusal leaves nothing behind, so the
 * mended input may be sent under the same id. `work` may run several times.
 */
export async function operateOnce(
  client: Pick<GraphClient, 'write'>,
  { mutation, operationId, input, on = [], actor, requestId }: Asked,
  work: (transaction: GraphTransaction, now: string) => Promise<readonly string[]>,
): Promise<Outcome> {
  const operation = operationRecordId(operationId)
  const inputHash = createHash('sha256').update(canonical(input)).digest('hex')
  try {
    if (!OPERATION_ID.test(operationId))
      throw invalid('operationId', 'use 1 to 100 letters, digits and . : _ -, such as a UUID.')
    return await client.write(
      async (transaction) => {
        const done = await holdOperation(transaction, operation)
        if (done && (done.mutation !== mutation || done.inputHash !== inputHash))
          throw conflict(operationId, done.mutation)
        if (done) return { operation, results: done.results }
        const recordedAt = new Date().toISOString()
        const results = await work(transaction, recordedAt)
        const record = { operationId, mutation, inputHash, results: [...results], on: [...on].sort(), actor }
        await saveOperation(transaction, operation, record, recordedAt)
        return { operation, results }
      },
      { name: `track.${mutation}`, requestId },
    )
  } catch (error) {
    if (error instanceof Refused) return { refusal: error.refusal }
    throw error
  }
}

function conflict(operationId: string, mutation: string): Refused {
  return new Refused({
    is: 'OperationConflict',
    message: `operationId ${operationId} was used before, by ${mutation} with another input: send this input under a new id.`,
  })
}

/** The same text for the same input, whatever the order of its fields; a field that is null is one that is not there. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null)
  const fields = Object.entries(value).filter(([, one]) => one !== null && one !== undefined)
  const sorted = fields.sort(([one], [other]) => (one < other ? -1 : 1))
  return `{${sorted.map(([name, one]) => `${JSON.stringify(name)}:${canonical(one)}`).join(',')}}`
}
