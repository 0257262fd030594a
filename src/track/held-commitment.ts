import type { z } from 'zod'
import type { GraphTransaction } from '../graph/client.js'
import { commitmentHold, followUpsFind, passagesFind } from '../graph/tracking.queries.js'
import { invalid, notFound } from './refusal.js'

export type HeldCommitment = z.output<typeof commitmentHold.row>

/** The commitment with what was recorded of it, held until the transaction ends. */
export async function holdCommitment(transaction: GraphTransaction, id: string): Promise<HeldCommitment> {
  const [held] = await transaction.run(commitmentHold, { id })
  if (!held) throw notFound('commitment', 'commitment')
  return held
}

/** What a record rests on, by graph ids, with the place of each in the client's list. */
export interface Basis {
  id: string
  type: 'Passage' | 'FollowUp'
}

export interface FoundBasis {
  id: string
  label: 'Passage' | 'FollowUp'
  element: string
  /** Whether it says no more than the responsible side itself says. */
  isOwnWord: boolean
}

/** Every passage and follow-up that is cited; a follow-up must be of this commitment. */
export async function findBasis(
  transaction: GraphTransaction,
  commitment: string,
  basis: readonly Basis[],
): Promise<FoundBasis[]> {
  const idsOf = (type: Basis['type']) => basis.filter((one) => one.type === type).map(({ id }) => id)
  const passages = await transaction.run(passagesFind, { ids: idsOf('Passage'), commitment })
  const followUps = await transaction.run(followUpsFind, { ids: idsOf('FollowUp'), commitment })
  const found: FoundBasis[] = [
    ...passages.map((passage) => ({ ...passage, label: 'Passage' as const })),
    ...followUps.map((followUp) => ({ ...followUp, label: 'FollowUp' as const, isOwnWord: true })),
  ]
  const known = new Map(found.map((one) => [one.id, one]))
  const missing = basis.findIndex(({ id }) => !known.has(id))
  if (missing >= 0) throw notFound(`basedOn.${missing}`, 'passage, or follow-up of this commitment')
  return [...known.values()]
}

/** An instant behind all that was recorded before, so that the order of records is that of their writing. */
export function instantAfter(now: string, records: readonly { recordedAt: string }[]): string {
  const latest = Math.max(0, ...records.map(({ recordedAt }) => Date.parse(recordedAt)))
  return new Date(Math.max(Date.parse(now), latest + 1)).toISOString()
}

/** Refuses a day that is still to come, or that lies before the latest of its kind: what is recorded follows in order. */
export function checkDay(field: string, day: string, today: string, earlier: readonly string[]): void {
  if (day > today) throw invalid(field, `${day} is still to come; today is ${today}.`)
  const latest = [...earlier].sort().at(-1)
  if (latest !== undefined && day < latest)
    throw invalid(field, `${day} lies before ${latest}, the day of what was recorded last.`)
}
