import { useTranslation } from 'react-i18next'
import type { Pages } from '../data/use-pages.js'
import { CommitmentRows } from '../parts/commitment-rows.js'
import { Loading, ProblemNote } from '../parts/problem-note.js'
import { useFormat } from '../words/use-format.js'
import type { Choice } from './choice.js'
import type { HomeQuery, HomeRowFragment } from './home.documents.js'
import { NoMatch } from './no-match.js'
import type { Chip } from './use-told.js'

/** The rows that were read, and what stands in their place where there are none. */
export function Results({
  pages,
  choice,
  asOf,
  chips,
  total,
}: {
  pages: Pages<HomeQuery, HomeRowFragment>
  choice: Choice
  asOf: string | null
  chips: readonly Chip[]
  total: number | undefined
}) {
  const { t } = useTranslation('home')
  const { rows, first, problem, isSlow, isStale, loadMore } = pages
  if (first && rows.length === 0 && !isStale && !problem)
    return chips.length === 0 ? <Empty /> : <NoMatch choice={choice} asOf={asOf} chips={chips} />
  return (
    <>
      {first && rows.length > 0 && <CommitmentRows rows={rows} caption={t('title')} isStale={isStale} />}
      {!first && !problem && <Loading isSlow={isSlow} />}
      {problem ? (
        <ProblemNote problem={problem} retry={loadMore} row={isStale ? 0 : rows.length} />
      ) : (
        first && <MoreRow pages={pages} total={total} />
      )}
    </>
  )
}

const ROWS = 20

/** How many of how many are on the page, and the button that reads the next ones. */
function MoreRow({
  pages: { rows, hasMore, isLoading, isSlow, isStale, loadMore },
  total,
}: {
  pages: Pages<HomeQuery, HomeRowFragment>
  total: number | undefined
}) {
  const { t } = useTranslation()
  const { number } = useFormat()
  const left = total === undefined ? ROWS : Math.min(ROWS, total - rows.length)
  return (
    <div className="more-row">
      {hasMore && !isStale && (
        <button type="button" className="btn" disabled={isLoading} onClick={loadMore}>
          {t('row.more', { rows: number(left) })}
        </button>
      )}
      <span role="status">
        {isLoading && isSlow
          ? t('state.loading')
          : total !== undefined && t('row.seen', { seen: number(rows.length), all: number(total) })}
      </span>
    </div>
  )
}

function Empty() {
  const { t } = useTranslation(['common', 'home'])
  return (
    <div className="state">
      <h2>{t('state.empty')}</h2>
      <p>{t('state.emptyText')}</p>
      <p>
        {t('home:empty.how')} <code>npx camket ingest FILE</code>
      </p>
    </div>
  )
}
