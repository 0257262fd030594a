import { DomainError } from '../errors.js'
import type { CallSettings, GraphClient } from '../graph/client.js'
import { type Retraction, retract, retractWithin } from '../graph/retraction.js'
import { type Asked, type Outcome, operateOnce } from './operate-once.js'
import { invalid, notFound } from './refusal.js'

/** What was hidden; `since` when it had been retracted before, and nothing changed now. */
export type RetractedReport = Exclude<Retraction, { outcome: 'unknown' }>

/**
 * Takes back a report that was ingested by mistake: what rests on it alone is hidden, and current answers are as if it had
 * never been read. Ingesting it again brings it back under the same ids. Fails with NOT_FOUND. `at`: UTC instant.
 */
export async function retractReport(
  client: GraphClient,
  report: string,
  at: string,
  settings: CallSettings = {},
): Promise<RetractedReport> {
  const retraction = await retract(client, report, at, settings)
  if (retraction.outcome !== 'unknown') return retraction
  const message = `No report ${report} is in the graph: give its id as the server shows it, or the file it was read from.`
  throw new DomainError('NOT_FOUND', message, { report })
}

/** The same as a client asks for it. Results: the report, how many facts are hidden, how many of them commitments. */
export function retractReportOnce(
  client: Pick<GraphClient, 'write'>,
  asked: Asked,
  report: string,
): Promise<Outcome> {
  return operateOnce(client, asked, async (transaction, now) => {
    const retraction = await retractWithin(transaction, report, now)
    if (retraction.outcome === 'unknown') throw notFound('report', 'report')
    if (retraction.outcome === 'retracted-before')
      throw invalid('report', `it was retracted on ${retraction.since} already.`)
    return [report, String(retraction.facts), String(retraction.commitments)]
  })
}
