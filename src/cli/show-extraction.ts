import Table from 'cli-table3'
import type { CommitmentClaim, Extraction } from '../model/claim.js'
import { pc } from './colors.js'

/** What was read from one report, as a person reads it: the meeting, who was there, then one row per commitment. */
export function showExtraction(name: string, extraction: Extraction, width: number): string {
  const nameOf = namesById(extraction)
  const shown = extraction.commitments.filter((commitment) => commitment.shown)
  const hidden = extraction.commitments.length - shown.length
  return [
    pc.bold(name),
    meetingLine(extraction, nameOf),
    ...extraction.people.map((person) => personLine(person, nameOf)),
    shown.length > 0 ? commitmentTable(shown, nameOf, width) : 'No commitment found.',
    ...(hidden > 0
      ? [pc.dim(`${hidden} doubtful candidates are left out; --json lists them with shown: false.`)]
      : []),
    ...progressLines(extraction),
    ...extraction.issues.map(({ code, message, line }) =>
      pc.yellow(`${code}${line === null ? '' : ` (line ${line + 1})`}: ${message}`),
    ),
  ].join('\n')
}

/** Lines above, below the head and at the end; between rows the eye needs none. */
const RULED = {
  ...{ top: '─', 'top-mid': '─', 'top-left': '', 'top-right': '' },
  ...{ mid: '', 'mid-mid': '', 'left-mid': '', 'right-mid': '' },
  ...{ bottom: '─', 'bottom-mid': '─', 'bottom-left': '', 'bottom-right': '' },
  ...{ left: '', right: '', middle: ' ' },
}

type NameOf = (id: string | null) => string

function namesById({ people, agencies, places, projects }: Extraction): NameOf {
  const names = new Map([...people, ...agencies, ...places, ...projects].map(({ id, name }) => [id, name]))
  return (id) => (id === null ? '–' : (names.get(id) ?? id))
}

function meetingLine({ meeting }: Extraction, nameOf: NameOf): string {
  if (!meeting) return 'No meeting recognised.'
  const { exact, earliest, latest } = meeting.date
  const when = exact ?? (earliest || latest ? `${earliest ?? '…'} to ${latest ?? '…'}` : 'on an unknown day')
  const chair = meeting.chair ? `, chaired by ${nameOf(meeting.chair.person)}` : ''
  return `${meeting.type}, ${when}, ${meeting.place ? nameOf(meeting.place) : 'place unknown'}${chair}`
}

function personLine(person: Extraction['people'][number], nameOf: NameOf): string {
  const titles = person.titles.map(({ title, agency }) => (agency ? `${title}, ${nameOf(agency)}` : title))
  return `  ${person.name}${titles.length > 0 ? pc.dim(` (${titles.join('; ')})`) : ''}`
}

/** A row reads like a sentence: who, to whom, what, by when. */
function commitmentTable(commitments: CommitmentClaim[], nameOf: NameOf, width: number): string {
  const room = Math.max(72, Math.min(width, 160)) - 16
  const columns = [14, Math.floor(room * 0.19), Math.floor(room * 0.19), 0, 16]
  columns[3] = room - columns.reduce((sum, column) => sum + column, 0)
  const table = new Table({
    head: ['kind', 'who', 'is to act', 'what', 'by when'],
    colWidths: columns.map((column) => column + 2),
    wordWrap: true,
    chars: RULED,
    style: pc.isColorSupported ? { head: ['bold'], border: ['dim'] } : { head: [], border: [] },
  })
  for (const commitment of commitments)
    table.push([
      commitment.kind,
      nameOf(commitment.issuer),
      commitment.responsible.map(nameOf).join('; ') || '–',
      commitment.action,
      deadlineCell(commitment),
    ])
  return table.toString()
}

function deadlineCell({ deadline }: CommitmentClaim): string {
  if (!deadline) return 'no date'
  return deadline.date ? `${deadline.date} (“${deadline.span.quote}”)` : `“${deadline.span.quote}”`
}

function progressLines({ statusStatements }: Extraction): string[] {
  if (statusStatements.length === 0) return []
  return [
    pc.bold('Progress reported'),
    ...statusStatements.map(
      ({ about, status, percent }) => `  ${status}${percent === null ? '' : ` ${percent} %`}: ${about}`,
    ),
  ]
}
