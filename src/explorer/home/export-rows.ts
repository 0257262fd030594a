import { answeringOf, toWhom } from '../parts/parties-of.js'
import type { Answers } from '../parts/row-answers.js'
import { csvOf } from './csv.js'
import type { HomeRowFragment } from './home.documents.js'
import type { vi } from './words.js'

/** A row with its quote, and who answers for it. */
export type ExportedRow = HomeRowFragment & { answers: Answers }

/** How values are told in the language of the page. */
export interface Wording {
  column(name: Column): string
  kind(value: string): string
  status(axis: 'official' | 'evidence' | 'schedule', value: string): string
  noMaker: string
  noOne: string
  nobody: string
  nobodyNamed: string
}

export type Column = keyof (typeof vi)['columns']

/** The columns of the table on the page, its sentence taken apart; days as `2023-09-30`. */
const COLUMNS: Record<Column, (row: ExportedRow, wording: Wording) => string | number | null> = {
  id: ({ id }) => id,
  maker: ({ maker }, { noMaker }) => maker?.name ?? noMaker,
  madeAs: ({ madeAs }) => madeAs?.title ?? null,
  speaker: ({ speaker, maker }) => (speaker && speaker.id !== maker?.id ? speaker.name : null),
  kind: ({ kind }, wording) => wording.kind(kind),
  toWhom: (row, { noOne }) => namesOf(toWhom(row)) || noOne,
  action: ({ action }) => action,
  madeOn: ({ madeOn }) => madeOn?.latest ?? null,
  answers: (row, wording) => {
    const answering = answeringOf(row)
    return typeof answering === 'string' ? wording[answering] : namesOf(answering)
  },
  current: ({ deadline }) => deadline?.current ?? null,
  baseline: ({ deadline }) => deadline?.baseline.latest ?? null,
  deadlineText: ({ deadline }) => deadline?.text ?? null,
  slippageDays: ({ deadline }) => deadline?.slippageDays ?? null,
  official: ({ status }, wording) => wording.status('official', status.official),
  evidence: ({ status }, wording) => wording.status('evidence', status.evidence),
  schedule: ({ status }, wording) => wording.status('schedule', status.schedule),
  asOf: ({ status }) => status.asOf,
}

/** The rows as a table for spreadsheets, in the words of the page. */
export function csvOfRows(rows: readonly ExportedRow[], wording: Wording): string {
  const columns = Object.keys(COLUMNS) as Column[]
  return csvOf([
    columns.map(wording.column),
    ...rows.map((row) => columns.map((column) => COLUMNS[column](row, wording))),
  ])
}

/** The rows as the API answers them, each with the quote that proves it, and with the question. */
export function jsonOfRows(rows: readonly ExportedRow[], question: object, isCut: boolean): string {
  return `${JSON.stringify({ question, isCut, commitments: rows }, null, 2)}\n`
}

const namesOf = (parties: readonly { name: string }[]) => parties.map(({ name }) => name).join('; ')
