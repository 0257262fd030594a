import type { GraphClient, GraphTransaction } from '../graph/client.js'
import { findOf } from '../graph/settle-entities.queries.js'
import { responsibilitiesEnd } from '../graph/tracking.queries.js'
import { recordedId } from '../model/identity.js'
import type { RESPONSIBILITY_PARTS } from '../model/kinds/commitment.js'
import { daysFrom } from '../model/values/date.js'
import { checkDay, type HeldCommitment, holdCommitment } from './held-commitment.js'
import { type Asked, type Outcome, operateOnce } from './operate-once.js'
import { record, type Target } from './record.js'
import { invalid, notFound } from './refusal.js'

/** Ids are those of the graph; texts are not empty. */
interface AssignmentInput {
  commitment: string
  part: (typeof RESPONSIBILITY_PARTS)[number]
  bearer: { id: string; type: 'Role' | 'Agency' | 'Person' }
  /** First day; today where it is null. */
  from: string | null
  /** Responsibilities that end the day before. */
  replaces: readonly string[]
  reason: string
}

/** Results: the responsibility, then the commitment. */
export function assignResponsibility(
  client: Pick<GraphClient, 'write'>,
  asked: Asked,
  input: AssignmentInput,
): Promise<Outcome> {
  return operateOnce(client, asked, (transaction, now) => assign(transaction, now, asked, input))
}

async function assign(
  transaction: GraphTransaction,
  now: string,
  { today, operationId }: Asked,
  { commitment, part, bearer, from: given, replaces, reason }: AssignmentInput,
): Promise<readonly string[]> {
  const held = await holdCommitment(transaction, commitment)
  const from = given ?? today
  checkDay('from', from, today, [])
  const [found] = await transaction.run(findOf(bearer.type), { ids: [bearer.id] })
  if (!found) throw notFound('bearer', 'person, agency or role')
  for (const [at, id] of replaces.entries()) checkReplaced(held, `replaces.${at}`, id, from)
  const isBorne = held.responsibilities.some(
    (one) =>
      one.bearer === bearer.id && one.part === part && one.through === null && !replaces.includes(one.id),
  )
  if (isBorne) throw invalid('bearer', `it bears the part ${part} already.`)
  const through = daysFrom(from, -1)
  await transaction.run(responsibilitiesEnd, { ids: [...replaces].sort(), through, at: now })
  const id = recordedId('Responsibility', operationId)
  const properties = {
    factType: 'Responsibility' as const,
    part,
    basis: 'REASSIGNMENT' as const,
    from,
    through: null,
    endRecordedAt: null,
    reason,
    recordedAt: now,
  }
  const targets: Target[] = [
    { type: 'FOR', id: commitment, label: 'Commitment', element: held.element },
    { type: 'BORNE_BY', id: bearer.id, label: bearer.type, element: found.element },
  ]
  await record(
    transaction,
    { label: 'Responsibility', id, properties, isCandidate: false },
    targets,
    commitment,
  )
  return [id, commitment]
}

function checkReplaced({ responsibilities }: HeldCommitment, field: string, id: string, from: string): void {
  const replaced = responsibilities.find((one) => one.id === id)
  if (!replaced) throw notFound(field, 'responsibility for this commitment')
  if (replaced.through !== null) throw invalid(field, `it ended on ${replaced.through} already.`)
  if (replaced.from !== null && from <= replaced.from)
    throw invalid('from', `${from} must lie after ${replaced.from}, on which what it replaces began.`)
}
