import { classesOf } from '../model/classes.js'
import type { GraphTransaction } from './client.js'
import { columnsOf } from './columns.js'
import { refreshCopies } from './copies.queries.js'
import type { Regrouping } from './regroup.js'
import { gather, requeue } from './standing-judgements.js'
import {
  commitmentsAround,
  commitmentsTold,
  joinedWith,
  joins,
  sayOnce,
  separations,
  shownHold,
} from './tellings.queries.js'

/**
 * Takes apart what these commitments are joined with, so that each stands as its report was read; answers with all of them,
 * for `rejoin` to be called at the end of the transaction.
 */
export async function separate(
  transaction: GraphTransaction,
  ids: readonly string[],
): Promise<readonly string[]> {
  const found = new Set<string>()
  for (let next = [...new Set(ids)].sort(); next.length > 0; ) {
    const rows = await transaction.run(joinedWith, { ids: next })
    next = rows.map(({ id }) => id).filter((id) => !found.has(id))
    for (const id of next) found.add(id)
  }
  const joined = [...found].sort()
  if (joined.length > 0) for (const query of separations) await transaction.run(query, { ids: joined })
  return joined
}

/** The same for facts by their ids, also those of the latest reading: for what they are, follow or are made by. */
export async function separateAround(
  transaction: GraphTransaction,
  facts: readonly string[],
): Promise<readonly string[]> {
  const rows = await transaction.run(commitmentsAround, { ids: [...new Set(facts)].sort() })
  return separate(
    transaction,
    rows.map(({ id }) => id),
  )
}

/** The same for all that a report tells and takes up, and for what takes it up. */
export async function separateTold(
  transaction: GraphTransaction,
  report: string,
): Promise<readonly string[]> {
  const rows = await transaction.run(commitmentsTold, { report })
  return separate(
    transaction,
    rows.map(({ id }) => id),
  )
}

/**
 * Joins these, and all that they are linked to by judgements, as standing judgements say: a function of what was read and of
 * the judgements alone. The smallest id answers for all, with the quotes of all and with what took any of them up.
 */
export async function rejoin(transaction: GraphTransaction, ids: readonly string[]): Promise<Regrouping> {
  const linked = await gather(transaction, 'Commitment', ids)
  const apart = await separate(transaction, linked.ids)
  const { ids: all, judgements } = await gather(transaction, 'Commitment', [...linked.ids, ...apart])
  const shown = (await transaction.run(shownHold, { ids: all })).map(({ id }) => id)
  const holders = classesOf(shown, judgements)
  await requeue(transaction, judgements, holders)
  const told = [...holders].filter(([id, holder]) => id !== holder)
  const pairs = columnsOf(told, { told: ([id]) => id, holder: ([, holder]) => holder })
  for (const query of told.length > 0 ? joins : []) await transaction.run(query, { pairs })
  const earlier = await transaction.run(sayOnce, { ids: [...new Set(holders.values())].sort() })
  await refreshCopies(transaction, [...new Set([...all, ...earlier.map(({ id }) => id)])].sort())
  return {
    moved: told.map(([id, to]) => ({ id, from: id, to })),
    links: {},
    commitments: [...new Set(holders.values())],
    holders,
  }
}
