import { DomainError } from '../errors.js'
import type { GraphClient } from '../graph/client.js'
import type { Label } from '../model/kinds/index.js'
import type { Reader } from '../pipeline.js'
import type { ReadReportOptions } from '../report/index.js'
import type { Source } from './inputs.js'
import type { Terminal } from './terminal.js'

export interface IngestSummary {
  fresh: number
  known: number
  reread: number
  restored: number
  refused: { name: string; reason: string }[]
  /** How many nodes of each kind are new in the graph. */
  created: Partial<Record<Label, number>>
  isInterrupted: boolean
}

/**
 * Reads one report after the other into the graph, each in one transaction. A report that is refused is listed and the
 * rest go on; a failure of the database ends the run, and what was written stays.
 */
export async function ingestSources(
  sources: AsyncIterable<Source>,
  {
    reader,
    client,
    terminal,
    options = {},
    signal,
  }: {
    reader: Reader
    client: GraphClient
    terminal: Terminal
    options?: ReadReportOptions
    signal?: AbortSignal
  },
): Promise<IngestSummary> {
  const summary: IngestSummary = {
    fresh: 0,
    known: 0,
    reread: 0,
    restored: 0,
    refused: [],
    created: {},
    isInterrupted: false,
  }
  let count = 0
  for await (const source of sources) {
    if (signal?.aborted) return { ...summary, isInterrupted: true }
    terminal.progress(`reading ${++count}: ${source.name}`)
    try {
      const bytes = await source.open()
      const { outcome, created } = await reader.ingest(client, { bytes, name: source.name, options })
      summary[COUNTER[outcome]]++
      for (const [label, more] of Object.entries(created) as [Label, number][])
        summary.created[label] = (summary.created[label] ?? 0) + more
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== 'BAD_INPUT') throw error
      summary.refused.push({ name: source.name, reason: error.message })
    }
  }
  return summary
}

const COUNTER = { new: 'fresh', known: 'known', reread: 'reread', restored: 'restored' } as const

export function showSummary(summary: IngestSummary): string {
  const { fresh, known, reread, restored, refused, created, isInterrupted } = summary
  const kinds = COUNTED.map(([label, one, many]) => {
    const count = created[label] ?? 0
    return `${count} ${count === 1 ? one : many}`
  })
  return [
    ...refused.map(({ reason }) => `refused: ${reason}`),
    ...(isInterrupted
      ? ['Interrupted: what was read so far is kept, and repeating the command goes on from here.']
      : []),
    `Reports: ${fresh} read, ${known} already known${reread > 0 ? `, ${reread} read anew` : ''}${restored > 0 ? `, ${restored} brought back` : ''}, ${refused.length} refused.`,
    `New in the graph: ${kinds.join(', ')}.`,
  ].join('\n')
}

const COUNTED: [Label, one: string, many: string][] = [
  ['Commitment', 'commitment', 'commitments'],
  ['Person', 'person', 'people'],
  ['Agency', 'agency', 'agencies'],
  ['Role', 'role', 'roles'],
  ['Place', 'place', 'places'],
  ['Project', 'project', 'projects'],
  ['Meeting', 'meeting', 'meetings'],
  ['StatusStatement', 'statement on progress', 'statements on progress'],
  ['FollowUp', 'follow-up of an earlier commitment', 'follow-ups of earlier commitments'],
]
