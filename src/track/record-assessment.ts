import type { GraphClient, GraphTransaction } from '../graph/client.js'
import { commitmentFind } from '../graph/tracking.queries.js'
import { recordedId } from '../model/identity.js'
import type { AssessedValue } from '../model/status.js'
import { latestOf } from '../model/tracked.js'
import {
  type Basis,
  checkDay,
  type FoundBasis,
  findBasis,
  type HeldCommitment,
  holdCommitment,
  instantAfter,
} from './held-commitment.js'
import { type Asked, type Outcome, operateOnce } from './operate-once.js'
import { record, type Target } from './record.js'
import { invalid, notFound, Refused } from './refusal.js'
import { isOpen, missingFor, type Proposal } from './transitions.js'

/** Ids are those of the graph; texts that are there are not empty. */
interface AssessmentInput {
  commitment: string
  value: AssessedValue
  /** Today where it is null. */
  on: string | null
  doneOn: string | null
  termEnd: string | null
  secondReviewer: string | null
  approver: string | null
  scope: string | null
  document: string | null
  rubricVersion: string
  reason: string | null
  basedOn: readonly Basis[]
  /** The newer commitment, for SUPERSEDED. */
  replacedBy: string | null
  /** The assessment that had closed the commitment. */
  reopens: string | null
}

/** Results: the assessment, then the commitment. */
export function recordAssessment(
  client: Pick<GraphClient, 'write'>,
  asked: Asked,
  input: AssessmentInput,
): Promise<Outcome> {
  return operateOnce(client, asked, (transaction, now) => assess(transaction, now, asked, input))
}

async function assess(
  transaction: GraphTransaction,
  now: string,
  { actor, today, operationId }: Asked,
  input: AssessmentInput,
): Promise<readonly string[]> {
  const { commitment, basedOn, value, on: given, replacedBy, reopens, ...said } = input
  const held = await holdCommitment(transaction, commitment)
  const on = given ?? today
  const days = held.assessments.map((assessment) => assessment.on)
  checkDay('on', on, today, days)
  checkDone(input, on)
  const basis = await findBasis(transaction, commitment, basedOn)
  const newer = replacedBy === null ? [] : [await findNewer(transaction, commitment, replacedBy)]
  checkTransition(held, { ...said, to: value, on, assessor: actor, ...groundsOf(input, basis) }, reopens)
  const id = recordedId('Assessment', operationId)
  const properties = { ...said, value, on, assessor: actor, recordedAt: instantAfter(now, held.assessments) }
  const closed = held.assessments.filter((assessment) => assessment.id === reopens)
  const targets: Target[] = [
    { type: 'RATES', id: commitment, label: 'Commitment', element: held.element },
    ...basis.map(({ id: to, label, element }) => ({ type: 'BASED_ON' as const, id: to, label, element })),
    ...newer,
    ...closed.map(
      ({ id: to, element }) => ({ type: 'REOPENS', id: to, label: 'Assessment', element }) as const,
    ),
  ]
  await record(transaction, { label: 'Assessment', id, properties, isCandidate: false }, targets, commitment)
  return [id, commitment]
}

function groundsOf({ document, replacedBy }: AssessmentInput, basis: readonly FoundBasis[]) {
  return {
    citesReports: basis.length > 0,
    isIndependent: document !== null || basis.some(({ isOwnWord }) => !isOwnWord),
    namesNewer: replacedBy !== null,
  }
}

function checkTransition(held: HeldCommitment, proposal: Proposal, reopens: string | null): void {
  const latest = latestOf(held.assessments, ({ on }) => on)
  const closing = isOpen(held.evidence) ? undefined : latest
  if (reopens !== null && reopens !== closing?.id)
    throw invalid('reopens', 'that assessment does not close this commitment now.')
  const standing = { value: held.evidence, due: held.dueLatest, isCited: reopens !== null }
  const missing = missingFor(proposal, standing)
  if (missing.length === 0) return
  throw new Refused({
    is: 'TransitionRefused',
    from: held.evidence,
    to: proposal.to,
    missing,
    message: `From ${held.evidence} to ${proposal.to} is missing: ${missing.join('; ')}.`,
  })
}

function checkDone({ value, doneOn }: AssessmentInput, on: string): void {
  if (doneOn === null) return
  if (value !== 'COMPLETE') throw invalid('doneOn', 'only what is COMPLETE has a day on which it was done.')
  if (doneOn > on) throw invalid('doneOn', `${doneOn} lies after ${on}, the day of the assessment.`)
}

async function findNewer(transaction: GraphTransaction, commitment: string, newer: string): Promise<Target> {
  if (newer === commitment) throw invalid('replacedBy', 'a commitment cannot stand in its own place.')
  const [found] = await transaction.run(commitmentFind, { id: newer })
  if (!found) throw notFound('replacedBy', 'commitment')
  return { type: 'REPLACED_BY', label: 'Commitment', ...found }
}
