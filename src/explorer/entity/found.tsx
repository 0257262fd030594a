import { useTranslation } from 'react-i18next'
import type { AnyVariables, TypedDocumentNode } from 'urql'
import { type Connection, usePages } from '../data/use-pages.js'
import { Loading } from '../parts/problem-note.js'
import { ShowQuery } from '../parts/show-query.js'
import { useAddress } from '../state/use-address.js'
import type { EntityLineFragment } from './entity-line.documents.js'
import { EntityLines, isLine } from './entity-line.js'
import { PageEnd } from './paged.js'

/** Every list of the page to find things is asked for under one name. */
export interface FoundAnswer {
  list: Connection<EntityLineFragment> | null
}

const STEP = 20
const listOf = ({ list }: FoundAnswer) => list

/** What was found, page by page, under how much it is. */
export function Found<Variables extends AnyVariables>({
  document,
  variables,
  title,
  query,
  isMixed,
}: {
  document: TypedDocumentNode<FoundAnswer, Variables>
  /** Without `first` and `after`. */
  variables: Omit<Variables, 'first' | 'after'>
  title: (count: number) => string
  query: string
  isMixed: boolean
}) {
  const asked = { ...variables, first: STEP } as unknown as Variables
  const pages = usePages<FoundAnswer, Variables, EntityLineFragment>(document, asked, listOf)
  return (
    <section className={pages.isStale ? 'stale' : ''} aria-labelledby="found">
      <div className="said">
        <h2 id="found" aria-live="polite">
          {pages.totalCount !== undefined && title(pages.totalCount)}
        </h2>
        <div className="page-tools">
          <ShowQuery document={document} variables={asked} />
        </div>
      </div>
      {!pages.first && !pages.problem && <Loading isSlow={pages.isSlow} />}
      {pages.first && pages.rows.length === 0 && <NothingFound query={query} />}
      <EntityLines rows={pages.rows.filter(isLine)} isMixed={isMixed} />
      <PageEnd pages={pages} step={STEP} />
    </section>
  )
}

function NothingFound({ query }: { query: string }) {
  const { t } = useTranslation('entity')
  const { params, change } = useAddress()
  const isNarrowed = ['type', 'level', 'sort', 'agency'].some((name) => params.has(name))
  return (
    <div className="state">
      <h3>{query ? t('find.none', { query }) : t('find.noneHere')}</h3>
      <p>{t('find.noneText')}</p>
      {isNarrowed && (
        <div className="page-tools">
          <button
            className="btn"
            type="button"
            onClick={() => change({ type: null, level: null, sort: null, agency: null })}
          >
            {t('find.everywhere')}
          </button>
        </div>
      )}
    </div>
  )
}
