import { useTranslation } from 'react-i18next'
import type { Pages } from '../data/use-pages.js'
import { ProblemNote } from '../parts/problem-note.js'
import { useFormat } from '../words/use-format.js'

/** The end of a list that is read page by page: how much of it is there, the button that goes on, or why it stopped. */
export function PageEnd<Data, Row>({ pages, step }: { pages: Pages<Data, Row>; step: number }) {
  const { t } = useTranslation()
  const { number } = useFormat()
  const { rows, totalCount, hasMore, isLoading, problem, loadMore } = pages
  if (problem) return <ProblemNote problem={problem} retry={loadMore} row={rows.length} />
  if (totalCount === undefined || totalCount <= step) return null
  return (
    <div className="more-row">
      {hasMore && (
        <button className="btn" type="button" onClick={loadMore} disabled={isLoading}>
          {t('row.more', { rows: number(Math.min(step, totalCount - rows.length)) })}
        </button>
      )}
      <span role="status">{t('row.seen', { seen: number(rows.length), all: number(totalCount) })}</span>
    </div>
  )
}
