import type { Gazetteer } from '../src/model/gazetteer.js'
import type { ReportGraph } from '../src/model/report-graph.js'
import { resolveReport } from '../src/resolve/index.js'
import { syntheticReports } from './synthetic/reports.js'

/**
 * A graph in the product's own shape, report by report: what the product's own resolver makes of invented readings.
 * The same for the same seed. Makers follow Zipf's law, the first with 2 %; for N commitments there are N/50 officials
 * and N/8 projects.
 */
export function* syntheticGraph(
  gazetteer: Gazetteer,
  options: { commitments: number; seed: number },
): Generator<ReportGraph> {
  for (const { report, extraction } of syntheticReports(gazetteer, options))
    yield resolveReport({
      report,
      extraction,
      gazetteer,
      readerVersion: '1',
      recordedAt: '2026-01-01T00:00:00.000Z',
    })
}
