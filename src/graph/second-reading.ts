import type { z } from 'zod'
import type { Label } from '../model/kinds/index.js'
import type { ReportGraph, ReportNode } from '../model/report-graph.js'
import type { GraphTransaction } from './client.js'
import { refreshCopies } from './copies.queries.js'
import { mergeEntities } from './entity.queries.js'
import { addFacts, type Elements } from './fact.queries.js'
import { type EarlierCommitment, keepCommitmentIds } from './kept-commitments.js'
import { addLinks } from './link.queries.js'
import { regroupNamed } from './regroup.js'
import { readNamed } from './retraction.js'
import { dutiesRestore } from './retraction.queries.js'
import {
  earlierFacts,
  earlierPassages,
  factDetach,
  factHide,
  namesForget,
  passagesShow,
  replaceFacts,
} from './second-reading.queries.js'
import { settleEntities } from './settle-entities.js'
import { refreshDislocated, refreshLocated } from './whereabouts.js'

type EarlierFact = z.output<typeof earlierFacts.row>

/**
 * A report that is held is read anew by better rules: commitments keep their ids where their evidence overlaps by half, what
 * is found again is replaced, and what is no longer found is hidden, never deleted. Answers with how many nodes were made.
 */
export async function readAgain(
  transaction: GraphTransaction,
  graph: ReportGraph,
  elements: Elements,
): Promise<[Label, number][]> {
  const report = { report: graph.reportId }
  await transaction.run(passagesShow, report)
  const named = await readNamed(transaction, graph.reportId)
  await transaction.run(namesForget, report)
  const facts = await transaction.run(earlierFacts, report)
  const passages = await transaction.run(earlierPassages, report)
  for (const { id, element } of [...facts, ...passages]) elements.set(id, element)
  const earlier = new Map(facts.map((fact) => [fact.id, fact]))
  const kept = keepCommitmentIds(graph, facts.flatMap(commitmentOf))
  const nodes = kept.nodes.map((node) => keepReview(node, earlier.get(node.id)))
  const [again, fresh] = [
    nodes.filter(({ id }) => earlier.has(id)),
    nodes.filter(({ id }) => !elements.has(id)),
  ]
  const found = new Set(nodes.map(({ id }) => id))
  await transaction.run(factDetach, { ids: again.map(({ id }) => id) })
  await transaction.run(factHide, { ids: facts.map(({ id }) => id).filter((id) => !found.has(id)) })
  await replaceFacts(transaction, again)
  const created = await Promise.all([
    mergeEntities(transaction, nodes, elements),
    addFacts(transaction, fresh, elements),
  ])
  const knownPassages = new Set(passages.map(({ id }) => id))
  const links = kept.links.filter(({ from }) => !knownPassages.has(from))
  await addLinks(transaction, links, new Map(nodes.map(({ id, label }) => [id, label])), elements)
  await transaction.run(dutiesRestore, report)
  await regroupNamed(transaction, [...named, ...(await readNamed(transaction, graph.reportId))])
  const { cut } = await settleEntities(transaction, named)
  await refreshDislocated(transaction, cut)
  await refreshCopies(transaction, commitmentIds(facts, nodes))
  await refreshLocated(transaction, nodes)
  return created.flat()
}

function commitmentOf({ id, factType, evidence }: EarlierFact): EarlierCommitment[] {
  return factType === 'Commitment' && evidence ? [{ id, ...evidence }] : []
}

/** What a reviewer decided or corrected outlives the reading, and so does the end of a duty that was given to another. */
export function keepReview(node: ReportNode, earlier: EarlierFact | undefined): ReportNode {
  if (!earlier) return node
  const { review, recordedAt, through, endRecordedAt, corrections } = earlier
  if (node.label === 'Responsibility')
    return { ...node, properties: { ...node.properties, through, endRecordedAt } }
  if (!('review' in node.properties)) return node
  const isCandidate = review === 'REJECTED' || (node.isCandidate && review !== 'ACCEPTED')
  const corrected = Object.fromEntries(corrections.map(({ property, value }) => [property, value]))
  const properties = { ...node.properties, ...corrected, review, recordedAt }
  return { ...node, isCandidate, properties } as ReportNode
}

function commitmentIds(facts: readonly EarlierFact[], nodes: readonly ReportNode[]): string[] {
  const earlier = facts.filter(({ factType }) => factType === 'Commitment')
  const now = nodes.filter(({ label }) => label === 'Commitment')
  return [...new Set([...earlier, ...now].map(({ id }) => id))].sort()
}
