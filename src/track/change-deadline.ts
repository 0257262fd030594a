import type { GraphClient, GraphTransaction } from '../graph/client.js'
import { recordedId } from '../model/identity.js'
import { type Basis, checkDay, findBasis, holdCommitment, instantAfter } from './held-commitment.js'
import { type Asked, type Outcome, operateOnce } from './operate-once.js'
import { record, type Target } from './record.js'
import { invalid } from './refusal.js'
import { isOpen } from './transitions.js'

/** Ids are those of the graph; texts are not empty. */
interface DeadlineChangeInput {
  commitment: string
  to: string
  approvedBy: string
  /** Today where it is null. */
  approvedOn: string | null
  why: string
  /** Follow-ups of the commitment. */
  basedOn: readonly Basis[]
}

/** Results: the change, then the commitment. */
export function changeDeadline(
  client: Pick<GraphClient, 'write'>,
  asked: Asked,
  input: DeadlineChangeInput,
): Promise<Outcome> {
  return operateOnce(client, asked, (transaction, now) => move(transaction, now, asked, input))
}

async function move(
  transaction: GraphTransaction,
  now: string,
  { actor, today, operationId }: Asked,
  { commitment, to, approvedBy, approvedOn: given, why, basedOn }: DeadlineChangeInput,
): Promise<readonly string[]> {
  const held = await holdCommitment(transaction, commitment)
  const approvedOn = given ?? today
  const days = held.deadlineChanges.map((change) => change.approvedOn)
  checkDay('approvedOn', approvedOn, today, days)
  if (!isOpen(held.evidence))
    throw invalid('commitment', `it is closed as ${held.evidence}: record an assessment that opens it first.`)
  if (to === held.dueLatest) throw invalid('to', `${to} is the last day of the deadline in force already.`)
  const basis = await findBasis(transaction, commitment, basedOn)
  const id = recordedId('DeadlineChange', operationId)
  const recordedAt = instantAfter(now, held.deadlineChanges)
  const properties = { from: held.dueLatest, to, approvedBy, approvedOn, why, recordedBy: actor, recordedAt }
  const targets: Target[] = [
    { type: 'MOVES', id: commitment, label: 'Commitment', element: held.element },
    ...basis.map(({ id: on, label, element }) => ({ type: 'BASED_ON' as const, id: on, label, element })),
  ]
  await record(
    transaction,
    { label: 'DeadlineChange', id, properties, isCandidate: false },
    targets,
    commitment,
  )
  return [id, commitment]
}
