/**
 * In: the bytes of a report. Out: what was read from it, and the graph that holds it.
 * It joins the stages in their order and loads the data they need.
 * It decides nothing that a stage decides.
 */

import { loadGrammar } from './extract/grammar/grammar.js'
import { extract } from './extract/index.js'
import type { Trace as ReadingTrace } from './extract/trace.js'
import { loadGazetteer, loadLineage } from './gazetteer-file.js'
import type { GraphClient } from './graph/client.js'
import { type WriteOutcome, writeReport } from './graph/report.queries.js'
import type { Extraction } from './model/claim.js'
import type { Report } from './model/report.js'
import type { Trace } from './model/trace.js'
import { type ReadReportOptions, readReport } from './report/index.js'
import { loadThreadGrammar, resolveReport, traceReports } from './resolve/index.js'
import { makeReadable } from './text/index.js'

/** Changes when the rules do: a report read by an older version is read anew. */
export const READER_VERSION = '1'

const GAZETTEER_FOLDER = new URL('../seeds/gazetteer', import.meta.url)

export interface Input {
  bytes: Uint8Array
  name: string
  options?: ReadReportOptions
}

export interface Reading {
  report: Report
  extraction: Extraction
}

export interface Reader {
  /** `trace` is told how the text is read, step by step. */
  read(input: Input, trace?: ReadingTrace): Promise<Reading>
  ingest(client: GraphClient, input: Input): Promise<WriteOutcome>
  /** What became of the commitments of each report in the later ones; needs no database. */
  trace(readings: readonly NamedReading[]): Trace
}

export interface NamedReading extends Reading {
  /** What the report is called in the answer. */
  doc: string
}

/** Loads grammar and gazetteer once, in about a tenth of a second. */
export function createReader(): Reader {
  const grammar = loadGrammar()
  const gazetteer = loadGazetteer(GAZETTEER_FOLDER)
  const read = async ({ bytes, name, options }: Input, trace?: ReadingTrace): Promise<Reading> => {
    const readable = makeReadable(await readReport(bytes, name, options), grammar.cues.text)
    return { report: readable.report, extraction: extract(readable, grammar, gazetteer, trace) }
  }
  return {
    read,
    async ingest(client, input) {
      const { report, extraction } = await read(input)
      const graph = resolveReport({
        report,
        extraction,
        gazetteer,
        readerVersion: READER_VERSION,
        recordedAt: new Date().toISOString(),
      })
      return writeReport(client, graph)
    },
    trace(readings) {
      const lineage = loadLineage(GAZETTEER_FOLDER)
      return traceReports(readings, { gazetteer, lineage, grammar: loadThreadGrammar() })
    },
  }
}
