import './home.css'
import { useCallback, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { usePages } from '../data/use-pages.js'
import { useKeys } from '../frame/use-keys.js'
import { useRowKeys } from '../frame/use-row-keys.js'
import { useTitle } from '../frame/use-title.js'
import { SearchBox } from '../parts/search-box.js'
import { ShowQuery } from '../parts/show-query.js'
import { useNamed } from '../parts/use-named.js'
import { useAddress } from '../state/use-address.js'
import { addWords } from '../words/i18n.js'
import { Chips } from './chips.js'
import { conditionsOf, filterOf, lift, readChoice } from './choice.js'
import { Download } from './download.js'
import { FacetPanel } from './facet-panel.js'
import { useFacets } from './facets.js'
import {
  HomeDocument,
  type HomeQuery,
  type HomeQueryVariables,
  type HomeRowFragment,
} from './home.documents.js'
import { Legend } from './legend.js'
import { Results } from './results.js'
import { Said } from './said.js'
import { Sorter } from './sorter.js'
import { useTold } from './use-told.js'
import * as words from './words.js'

addWords('home', words)

const ROWS = 20
const connectionOf = ({ commitments }: HomeQuery) => commitments

/** All commitments, or those that meet the filters of the address. */
export function HomePage() {
  const { t } = useTranslation('home')
  const { asOf, isAnotherDay, params, change } = useAddress()
  const choice = useMemo(() => readChoice(params), [params])
  const onDay = isAnotherDay ? asOf : null
  const question = { filter: filterOf(choice, onDay), orderBy: choice.order, asOf }
  const pages = usePages<HomeQuery, HomeQueryVariables, HomeRowFragment>(
    HomeDocument,
    { ...question, first: ROWS },
    connectionOf,
  )
  // Rows come first: the server counts once they are there.
  const { facets, isStale, problem, retry } = useFacets(choice, onDay, { pause: pages.isLoading })
  const told = pages.isStale || isStale ? undefined : facets
  const isNone = pages.rows.length === 0 && pages.first !== undefined && !pages.isStale && !pages.problem
  const named = useNamed([...choice.lists.answers, ...choice.lists.place])
  const { chips, clauses } = useTold(choice, named)
  useTitle([t('title'), ...clauses].join(', '))
  const box = useRef<HTMLInputElement>(null)
  const side = useRef<HTMLDetailsElement>(null)
  useHomeKeys(box, side)
  return (
    <div className="home">
      <SearchBox label={t('search.label')} placeholder={t('search.hint')} box={box} />
      <FacetPanel
        side={side}
        choice={choice}
        facets={facets}
        named={named}
        active={chips.length}
        problem={problem}
        recount={retry}
      />
      <div className="results" aria-busy={pages.isLoading}>
        <div className="said">
          <Said clauses={clauses} choice={choice} isNone={isNone} facets={told} />
          <div className="page-tools">
            <ShowQuery document={HomeDocument} variables={{ ...question, first: ROWS }} />
            <Download question={question} total={facets?.total} />
          </div>
        </div>
        <Chips
          chips={chips}
          box={box}
          change={change}
          clear={Object.assign({}, ...conditionsOf(choice).map(lift))}
        >
          <Legend />
          <Sorter order={choice.order} />
        </Chips>
        <Results pages={pages} choice={choice} asOf={onDay} chips={chips} total={told?.total} />
      </div>
    </div>
  )
}

function useHomeKeys(
  box: React.RefObject<HTMLInputElement | null>,
  side: React.RefObject<HTMLDetailsElement | null>,
): void {
  const { t } = useTranslation('home')
  const toFacets = useCallback(() => {
    if (!side.current) return
    side.current.open = true
    side.current.querySelector('input')?.focus()
  }, [side])
  useKeys(
    useMemo(
      () => [
        {
          key: '/',
          does: t('keys.search'),
          press: () => {
            box.current?.focus()
            box.current?.select()
          },
        },
        { key: 'f', does: t('keys.facets'), press: toFacets },
      ],
      [t, box, toFacets],
    ),
  )
  useRowKeys()
}
