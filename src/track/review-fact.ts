import type { GraphClient, GraphTransaction } from '../graph/client.js'
import { refreshCopies } from '../graph/copies.queries.js'
import { addFacts } from '../graph/fact.queries.js'
import { addLinks } from '../graph/link.queries.js'
import { factHold, factLabels, factSave, type ReviewedLabel } from '../graph/review.queries.js'
import { rejoin, separateAround } from '../graph/tellings.js'
import { recordedId } from '../model/identity.js'
import { instantAfter } from './held-commitment.js'
import { type Asked, type Outcome, operateOnce } from './operate-once.js'
import { invalid, notFound } from './refusal.js'

type Value = string | number | boolean
/** What can be corrected, by kind of fact: the input's field and the property it stands for. */
const CORRECTABLE: Readonly<Record<ReviewedLabel, Readonly<Record<string, string>>>> = {
  Commitment: {
    kind: 'kind',
    strength: 'strength',
    polarity: 'polarity',
    deadlineEarliest: 'baselineEarliest',
    deadlineLatest: 'baselineLatest',
  },
  StatusStatement: { progress: 'status', percent: 'percent' },
  FollowUp: { relation: 'relation', isLate: 'isLate' },
  Figure: { value: 'value', unit: 'unit' },
  Attendance: {},
}

export interface ReviewInput {
  fact: { id: string; type: ReviewedLabel }
  verdict: 'ACCEPT' | 'REJECT' | 'CORRECT'
  /** Values by the fields of `CORRECTABLE`; for CORRECT alone. */
  correction: Readonly<Record<string, Value>>
  reason: string | null
}

/** Results: the fact. */
export function reviewFact(
  client: Pick<GraphClient, 'write'>,
  asked: Asked,
  input: ReviewInput,
): Promise<Outcome> {
  return operateOnce(client, asked, (transaction, now) => review(transaction, now, asked, input))
}

async function review(
  transaction: GraphTransaction,
  now: string,
  asked: Asked,
  input: ReviewInput,
): Promise<readonly string[]> {
  const { id, type } = input.fact
  const values = valuesOf(input)
  const apart = await separateAround(transaction, [id])
  const [held] = await transaction.run(factHold, { id, factType: type })
  if (!held) throw notFound('fact', 'fact')
  if (held.isHidden)
    throw invalid('fact', 'it is hidden: a later reading did not find it, or its report was retracted.')
  checkDays({ ...held.stored, ...values })
  await transaction.run(factSave, {
    id,
    review: input.verdict === 'REJECT' ? 'REJECTED' : 'ACCEPTED',
    values,
  })
  const { shown, withheld } = factLabels[type]
  await transaction.run(input.verdict === 'REJECT' ? withheld : shown, { id, at: now })
  await keepReading(transaction, instantAfter(now, held.corrections), asked, { input, values, held })
  await refreshCopies(transaction, [...new Set(held.commitments)].sort())
  if (apart.length > 0) await rejoin(transaction, apart)
  return [id]
}

/** Corrected values by property. */
function valuesOf({ fact: { type }, verdict, correction, reason }: ReviewInput): Record<string, Value> {
  const given = Object.entries(correction)
  if (verdict !== 'CORRECT') {
    if (given.length > 0) throw invalid('correction', `${verdict} takes none: use CORRECT.`)
    return {}
  }
  if (given.length === 0) throw invalid('correction', 'name the value that is right.')
  if (reason === null) throw invalid('reason', 'say why the reading was wrong.')
  const correctable = CORRECTABLE[type]
  const foreign = given.find(([field]) => !(field in correctable))
  if (foreign)
    throw invalid(
      `correction.${foreign[0]}`,
      `a ${type} has no such value; ${Object.keys(correctable).join(', ') || 'none of its values'} can be corrected.`,
    )
  return Object.fromEntries(given.map(([field, value]) => [correctable[field]!, value]))
}

function checkDays({ baselineEarliest, baselineLatest }: Readonly<Record<string, unknown>>): void {
  if (typeof baselineEarliest !== 'string') return
  if (typeof baselineLatest !== 'string')
    throw invalid('correction.deadlineLatest', 'a first day needs a last one.')
  if (baselineEarliest > baselineLatest)
    throw invalid(
      'correction.deadlineEarliest',
      `${baselineEarliest} lies after ${baselineLatest}, the last day.`,
    )
}

async function keepReading(
  transaction: GraphTransaction,
  recordedAt: string,
  { operationId, actor }: Asked,
  {
    input: { fact, reason },
    values,
    held: { element, stored },
  }: {
    input: ReviewInput
    values: Readonly<Record<string, Value>>
    held: { element: string; stored: Readonly<Record<string, unknown>> }
  },
): Promise<void> {
  const elements = new Map([[fact.id, element]])
  const nodes = Object.entries(values).map(([property, value]) => ({
    label: 'Correction' as const,
    id: recordedId('Correction', operationId, property),
    isCandidate: false,
    properties: {
      property,
      reading: (stored[property] ?? null) as Value | null,
      value,
      reason: reason!,
      reviewer: actor,
      recordedAt,
    },
  }))
  await addFacts(transaction, nodes, elements)
  const links = nodes.map(({ id }) => ({ type: 'CORRECTS' as const, from: id, to: fact.id, properties: {} }))
  const labels = new Map([[fact.id, fact.type], ...nodes.map(({ id, label }) => [id, label] as const)])
  await addLinks(transaction, links, labels as never, elements)
}
