import './report.css'
import { useTranslation } from 'react-i18next'
import { type Connection, usePages } from '../data/use-pages.js'
import { useTitle } from '../frame/use-title.js'
import { Loading, ProblemNote } from '../parts/problem-note.js'
import { ShowQuery } from '../parts/show-query.js'
import { addWords } from '../words/i18n.js'
import { useFormat } from '../words/use-format.js'
import { type ReportRow, ReportRows } from './report-rows.js'
import { ReportSearch, useReportFilter } from './report-search.js'
import { ReportsDocument, type ReportsQuery, type ReportsQueryVariables } from './reports.documents.js'
import * as words from './words.js'

addWords('report', words)

const AT_ONCE = 20
/** Asked for from the end, which is the newest; a page before another one stands behind it here. */
const newestFirst = ({ reports }: ReportsQuery): Connection<ReportRow> | null =>
  reports && {
    nodes: [...reports.nodes].reverse(),
    pageInfo: { hasNextPage: reports.pageInfo.hasPreviousPage, endCursor: reports.pageInfo.startCursor },
    totalCount: reports.totalCount,
  }

export function ReportsPage() {
  const { t } = useTranslation('report')
  useTitle(t('title'))
  const { filter, isFiltered } = useReportFilter()
  const variables = { last: AT_ONCE, ...(isFiltered ? { filter } : {}) }
  const pages = usePages<ReportsQuery, ReportsQueryVariables, ReportRow>(
    ReportsDocument,
    variables,
    newestFirst,
  )
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
      <ReportSearch />
      {pages.first && pages.rows.length === 0 && !pages.isStale && <None isFiltered={isFiltered} />}
      {pages.rows.length > 0 && <ReportRows rows={pages.rows} isStale={pages.isStale} />}
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

function None({ isFiltered }: { isFiltered: boolean }) {
  const { t } = useTranslation(['report', 'common'])
  return (
    <div className="state">
      <h2>{t(isFiltered ? 'list.none' : 'common:state.empty')}</h2>
      <p>{t(isFiltered ? 'list.noneText' : 'common:state.emptyText')}</p>
    </div>
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
