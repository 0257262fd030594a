import './report.css'
import { useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { type Connection, usePages } from '../data/use-pages.js'
import { useTitle } from '../frame/use-title.js'
import { Icon } from '../parts/icon.js'
import { NamedLink } from '../parts/link.js'
import { Loading, ProblemNote } from '../parts/problem-note.js'
import { ShowQuery } from '../parts/show-query.js'
import { isDay, readDay } from '../state/address.js'
import { useAddress } from '../state/use-address.js'
import { addWords } from '../words/i18n.js'
import { useFormat } from '../words/use-format.js'
import { ReportsDocument, type ReportsQuery, type ReportsQueryVariables } from './reports.documents.js'
import * as words from './words.js'

addWords('report', words)

type Row = NonNullable<ReportsQuery['reports']>['nodes'][number]
const AT_ONCE = 20
/** So long after the last letter the list is asked for. */
const TYPED_MS = 250

/** Asked for from the end, which is the newest; a page before another one stands behind it here. */
const newestFirst = ({ reports }: ReportsQuery): Connection<Row> | null =>
  reports && {
    nodes: [...reports.nodes].reverse(),
    pageInfo: { hasNextPage: reports.pageInfo.hasPreviousPage, endCursor: reports.pageInfo.startCursor },
    totalCount: reports.totalCount,
  }

export function ReportsPage() {
  const { t } = useTranslation('report')
  useTitle(t('title'))
  const { filter, isFiltered } = useFilter()
  const variables = { last: AT_ONCE, ...(isFiltered ? { filter } : {}) }
  const pages = usePages<ReportsQuery, ReportsQueryVariables, Row>(ReportsDocument, variables, newestFirst)
  const count = pages.totalCount ?? 0
  return (
    <>
      <header className="lead report-lead">
        <div>
          <h1>{t('title')}</h1>
          <p className="kind" role="status">
            <span>{pages.first && t(isFiltered ? 'list.found' : 'list.all', { count })}</span>
            <span>
              {pages.rows.some(({ publishedOn }) => publishedOn === null) && t('list.undatedFirst')}
            </span>
          </p>
        </div>
        <div className="page-tools">
          <ShowQuery document={ReportsDocument} variables={variables} />
        </div>
      </header>
      <Search />
      {pages.first && pages.rows.length === 0 && !pages.isStale && <None isFiltered={isFiltered} />}
      {pages.rows.length > 0 && <Rows rows={pages.rows} isStale={pages.isStale} />}
      {!pages.first && !pages.problem && <Loading isSlow={pages.isSlow} />}
      {pages.problem ? (
        <ProblemNote problem={pages.problem} retry={pages.loadMore} row={pages.rows.length} />
      ) : (
        <More
          seen={pages.rows.length}
          all={count}
          hasMore={pages.hasMore}
          isLoading={pages.isLoading}
          onMore={pages.loadMore}
        />
      )}
    </>
  )
}

function useFilter() {
  const { params } = useAddress()
  const text = params.get('q') ?? ''
  const [from, through] = [readDay(params, 'from'), readDay(params, 'through')]
  const filter = {
    ...(text.trim() === '' ? {} : { text }),
    ...(from || through ? { published: { from, through } } : {}),
  }
  return { text, from, through, filter, isFiltered: Object.keys(filter).length > 0 }
}

function Search() {
  const { t } = useTranslation('report')
  const { change } = useAddress()
  const { text, from, through, isFiltered } = useFilter()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => {
    // What is typed is ahead of the address; only another address, as of going back, is put into the field.
    if (field.current && document.activeElement !== field.current) field.current.value = text
  }, [text])
  useEffect(() => () => clearTimeout(timer.current), [])
  const type = (q: string) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => change({ q }, { replace: true }), TYPED_MS)
  }
  const clear = () => {
    clearTimeout(timer.current)
    if (field.current) field.current.value = ''
    change({ q: null, from: null, through: null })
    field.current?.focus()
  }
  return (
    <search className="report-search">
      <div className="search">
        <div className="search-box">
          <Icon name="i-search" />
          <label className="vh" htmlFor={id}>
            {t('list.search')}
          </label>
          <input
            ref={field}
            id={id}
            type="search"
            lang="vi"
            defaultValue={text}
            placeholder={t('list.search')}
            onChange={(event) => type(event.target.value)}
          />
        </div>
      </div>
      <Day label={t('list.from')} value={from} onChoose={(day) => change({ from: day })} />
      <Day label={t('list.through')} value={through} onChoose={(day) => change({ through: day })} />
      {isFiltered && (
        <button className="btn" type="button" onClick={clear}>
          <Icon name="i-x" />
          {t('list.clear')}
        </button>
      )}
    </search>
  )
}

function Day({
  label,
  value,
  onChoose,
}: {
  label: string
  value: string | null | undefined
  onChoose: (day: string | null) => void
}) {
  return (
    <label className="meta">
      {label}{' '}
      <input
        type="date"
        key={value}
        defaultValue={value ?? ''}
        onChange={({ target }) => {
          if (target.value === '' || isDay(target.value)) onChoose(target.value || null)
        }}
      />
    </label>
  )
}

function None({ isFiltered }: { isFiltered: boolean }) {
  const { t } = useTranslation(['report', 'common'])
  return (
    <div className="state">
      <h2>{t(isFiltered ? 'list.none' : 'common:state.empty')}</h2>
      <p>{t(isFiltered ? 'list.noneText' : 'common:state.emptyText')}</p>
    </div>
  )
}

function Rows({ rows, isStale }: { rows: readonly Row[]; isStale: boolean }) {
  const { t } = useTranslation('report')
  return (
    <table className={isStale ? 'tb stackable reports rows stale' : 'tb stackable reports'} role="table">
      <caption className="vh">{t('title')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            {t('list.report')}
          </th>
          <th scope="col" role="columnheader">
            {t('publishedOn')}
          </th>
          <th scope="col" role="columnheader">
            {t('list.meeting')}
          </th>
          <th scope="col" role="columnheader" className="num">
            {t('list.commitments')}
          </th>
          <th scope="col" role="columnheader" className="num">
            {t('list.statements')}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <ReportRow key={row.id} row={row} />
        ))}
      </tbody>
    </table>
  )
}

function ReportRow({ row }: { row: Row }) {
  const { t } = useTranslation('report')
  const { day, number } = useFormat()
  const { publisher, publishedOn, meetings, commitments, statusStatements } = row
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <span className="rec">
          <NamedLink of={row} />
        </span>
        <p className="meta">
          {publisher ? <span lang="vi">{publisher}</span> : <span className="noone">{t('noPublisher')}</span>}
        </p>
      </th>
      <td role="cell" data-h={t('publishedOn')} className="nb">
        {publishedOn ? (
          <time dateTime={publishedOn}>{day(publishedOn)}</time>
        ) : (
          <span className="noone">{t('notSaid')}</span>
        )}
      </td>
      <td role="cell" data-h={t('list.meeting')}>
        {meetings.length === 0 && <span className="noone">{t('noMeeting')}</span>}
        {meetings.map((meeting) => (
          <p key={meeting.id}>
            <NamedLink of={meeting} />
          </p>
        ))}
      </td>
      <td role="cell" data-h={t('list.commitments')} className="num">
        {number(commitments.totalCount)}
      </td>
      <td role="cell" data-h={t('list.statements')} className="num">
        {number(statusStatements.totalCount)}
      </td>
    </tr>
  )
}

function More({
  seen,
  all,
  hasMore,
  isLoading,
  onMore,
}: {
  seen: number
  all: number
  hasMore: boolean
  isLoading: boolean
  onMore: () => void
}) {
  const { t } = useTranslation('report')
  const { number } = useFormat()
  if (seen === 0) return null
  return (
    <p className="page-tools report-more">
      {hasMore && (
        <button className="btn" type="button" onClick={onMore} disabled={isLoading}>
          {t('list.more', { count: Math.min(AT_ONCE, all - seen) })}
        </button>
      )}
      <span className="meta">{t('list.seen', { seen: number(seen), all: number(all) })}</span>
    </p>
  )
}
