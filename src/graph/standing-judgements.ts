import type { z } from 'zod'
import { isDecided } from '../model/classes.js'
import { queueKeyOf, READER } from '../model/kinds/judgement.js'
import type { JudgeableLabel } from '../model/links/links.js'
import type { GraphTransaction } from './client.js'
import { columnsOf } from './columns.js'
import { judgedOf, queueSave } from './standing-judgements.queries.js'

type Judged = z.output<ReturnType<typeof judgedOf>['row']>

/** All that these may be the same as by standing judgements, however far: what is different from them leads on to nothing. */
export async function gather(transaction: GraphTransaction, label: JudgeableLabel, ids: readonly string[]) {
  const judgements = new Map<string, Judged>()
  const seen = new Set<string>()
  for (let next = [...ids]; next.length > 0; ) {
    for (const id of next) seen.add(id)
    const rows = await transaction.run(judgedOf(label), { ids: next.sort() })
    for (const judgement of rows) judgements.set(judgement.id, judgement)
    const linking = rows.filter(({ verdict }) => verdict !== 'DIFFERENT')
    next = [...new Set(linking.flatMap(({ ends }) => ends))].filter((id) => !seen.has(id))
  }
  const standing = [...judgements.values()]
  return { ids: [...seen].sort(), judgements: standing }
}

/** Of what the reader cannot tell, that waits for a reviewer which nobody and nothing has decided. */
export async function requeue(
  transaction: GraphTransaction,
  judgements: readonly Judged[],
  holders: ReadonlyMap<string, string>,
): Promise<void> {
  const changed = judgements.flatMap(({ id, verdict, by, score, queueKey, ends }) => {
    if (by !== READER || verdict !== 'UNSURE') return []
    const due = isDecided(ends, judgements, holders) ? null : queueKeyOf(id, score!)
    return due === queueKey ? [] : [{ id, queueKey: due }]
  })
  if (changed.length === 0) return
  const nodes = columnsOf(changed, { id: ({ id }) => id, queueKey: (one) => one.queueKey })
  await transaction.run(queueSave, { nodes })
}
