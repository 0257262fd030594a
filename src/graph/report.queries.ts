import { isDeepStrictEqual } from 'node:util'
import type { FollowReport } from '../model/follow-up-claim.js'
import { KINDS, type Label } from '../model/kinds/index.js'
import { union } from '../model/merging.js'
import type { Properties, ReportGraph } from '../model/report-graph.js'
import type { CallSettings, GraphClient, GraphTransaction } from './client.js'
import { holdNodes, mergeEntities, saveNodes } from './entity.queries.js'
import { addFacts, type Elements } from './fact.queries.js'
import { addLinks } from './link.queries.js'
import { regroupNamed } from './regroup.js'
import { readNamed } from './retraction.js'
import { readAgain } from './second-reading.js'
import { rejoin, separateTold } from './tellings.js'
import { followReport } from './threads.js'
import { refreshLocated } from './whereabouts.js'

export interface WriteOutcome {
  /**
   * `known`: this text was read before by this reader or a newer one, and nothing changed but where it was found;
   * `restored`: it had been retracted.
   */
  outcome: 'new' | 'known' | 'reread' | 'restored'
  /** How many nodes were made. */
  created: Readonly<Record<Label, number>>
}

export interface WriteSettings extends CallSettings {
  /** Holds the report against those before and behind it; without it, its follow-ups are those within it. */
  follow?: FollowReport
}

/**
 * One report and all that was read from it, in one transaction: it is all there or not at all. A second writing of the same
 * text waits for the first and then finds the report known; one by a newer reader replaces what the older read.
 */
export function writeReport(
  client: GraphClient,
  graph: ReportGraph,
  { follow, ...settings }: WriteSettings = {},
): Promise<WriteOutcome> {
  const write = (transaction: GraphTransaction) => writeOnce(transaction, graph, follow)
  return client.write(write, { name: 'report.write', ...settings })
}

async function writeOnce(
  transaction: GraphTransaction,
  graph: ReportGraph,
  follow: FollowReport | undefined,
): Promise<WriteOutcome> {
  const id = graph.reportId
  const elements: Elements = new Map()
  const { stored, wasHidden } = (await holdNodes(transaction, 'Report', [id], elements)).get(id)!
  const report = graph.nodes.find(({ label }) => label === 'Report')!.properties as Properties<'Report'>
  const { recordedAt } = report
  const followAs = async ({ title, publisher, publishedOn }: Properties<'Report'>, isNew: boolean) => {
    const held = { id, title, publisher, publishedOn }
    return follow ? followReport(transaction, held, { follow, recordedAt, isNew }) : []
  }
  if (!stored) {
    await saveNodes(transaction, 'Report', [{ id, properties: report }])
    const created = await addAll(transaction, graph, elements)
    return {
      outcome: 'new',
      created: countOf([['Report', 1], ...created, ...(await followAs(report, true))]),
    }
  }
  const isReadAgain = wasHidden || isNewer(report, stored)
  const { readerVersion, issues } = isReadAgain ? report : stored
  const retractions = wasHidden ? closed(stored.retractions, report.recordedAt) : stored.retractions
  const merged = { ...withSources(stored, report), readerVersion, issues, retractions }
  if (!isDeepStrictEqual(merged, stored)) await saveNodes(transaction, 'Report', [{ id, properties: merged }])
  if (!isReadAgain) return { outcome: 'known', created: countOf([]) }
  const apart = await separateTold(transaction, id)
  const created = await readAgain(transaction, graph, elements)
  const followed = await followAs(merged, false)
  if (apart.length > 0) await rejoin(transaction, apart)
  return { outcome: wasHidden ? 'restored' : 'reread', created: countOf([...created, ...followed]) }
}

/** The last of the retractions is over. */
function closed(retractions: readonly string[], at: string): string[] {
  return [...retractions.slice(0, -1), `${retractions.at(-1)}${at}`]
}

async function addAll(
  transaction: GraphTransaction,
  { reportId, nodes, links }: ReportGraph,
  elements: Elements,
) {
  const created = await Promise.all([
    mergeEntities(transaction, nodes, elements),
    addFacts(transaction, nodes, elements),
  ])
  await addLinks(transaction, links, new Map(nodes.map(({ id, label }) => [id, label])), elements)
  await regroupNamed(transaction, await readNamed(transaction, reportId))
  await refreshLocated(transaction, nodes)
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
