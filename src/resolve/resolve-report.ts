import type { Extraction } from '../model/claim.js'
import type { Gazetteer } from '../model/gazetteer.js'
import { reportId } from '../model/identity.js'
import { namedAs } from '../model/kinds/named.js'
import type { Report } from '../model/report.js'
import type { ReportGraph } from '../model/report-graph.js'
import { dayKey } from '../model/values/date.js'
import { resolveAgencies } from './agencies.js'
import { addCommitments } from './commitments.js'
import { GraphDraft } from './draft.js'
import { resolveMeeting } from './meeting.js'
import { addMentions } from './mentions.js'
import type { Known } from './parties.js'
import { resolvePeople } from './people.js'
import { resolvePlaces } from './places.js'
import { addFigures, addStatusStatements } from './progress.js'
import { resolveProjects } from './projects.js'
import { madeOn, type Resolution } from './resolution.js'
import { storeText } from './stored-text.js'

export interface ResolveInput {
  report: Report
  extraction: Extraction
  gazetteer: Gazetteer
  /** Dotted numbers; a later reading of the same report by a higher version replaces an earlier one. */
  readerVersion: string
  /** UTC instant. */
  recordedAt: string
}

export function resolveReport(input: ResolveInput): ReportGraph {
  const { report, extraction, gazetteer, recordedAt } = input
  const stored = storeText(report.text)
  const draft = new GraphDraft(reportId(stored.text), stored)
  const resolution: Resolution = {
    report,
    extraction,
    gazetteer,
    recordedAt,
    draft,
    made: madeOn(extraction, report),
  }
  const places = resolvePlaces(resolution)
  const agencies = resolveAgencies(resolution, places)
  const people = resolvePeople(resolution, agencies)
  const known: Known = { people, agencies, places, projects: resolveProjects(resolution, places) }
  addCommitments(resolution, known, resolveMeeting(resolution, people, places))
  addStatusStatements(resolution, known)
  addFigures(resolution)
  addMentions(resolution, known)
  addReport(input, draft, stored.text)
  return draft.finish()
}

function addReport(
  { report, extraction, readerVersion, recordedAt }: ResolveInput,
  draft: GraphDraft,
  text: string,
): void {
  const id = draft.reportId
  const { publisher, publishedOn, url, sha256 } = report
  const title = report.title?.normalize('NFC') ?? null
  const issues = extraction.issues.map(({ message, line }) =>
    line === null ? message : `${message} (line ${line + 1})`,
  )
  draft.node('Report', id, {
    ...namedAs(id, title ?? firstWords(text)),
    title,
    publisher,
    publishedOn,
    publishedKey: dayKey(publishedOn, id),
    urls: url === null ? [] : [url],
    sha256: [sha256],
    language: 'vi',
    text,
    readerVersion,
    issues: [...issues, ...draft.refusals],
    recordedAt,
  })
}

const NAME_LENGTH = 80

/** What a report without a title is called. */
function firstWords(text: string): string {
  const line = text.trim().split('\n', 1)[0]!
  return line.length <= NAME_LENGTH ? line : `${line.slice(0, line.lastIndexOf(' ', NAME_LENGTH))} …`
}
