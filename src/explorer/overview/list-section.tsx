import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Pages } from '../data/use-pages.js'
import type { CommitmentRowFragment } from '../parts/commitment-rows.documents.js'
import { CommitmentRows } from '../parts/commitment-rows.js'
import { To } from '../parts/link.js'
import { Loading, ProblemNote } from '../parts/problem-note.js'
import type { Params } from '../state/address.js'
import { useFormat } from '../words/use-format.js'
import { Section } from './section.js'

/** So many rows at a time: the page is read as a whole. */
export const ROWS = 5

/** Commitments that somebody should look at, a few at a time. `home`: the list of commitments under the same filter. */
export function ListSection({
  id,
  note,
  pages,
  home,
  showQuery,
  children,
}: {
  id: 'overdue' | 'silent' | 'disagree' | 'orphans'
  note: string
  pages: Pages<unknown, CommitmentRowFragment>
  home?: Params
  showQuery: ReactNode
  children?: ReactNode
}) {
  const { t } = useTranslation('overview')
  const { t: common } = useTranslation()
  const { number } = useFormat()
  const { rows, totalCount, problem, hasMore, isLoading, isStale, isSlow, loadMore } = pages
  const count = totalCount === undefined ? undefined : number(totalCount)
  return (
    <Section id={id} title={t(`lists.${id}`)} count={count} note={note}>
      {children}
      {rows.length > 0 && <CommitmentRows rows={rows} caption={t(`lists.${id}`)} isStale={isStale} />}
      {totalCount === 0 && <p className="noone">{t(`lists.${id}None`)}</p>}
      {totalCount === undefined && !problem && <Loading isSlow={isSlow} rows={2} />}
      {problem && <ProblemNote problem={problem} retry={loadMore} row={isStale ? 0 : rows.length} />}
      <div className="more-row">
        {hasMore && !problem && (
          <button className="btn" type="button" disabled={isLoading} onClick={loadMore}>
            {common('row.more', { rows: ROWS })}
          </button>
        )}
        {rows.length > 0 && <span>{common('row.seen', { seen: number(rows.length), all: count })}</span>}
        {home && totalCount !== undefined && totalCount > 0 && (
          <To className="go" path="/" params={home}>
            {t('lists.seeAll', { count: totalCount })}
          </To>
        )}
        {showQuery}
      </div>
    </Section>
  )
}
