import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Client, useClient } from 'urql'
import { type ReadAll, readAll } from '../data/read-all.js'
import { saveFile } from '../data/save-file.js'
import type { CommitmentFilter, CommitmentOrder } from '../data/schema-types.js'
import { Icon } from '../parts/icon.js'
import { readAnswers } from '../parts/row-answers.js'
import { useStatusWord } from '../parts/status-mark.js'
import { useFormat } from '../words/use-format.js'
import { csvOfRows, type ExportedRow, jsonOfRows, type Wording } from './export-rows.js'
import { HomeDocument, type HomeQuery } from './home.documents.js'

/** So many rows at most go into one file: a hundred questions to the server. */
const LIMIT = 10_000

export interface Question {
  filter: CommitmentFilter
  orderBy: CommitmentOrder
  asOf: string
}

type Format = 'csv' | 'json'
type State = { rows: number; is: 'READING' | 'DONE' | 'CUT' | 'FAILED' }

const connectionOf = ({ commitments }: HomeQuery) => commitments

/** What is shown, all pages of it, as a file: the same filters, order and columns. */
export function Download({ question, total }: { question: Question; total: number | undefined }) {
  const { t } = useTranslation(['home', 'common'])
  const { number } = useFormat()
  const { state, start, stop } = useDownload(question)
  if (total === 0) return null
  const isBounded = total === undefined || total > LIMIT
  return (
    <details className="menu">
      <summary className="btn">
        <Icon name="i-down" />
        {total === undefined ? t('download.some') : t('download.rows', { count: Math.min(total, LIMIT) })}
      </summary>
      <div>
        <button type="button" disabled={state?.is === 'READING'} onClick={() => start('csv')}>
          {t('download.csv')}
        </button>
        <button type="button" disabled={state?.is === 'READING'} onClick={() => start('json')}>
          {t('download.json')}
        </button>
        <p>{t('common:tools.downloadNote')}</p>
        {isBounded && <p>{t('download.bounded', { limit: number(LIMIT) })}</p>}
        <p role="status">{state && <Told {...state} />}</p>
        {state?.is === 'READING' && (
          <button type="button" onClick={stop}>
            {t('download.stop')}
          </button>
        )}
      </div>
    </details>
  )
}

function Told({ rows, is }: State) {
  const { t } = useTranslation(['home', 'common'])
  const { number } = useFormat()
  switch (is) {
    case 'READING':
      return t('common:tools.downloading', { rows: number(rows) })
    case 'DONE':
      return t('download.done', { count: rows })
    case 'CUT':
      return t('download.cut', { count: rows })
    case 'FAILED':
      return t('download.failed', { rows: number(rows) })
  }
}

function useDownload(question: Question) {
  const client = useClient()
  const wording = useWording()
  const [state, setState] = useState<State | undefined>(undefined)
  const isStopped = useRef(false)
  const start = async (format: Format) => {
    isStopped.current = false
    let rows = 0
    setState({ rows, is: 'READING' })
    const tell = (read: number) => {
      rows = read
      if (!isStopped.current) setState({ rows, is: 'READING' })
      return !isStopped.current
    }
    try {
      const all = await readRows(client, question, tell)
      if (all === null) return
      const text = format === 'csv' ? csvOfRows(all.rows, wording) : jsonOfRows(all.rows, question, all.isCut)
      saveFile(`camket-${question.asOf}.${format}`, text, format === 'csv' ? 'text/csv' : 'application/json')
      setState({ rows, is: all.isCut ? 'CUT' : 'DONE' })
    } catch {
      setState({ rows, is: 'FAILED' })
    }
  }
  const stop = () => {
    isStopped.current = true
    setState(undefined)
  }
  return { state, start: (format: Format) => void start(format), stop }
}

async function readRows(
  client: Client,
  question: Question,
  tell: (rows: number) => boolean,
): Promise<ReadAll<ExportedRow> | null> {
  const all = await readAll(client, HomeDocument, question, connectionOf, { limit: LIMIT, tell })
  if (all === null) return null
  const ids = all.rows.map(({ id }) => id)
  const answers = await readAnswers(client, ids, question.asOf)
  return { ...all, rows: all.rows.map((row) => ({ ...row, answers: answers.get(row.id) ?? [] })) }
}

function useWording(): Wording {
  const { t } = useTranslation(['home', 'common'])
  const word = useStatusWord()
  return {
    column: (name) => t(`columns.${name}`),
    kind: (value) => word('kindNoun', value),
    status: word,
    noMaker: t('common:row.noMaker'),
    noOne: t('common:row.noOne'),
    nobody: t('common:row.nobody'),
    nobodyNamed: t('common:row.nobodyNamed'),
  }
}
