import type { GraphClient } from '../graph/client.js'
import { judgementHold, judgementUndo } from '../graph/judgement.queries.js'
import type { JudgeableLabel } from '../model/links/links.js'
import { type Asked, type Outcome, operateOnce } from './operate-once.js'
import { applyJudgements } from './record-judgements.js'
import { invalid, notFound } from './refusal.js'

/**
 * What was merged by this judgement answers for itself again, and has all back that was read of it; what it kept apart is as
 * the other judgements say. Results: the judgement, then the two that it was on.
 */
export function undoMerge(
  client: Pick<GraphClient, 'write'>,
  asked: Asked,
  judgement: string,
): Promise<Outcome> {
  return operateOnce(client, asked, async (transaction, now) => {
    const [held] = await transaction.run(judgementHold, { id: judgement })
    if (!held) throw notFound('judgement', 'judgement')
    if (held.verdict === 'UNSURE') throw invalid('judgement', 'it says UNSURE, and decided nothing.')
    if (held.undoneAt !== null) throw invalid('judgement', `it was undone on ${held.undoneAt} already.`)
    await transaction.run(judgementUndo, { id: judgement, at: now, by: asked.actor })
    await applyJudgements(transaction, held.of as JudgeableLabel, held.ends)
    return [judgement, ...held.ends.toSorted()]
  })
}
