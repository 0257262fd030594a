import { namedAs } from '../model/kinds/named.js'
import type { ReportGraph } from '../model/report-graph.js'
import { dayKey } from '../model/values/date.js'
import { addCommitments } from './commitments.js'
import type { GraphDraft } from './draft.js'
import { resolveMeeting } from './meeting.js'
import { addMentions } from './mentions.js'
import { type OpenInput, openResolution } from './open-resolution.js'
import { addFigures, addStatusStatements } from './progress.js'

export interface ResolveInput extends OpenInput {
  /** Dotted numbers; a later reading of the same report by a higher version replaces an earlier one. */
  readerVersion: string
}

export function resolveReport(input: ResolveInput): ReportGraph {
  const { resolution, known, text } = openResolution(input)
  addCommitments(resolution, known, resolveMeeting(resolution, known.people, known.places))
  addStatusStatements(resolution, known)
  addFigures(resolution)
  addMentions(resolution, known)
  addReport(input, resolution.draft, text)
  return resolution.draft.finish()
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
    retractions: [],
  })
}

const NAME_LENGTH = 80

/** What a report without a title is called. */
function firstWords(text: string): string {
  const line = text.trim().split('\n', 1)[0]!
  return line.length <= NAME_LENGTH ? line : `${line.slice(0, line.lastIndexOf(' ', NAME_LENGTH))} …`
}
