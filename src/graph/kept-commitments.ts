import { followUpId, responsibilityId } from '../model/identity.js'
import type { Span } from '../model/report.js'
import type { ReportGraph, ReportNode } from '../model/report-graph.js'

export interface EarlierCommitment extends Span {
  id: string
}

/** The graph with the ids that its commitments had in an earlier reading, and with those that are made from them. */
export function keepCommitmentIds(graph: ReportGraph, earlier: readonly EarlierCommitment[]): ReportGraph {
  const kept = pairCommitments(commitmentsOf(graph), earlier)
  const ends = new Map(graph.links.map(({ type, from, to }) => [`${from} ${type}`, kept.get(to) ?? to]))
  for (const { label, id, properties } of graph.nodes) {
    const end = (type: string) => ends.get(`${id} ${type}`)!
    if (label === 'Responsibility') {
      kept.set(id, responsibilityId(end('FOR'), properties.part, end('BORNE_BY')))
    } else if (label === 'FollowUp') kept.set(id, followUpId(end('FOLLOWS'), end('BY')))
  }
  const idOf = (id: string) => kept.get(id) ?? id
  return {
    ...graph,
    nodes: graph.nodes.map((node) => keepId(node, idOf(node.id))),
    links: graph.links.map((link) => ({ ...link, from: idOf(link.from), to: idOf(link.to) })),
  }
}

function keepId(node: ReportNode, id: string): ReportNode {
  if (node.label !== 'Commitment' || node.id === id) return { ...node, id }
  return { ...node, id, properties: { ...node.properties, readAs: node.id } }
}

/** Each commitment with its evidence. */
function commitmentsOf({ nodes, links }: ReportGraph): EarlierCommitment[] {
  const passages = new Map(
    nodes.flatMap(({ label, id, properties }) => (label === 'Passage' ? [[id, properties] as const] : [])),
  )
  const commitments = new Set(nodes.filter(({ label }) => label === 'Commitment').map(({ id }) => id))
  return links.flatMap(({ type, from, to, properties }) => {
    const passage = type === 'QUOTES' && properties.for === 'EVIDENCE' ? passages.get(to) : undefined
    return passage && commitments.has(from) ? [{ id: from, start: passage.start, end: passage.end }] : []
  })
}

/** New ids to earlier ones, one to one: of all pairs that share half of the shorter evidence, the largest shares first. */
function pairCommitments(
  found: readonly EarlierCommitment[],
  earlier: readonly EarlierCommitment[],
): Map<string, string> {
  const pairs = found.flatMap((now) =>
    earlier.flatMap((before) => {
      const share = overlap(now, before)
      return share >= 0.5 ? [{ now: now.id, before: before.id, share }] : []
    }),
  )
  pairs.sort(
    (one, other) =>
      Number(other.now === other.before) - Number(one.now === one.before) ||
      other.share - one.share ||
      (`${one.now}${one.before}` < `${other.now}${other.before}` ? -1 : 1),
  )
  const kept = new Map<string, string>()
  const taken = new Set<string>()
  for (const { now, before } of pairs) {
    if (kept.has(now) || taken.has(before)) continue
    kept.set(now, before)
    taken.add(before)
  }
  return kept
}

function overlap(one: Span, other: Span): number {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start)
  return shared / Math.min(one.end - one.start, other.end - other.start)
}
