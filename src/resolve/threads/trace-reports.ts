import type { Extraction } from '../../model/claim.js'
import type { Gazetteer } from '../../model/gazetteer.js'
import type { Lineage } from '../../model/lineage.js'
import type { Report } from '../../model/report.js'
import type { Trace, TracedDocument } from '../../model/trace.js'
import { NO_DAY } from '../../model/values/date.js'
import { type OpenResolution, openResolution } from '../open-resolution.js'
import type { ThreadGrammar } from './grammar.js'
import { joinEntities } from './join-entities.js'
import { kinshipOf } from './kinship.js'
import { linkReports } from './link-reports.js'
import { placeTreeOf } from './place-tree.js'
import { readThreadReport } from './read-items.js'

export interface TraceInput {
  /** What the report is called in the answer. */
  doc: string
  report: Report
  extraction: Extraction
}

export interface TraceData {
  gazetteer: Gazetteer
  lineage: Lineage
  grammar: ThreadGrammar
}

interface Opened {
  input: TraceInput
  open: OpenResolution
}

/** The reports in the order of their dates, undated ones last, and every link from a later to an earlier one. */
export function traceReports(inputs: readonly TraceInput[], data: TraceData): Trace {
  const { gazetteer, lineage, grammar } = data
  const sorted = inputs
    .map((input): Opened => ({ input, open: openResolution({ ...input, gazetteer, recordedAt: '' }) }))
    .sort(byDate)
  const opened = sorted.map(({ open }) => open)
  const kinship = kinshipOf(placeTreeOf(opened, gazetteer, lineage), lineage)
  const joined = joinEntities(opened, kinship)
  const reports = sorted.map(({ input: { doc } }, at) => readThreadReport(doc, joined[at]!, grammar))
  return {
    format: 'camket-trace/1',
    documents: sorted.map(({ input }, at) => documentOf(input, joined[at]!)),
    links: reports.flatMap((later, at) =>
      reports.slice(0, at).flatMap((earlier) => linkReports(earlier, later, kinship)),
    ),
  }
}

function byDate(one: Opened, other: Opened): number {
  const [day, otherDay] = [one, other].map(({ open }) => open.resolution.made.latest ?? NO_DAY) as [
    string,
    string,
  ]
  return day < otherDay ? -1 : day > otherDay ? 1 : one.input.doc < other.input.doc ? -1 : 1
}

function documentOf({ doc, extraction }: TraceInput, { known }: OpenResolution): TracedDocument {
  const entities: Record<string, string> = {}
  for (const found of [known.people, known.agencies, known.places, known.projects])
    for (const [local, { id }] of found) entities[local] = id
  return { doc, extraction, entities }
}
