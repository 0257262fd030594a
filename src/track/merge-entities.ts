import type { GraphClient, GraphTransaction } from '../graph/client.js'
import type { Regrouping } from '../graph/regroup.js'
import { recordedId } from '../model/identity.js'
import type { JudgeableLabel } from '../model/links/links.js'
import { type Asked, type Outcome, operateOnce } from './operate-once.js'
import { applyJudgements, findNamed, recordJudgements } from './record-judgements.js'
import { invalid, type Refusal, Refused } from './refusal.js'

interface MergeInput {
  label: JudgeableLabel
  /** Graph ids of two or more that are one and the same. */
  ids: readonly string[]
  reason: string
}

/** What merging would do. */
export interface MergePreview extends Regrouping {
  /** The id that answers for all. */
  kept: string
}

/** Results: the label, the one that answers for all, then the judgements, one for each further id. */
export function mergeEntities(
  client: Pick<GraphClient, 'write'>,
  asked: Asked,
  input: MergeInput,
): Promise<Outcome> {
  return operateOnce(client, asked, async (transaction, now) => {
    const { kept, judgements } = await merge(transaction, now, asked, input)
    return [input.label, kept, ...judgements]
  })
}

/** The same, and then all of it taken back: nothing is written. */
export async function previewMerge(
  client: Pick<GraphClient, 'write'>,
  asked: Asked,
  input: MergeInput,
): Promise<MergePreview | { refusal: Refusal }> {
  try {
    await client.write(
      async (transaction) => {
        throw new Preview(await merge(transaction, new Date().toISOString(), asked, input))
      },
      { name: 'track.previewMerge', requestId: asked.requestId },
    )
    throw new Error('A preview wrote what it should only have shown.')
  } catch (error) {
    if (error instanceof Preview) return error.preview
    if (error instanceof Refused) return { refusal: error.refusal }
    throw error
  }
}

/** Thrown so that nothing of it stays. */
class Preview extends Error {
  readonly preview: MergePreview

  constructor(preview: MergePreview) {
    super('Nothing was written.')
    this.preview = preview
  }
}

async function merge(
  transaction: GraphTransaction,
  now: string,
  { actor, operationId }: Asked,
  { label, ids, reason }: MergeInput,
): Promise<MergePreview & { judgements: readonly string[] }> {
  const distinct = [...new Set(ids)].sort()
  if (distinct.length < 2) throw invalid('entities', 'name two or more that are one and the same.')
  const elements = await findNamed(transaction, label, ids)
  const [first, ...others] = distinct as [string, ...string[]]
  const pairs = others.map((other) => ({
    id: recordedId('Judgement', operationId, other),
    ends: [first, other],
  }))
  await recordJudgements(transaction, pairs, { of: label, verdict: 'SAME', reason, by: actor, now }, elements)
  const regrouping = await applyJudgements(transaction, label, distinct)
  return {
    ...regrouping,
    kept: regrouping.holders.get(first) ?? first,
    judgements: pairs.map(({ id }) => id),
  }
}
