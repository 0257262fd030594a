import type { GraphTransaction } from '../graph/client.js'
import { addFacts, type Elements } from '../graph/fact.queries.js'
import { namedOf } from '../graph/judgement.queries.js'
import { addLinks } from '../graph/link.queries.js'
import { type Regrouping, regroup } from '../graph/regroup.js'
import { rejoin } from '../graph/tellings.js'
import type { Label } from '../model/kinds/index.js'
import type { Verdict } from '../model/kinds/judgement.js'
import type { JudgeableLabel } from '../model/links/links.js'
import { notFound } from './refusal.js'

interface Said {
  of: JudgeableLabel
  verdict: Verdict
  reason: string
  by: string
  /** UTC instant. */
  now: string
}

/** Element ids of what the client names as `entities`, shown or merged before. */
export async function findNamed(
  transaction: GraphTransaction,
  label: JudgeableLabel,
  ids: readonly string[],
): Promise<Elements> {
  const rows = await transaction.run(namedOf(label), { ids: [...new Set(ids)].sort() })
  const elements: Elements = new Map(rows.map(({ id, element }) => [id, element]))
  const missing = ids.findIndex((id) => !elements.has(id))
  if (missing >= 0) throw notFound(`entities.${missing}`, label.toLowerCase())
  return elements
}

/** What a person says of each of these pairs; what follows from it is for `applyJudgements`. */
export async function recordJudgements(
  transaction: GraphTransaction,
  pairs: readonly { id: string; ends: readonly string[] }[],
  { of, verdict, reason, by, now }: Said,
  elements: Elements,
): Promise<void> {
  const said = { of, verdict, score: null, reasons: [reason], by, support: [], recordedAt: now }
  const properties = { ...said, undoneAt: null, undoneBy: null, queueKey: null }
  const nodes = pairs.map(({ id }) => ({ label: 'Judgement' as const, id, isCandidate: false, properties }))
  await addFacts(transaction, nodes, elements)
  const links = pairs.flatMap(({ id, ends }) =>
    ends.map((to) => ({ type: 'JUDGES' as const, from: id, to, properties: {} })),
  )
  const labels = new Map<string, Label>(pairs.map(({ id }) => [id, 'Judgement']))
  for (const { ends } of pairs) for (const end of ends) labels.set(end, of)
  await addLinks(transaction, links, labels, elements)
}

/** Brings the graph to what the standing judgements say of these. */
export const applyJudgements = (
  transaction: GraphTransaction,
  label: JudgeableLabel,
  ids: readonly string[],
): Promise<Regrouping> =>
  label === 'Commitment' ? rejoin(transaction, ids) : regroup(transaction, label, ids)
