import type { GraphClient, GraphTransaction } from '../graph/client.js'
import { recordedId } from '../model/identity.js'
import type { JudgeableLabel } from '../model/links/links.js'
import { type Asked, type Outcome, operateOnce } from './operate-once.js'
import { applyJudgements, findNamed, recordJudgements } from './record-judgements.js'
import { invalid } from './refusal.js'

interface KeepApartInput {
  label: JudgeableLabel
  /** Graph ids of two or more, no two of which are the same. */
  ids: readonly string[]
  reason: string
}

/** What the reader held to be one, or could not tell, is shown apart from here on. Results: the label, then the judgements, one for each pair. */
export function keepApart(
  client: Pick<GraphClient, 'write'>,
  asked: Asked,
  input: KeepApartInput,
): Promise<Outcome> {
  return operateOnce(client, asked, async (transaction, now) => [
    input.label,
    ...(await part(transaction, now, asked, input)),
  ])
}

async function part(
  transaction: GraphTransaction,
  now: string,
  { actor, operationId }: Asked,
  { label, ids, reason }: KeepApartInput,
): Promise<readonly string[]> {
  const distinct = [...new Set(ids)].sort()
  if (distinct.length < 2) throw invalid('entities', 'name two or more that are not the same.')
  const elements = await findNamed(transaction, label, ids)
  const pairs = distinct.flatMap((one, at) =>
    distinct.slice(at + 1).map((other) => ({
      id: recordedId('Judgement', operationId, `${one} ${other}`),
      ends: [one, other],
    })),
  )
  const said = { of: label, verdict: 'DIFFERENT' as const, reason, by: actor, now }
  await recordJudgements(transaction, pairs, said, elements)
  const { holders } = await applyJudgements(transaction, label, distinct)
  if (new Set(distinct.map((id) => holders.get(id))).size < distinct.length)
    throw invalid('entities', 'a person merged two of them through others: undo that first.')
  return pairs.map(({ id }) => id)
}
