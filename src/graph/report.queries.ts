import { isDeepStrictEqual } from 'node:util'
import { KINDS, type Label } from '../model/kinds/index.js'
import { union } from '../model/merging.js'
import type { Properties, ReportGraph } from '../model/report-graph.js'
import type { CallSettings, GraphClient, GraphTransaction } from './client.js'
import { holdNodes, mergeEntities, saveNodes } from './entity.queries.js'
import { addFacts, type Elements } from './fact.queries.js'
import { addLinks } from './link.queries.js'
import { readAgain } from './second-reading.js'

export interface WriteOutcome {
  /** `known`: this text was read before by this reader or a newer one, and nothing changed but where it was found. */
  outcome: 'new' | 'known' | 'reread'
  /** How many nodes were made. */
  created: Readonly<Record<Label, number>>
}

/**
 * One report and all that was read from it, in one transaction: it is all there or not at all. A second writing of the same
 * text waits for the first and then finds the report known; one by a newer reader replaces what the older read.
 */
export function writeReport(
  client: GraphClient,
  graph: ReportGraph,
  settings: CallSettings = {},
): Promise<WriteOutcome> {
  return client.write((transaction) => writeOnce(transaction, graph), { name: 'report.write', ...settings })
}

async function writeOnce(transaction: GraphTransaction, graph: ReportGraph): Promise<WriteOutcome> {
  const id = graph.reportId
  const elements: Elements = new Map()
  const stored = (await holdNodes(transaction, 'Report', [id], elements)).get(id)
  const report = graph.nodes.find(({ label }) => label === 'Report')!.properties as Properties<'Report'>
  if (!stored) {
    await saveNodes(transaction, 'Report', [{ id, properties: report }])
    return {
      outcome: 'new',
      created: countOf([['Report', 1], ...(await addAll(transaction, graph, elements))]),
    }
  }
  const { readerVersion, issues } = isNewer(report, stored) ? report : stored
  const merged = { ...withSources(stored, report), readerVersion, issues }
  if (!isDeepStrictEqual(merged, stored)) await saveNodes(transaction, 'Report', [{ id, properties: merged }])
  return isNewer(report, stored)
    ? { outcome: 'reread', created: countOf(await readAgain(transaction, graph, elements)) }
    : { outcome: 'known', created: countOf([]) }
}

async function addAll(transaction: GraphTransaction, { nodes, links }: ReportGraph, elements: Elements) {
  const created = await Promise.all([
    mergeEntities(transaction, nodes, elements),
    addFacts(transaction, nodes, elements),
  ])
  await addLinks(transaction, links, new Map(nodes.map(({ id, label }) => [id, label])), elements)
  return created.flat()
}

/** The same text may come in other bytes and from other addresses. */
function withSources(
  stored: Properties<'Report'>,
  { urls, sha256 }: Properties<'Report'>,
): Properties<'Report'> {
  return { ...stored, urls: union(stored.urls, urls), sha256: union(stored.sha256, sha256) }
}

/** Versions are dotted numbers: 1.10 is newer than 1.9. */
function isNewer(one: Properties<'Report'>, other: Properties<'Report'>): boolean {
  return one.readerVersion.localeCompare(other.readerVersion, 'en', { numeric: true }) > 0
}

function countOf(created: readonly (readonly [Label, number])[]): Record<Label, number> {
  const counts = Object.fromEntries(Object.keys(KINDS).map((label) => [label, 0])) as Record<Label, number>
  for (const [label, count] of created) counts[label] += count
  return counts
}
