/**
 * In: the bytes of a report. Out: what was read from it, and the graph that holds it.
 * It joins the stages in their order and loads the data they need.
 * It decides nothing that a stage decides.
 */

import { loadGrammar } from './extract/grammar/grammar.js'
import { extract } from './extract/index.js'
import type { Trace as ReadingTrace } from './extract/trace.js'
import { loadGazetteer, loadLineage } from './gazetteer-file.js'
import type { CallSettings, GraphClient } from './graph/client.js'
import { type WriteOutcome, writeReport } from './graph/report.queries.js'
import type { Extraction } from './model/claim.js'
import type { Report } from './model/report.js'
import type { Trace } from './model/trace.js'
import { type ReadReportOptions, readReport } from './report/index.js'
import { followReports, loadThreadGrammar, reportIdOf, resolveReport, traceReports } from './resolve/index.js'
import { makeReadable } from './text/index.js'

/** Changes when the rules do: a report read by an older version is read anew. */
export const READER_VERSION = '4'

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
  ingest(client: GraphClient, input: Input, settings?: CallSettings): Promise<WriteOutcome>
  /** The id that this report has in the graph, whether it stands there or not. */
  identify(input: Input): Promise<string>
  /** What became of the commitments of each report in the later ones; needs no database. */
  trace(readings: readonly NamedReading[]): Trace
}

export interface NamedReading extends Reading {
  /** What the report is called in the answer. */
  doc: string
}

/** Loads grammar, gazetteer and what became of places once, in about a tenth of a second. */
export function createReader(): Reader {
  const grammar = loadGrammar()
  const gazetteer = loadGazetteer(GAZETTEER_FOLDER)
  const readText = (given: Report, trace?: ReadingTrace): Reading => {
    const readable = makeReadable(given, grammar.cues.text)
    return { report: readable.report, extraction: extract(readable, grammar, gazetteer, trace) }
  }
  const threadData = {
    gazetteer,
    lineage: loadLineage(GAZETTEER_FOLDER, gazetteer),
    grammar: loadThreadGrammar(),
  }
  const follow = followReports((report) => readText(report), threadData)
  const read = async ({ bytes, name, options }: Input, trace?: ReadingTrace): Promise<Reading> =>
    readText(await readReport(bytes, name, options), trace)
  return {
    read,
    async identify({ bytes, name, options }) {
      return reportIdOf(makeReadable(await readReport(bytes, name, options), grammar.cues.text).report)
    },
    async ingest(client, input, settings) {
      const { report, extraction } = await read(input)
      const graph = resolveReport({
        report,
        extraction,
        gazetteer,
        readerVersion: READER_VERSION,
        recordedAt: new Date().toISOString(),
      })
      return writeReport(client, graph, { ...settings, follow: follow({ report, extraction }) })
    },
    trace: (readings) => traceReports(readings, threadData),
  }
}
