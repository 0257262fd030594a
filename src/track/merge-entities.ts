import type { GraphClient, GraphTransaction } from '../graph/client.js'
import { addFacts } from '../graph/fact.queries.js'
import { namedOf } from '../graph/judgement.queries.js'
import { addLinks } from '../graph/link.queries.js'
import { type Regrouping, regroup } from '../graph/regroup.js'
import { recordedId } from '../model/identity.js'
import type { Label } from '../model/kinds/index.js'
import type { MergeableLabel } from '../model/links/links.js'
import { type Asked, type Outcome, operateOnce } from './operate-once.js'
import { invalid, notFound, type Refusal, Refused } from './refusal.js'

export interface MergeInput {
  label: MergeableLabel
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
  const rows = await transaction.run(namedOf(label), { ids: distinct })
  const elements = new Map(rows.map(({ id, element }) => [id, element]))
  const missing = ids.findIndex((id) => !elements.has(id))
  if (missing >= 0) throw notFound(`entities.${missing}`, label.toLowerCase())
  const [first, ...others] = distinct as [string, ...string[]]
  const judgements = others.map((other) => recordedId('Judgement', operationId, other))
  const said = {
    of: label,
    verdict: 'SAME' as const,
    score: null,
    reasons: [reason],
    by: actor,
    support: [],
    recordedAt: now,
  }
  const standing = { undoneAt: null, undoneBy: null, queueKey: null }
  const nodes = judgements.map(
    (id) => ({ label: 'Judgement', id, isCandidate: false, properties: { ...said, ...standing } }) as const,
  )
  await addFacts(transaction, nodes, elements)
  const links = others.flatMap((other, at) =>
    [first, other].map((to) => ({ type: 'JUDGES' as const, from: judgements[at]!, to, properties: {} })),
  )
  const labels = new Map<string, Label>([
    ...distinct.map((id): [string, Label] => [id, label]),
    ...judgements.map((id): [string, Label] => [id, 'Judgement']),
  ])
  await addLinks(transaction, links, labels, elements)
  const regrouping = await regroup(transaction, label, distinct)
  return { ...regrouping, kept: regrouping.holders.get(first) ?? first, judgements }
}
