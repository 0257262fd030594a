import { ENTITY_LABELS } from '../model/merging.js'
import type { CallSettings, GraphClient, GraphTransaction } from './client.js'
import { refreshCopies } from './copies.queries.js'
import { judgeAsRead } from './reader-judgements.js'
import { regroupNamed } from './regroup.js'
import {
  factsRetract,
  namedEntities,
  passagesHide,
  reportHide,
  reportHold,
  reportWhenRetracted,
  restingFacts,
} from './retraction.queries.js'
import { type EntityRef, settleEntities } from './settle-entities.js'
import { rejoin, separateTold } from './tellings.js'
import { refreshDislocated } from './whereabouts.js'

interface NamedEntity extends EntityRef {
  /** Whether it was ever held to be the same as another, or not. */
  isJudged: boolean
}

export type Retraction =
  | { outcome: 'retracted'; commitments: number; facts: number; entities: number }
  /** `since`: UTC instant. */
  | { outcome: 'retracted-before'; since: string }
  | { outcome: 'unknown' }

/**
 * Hides a report with all that rests on it alone, in one transaction, so that the rest of the graph is as if it had never
 * been read. Nothing is deleted, and reading the report again shows it again under the same ids. `at`: UTC instant.
 */
export function retract(
  client: GraphClient,
  report: string,
  at: string,
  settings: CallSettings = {},
): Promise<Retraction> {
  return client.write((transaction) => retractWithin(transaction, report, at), {
    name: 'report.retract',
    ...settings,
  })
}

/** The same within a transaction that does more. */
export async function retractWithin(
  transaction: GraphTransaction,
  report: string,
  at: string,
): Promise<Retraction> {
  const held = await transaction.run(reportHold, { report })
  if (held.length === 0) {
    const [before] = await transaction.run(reportWhenRetracted, { report })
    return before ? { outcome: 'retracted-before', ...before } : { outcome: 'unknown' }
  }
  const apart = await separateTold(transaction, report)
  const named = await readNamed(transaction, report)
  const facts = (await transaction.run(restingFacts, { report })).filter(({ isHidden }) => !isHidden)
  const judged = await judgeAsRead(transaction, report, null, at)
  await transaction.run(factsRetract, { ids: facts.map(({ id }) => id).sort() })
  await transaction.run(passagesHide, { report })
  await transaction.run(reportHide, { report, at })
  const own = facts.filter(({ factType }) => factType === 'Commitment').map(({ id }) => id)
  await refreshCopies(transaction, own)
  await regroupNamed(transaction, named)
  const { hidden, cut } = await settleEntities(transaction, named)
  await refreshDislocated(transaction, cut)
  await refreshCopies(transaction, [...new Set(facts.flatMap(({ takesUp }) => takesUp))].sort())
  const touched = [...new Set([...apart, ...judged])].sort()
  if (touched.length > 0) await rejoin(transaction, touched)
  return { outcome: 'retracted', commitments: own.length, facts: facts.length, entities: hidden.length }
}

/** What a report names, label by label in the order in which writers hold it. */
export async function readNamed(transaction: GraphTransaction, report: string): Promise<NamedEntity[]> {
  const named = await transaction.run(namedEntities, { report, labels: [...ENTITY_LABELS] })
  return ENTITY_LABELS.flatMap((label) => named.filter((one) => one.label === label))
}
