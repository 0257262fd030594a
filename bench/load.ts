import type { GraphClient } from '../src/graph/client.js'
import { holdNodes, mergeEntities, saveNodes } from '../src/graph/entity.queries.js'
import { addFacts, type Elements } from '../src/graph/fact.queries.js'
import { addLinks } from '../src/graph/link.queries.js'
import { ENTITY_LABELS, type EntityLabel, mergeEntity } from '../src/model/merging.js'
import type { ReportGraph, ReportLink, ReportNode } from '../src/model/report-graph.js'

const REPORTS_AT_ONCE = 40

/** Writes many reports in one transaction, with the product's own statements: for an empty graph that nobody else writes. */
export async function loadGraphs(client: GraphClient, graphs: Iterable<ReportGraph>): Promise<void> {
  let some: ReportGraph[] = []
  for (const graph of graphs) {
    if (some.push(graph) < REPORTS_AT_ONCE) continue
    await writeTogether(client, some)
    some = []
  }
  if (some.length > 0) await writeTogether(client, some)
}

async function writeTogether(client: GraphClient, graphs: readonly ReportGraph[]): Promise<void> {
  const nodes = joinNodes(graphs)
  const labels = new Map(nodes.map(({ id, label }) => [id, label]))
  const reports = nodes.filter(({ label }) => label === 'Report')
  const reportIds = reports.map(({ id }) => id)
  await client.write(
    async (transaction) => {
      const elements: Elements = new Map()
      await holdNodes(transaction, 'Report', reportIds, elements)
      await saveNodes(transaction, 'Report', reports)
      await mergeEntities(transaction, nodes, elements)
      await addFacts(transaction, nodes, elements)
      await addLinks(transaction, joinLinks(graphs), labels, elements)
    },
    { name: 'bench.load', timeoutMs: 300_000 },
  )
}

/** Each node once; what several reports state of one entity is merged. */
function joinNodes(graphs: readonly ReportGraph[]): ReportNode[] {
  const joined = new Map<string, ReportNode>()
  for (const node of graphs.flatMap(({ nodes }) => nodes)) {
    const known = joined.get(node.id)
    joined.set(node.id, known && isEntity(node) ? mergeNodes(known, node) : node)
  }
  return [...joined.values()]
}

function mergeNodes(known: ReportNode, node: ReportNode & { label: EntityLabel }): ReportNode {
  const properties = mergeEntity(node.label, known.properties as never, node.properties as never)
  return { ...node, properties } as ReportNode
}

function joinLinks(graphs: readonly ReportGraph[]): ReportLink[] {
  const all = graphs.flatMap(({ links }) => links)
  return [
    ...new Map(
      all.map((link) => [`${link.type} ${link.from} ${link.to} ${link.properties.for ?? ''}`, link]),
    ).values(),
  ]
}

const isEntity = (node: ReportNode): node is ReportNode & { label: EntityLabel } =>
  (ENTITY_LABELS as readonly string[]).includes(node.label)
