import { useTranslation } from 'react-i18next'
import type { CommitmentKind, CommitmentOrder, ScheduleStatus } from '../data/schema-types.js'
import { usePages } from '../data/use-pages.js'
import type { CommitmentRowFragment } from '../parts/commitment-rows.documents.js'
import { CommitmentRows } from '../parts/commitment-rows.js'
import { Loading } from '../parts/problem-note.js'
import { ShowQuery } from '../parts/show-query.js'
import { readList } from '../state/address.js'
import { useAddress } from '../state/use-address.js'
import { useFormat } from '../words/use-format.js'
import {
  EntityCommitmentsDocument,
  type EntityCommitmentsQuery,
  type EntityCommitmentsQueryVariables,
} from './commitment-list.documents.js'
import { Section } from './entity-page.js'
import { PageEnd } from './paged.js'
import type { CommitmentList } from './party-lists.js'
import { Picks } from './picks.js'
import { Rates, useRates } from './rates.js'

const STEP = 20
const connectionOf = ({ commitments }: EntityCommitmentsQuery) => commitments

/** The list that the address names; else the first with anything in it. */
export function useChosenList(lists: readonly CommitmentList[]): CommitmentList {
  const { params } = useAddress()
  return (
    lists.find(({ key }) => key === params.get('list')) ?? lists.find(({ count }) => count > 0) ?? lists[0]!
  )
}

/** How the commitments of the chosen list stand. */
export function RatesSection({ list, isEnded = false }: { list: CommitmentList; isEnded?: boolean }) {
  const { t } = useTranslation('entity')
  const rates = useRates(list.filter, isEnded)
  if (list.count === 0) return null
  return (
    <section className="blk" aria-labelledby="rates">
      <h2 id="rates">
        {t(`list.${list.key}Of`, { count: list.count })}{' '}
        <a className="go to-list" href="#list">
          {t('list.toList')}
        </a>
      </h2>
      <Rates of={rates} />
    </section>
  )
}

/** Commitments page by page; which of them, of what kind and how they stand is in the address. */
export function CommitmentSection({
  lists,
  list,
  isEnded = false,
}: {
  lists: readonly CommitmentList[]
  list: CommitmentList
  isEnded?: boolean
}) {
  const { t } = useTranslation('entity')
  const { params, asOf } = useAddress()
  const kind = readList(params, 'kind') as CommitmentKind[]
  const schedule = readList(params, 'schedule') as ScheduleStatus[]
  const orderBy: CommitmentOrder = params.get('by') === 'made' ? 'MADE' : 'DEADLINE'
  const filter = {
    ...list.filter,
    asOf,
    ...(kind.length > 0 ? { kind } : {}),
    ...(schedule.length > 0 ? { schedule } : {}),
  }
  const variables = { filter, orderBy, asOf, first: STEP }
  const pages = usePages<EntityCommitmentsQuery, EntityCommitmentsQueryVariables, CommitmentRowFragment>(
    EntityCommitmentsDocument,
    variables,
    connectionOf,
  )
  return (
    <Section id="list" title={t('list.heading')}>
      <div className="list-head">
        <ListTabs lists={lists} chosen={list} />
        <Order orderBy={orderBy} />
        <ShowQuery document={EntityCommitmentsDocument} variables={variables} />
      </div>
      {list.count > 0 && <Picks list={list} isEnded={isEnded} kind={kind} schedule={schedule} />}
      {pages.rows.length > 0 ? (
        <CommitmentRows rows={pages.rows} caption={t(`list.${list.key}`)} isStale={pages.isStale} />
      ) : pages.first ? (
        <NoRows isFiltered={kind.length + schedule.length > 0} />
      ) : (
        !pages.problem && <Loading isSlow={pages.isSlow} />
      )}
      <PageEnd pages={pages} step={STEP} />
    </Section>
  )
}

function ListTabs({ lists, chosen }: { lists: readonly CommitmentList[]; chosen: CommitmentList }) {
  const { t } = useTranslation('entity')
  const { number } = useFormat()
  const address = useAddress()
  if (lists.length < 2) return null
  return (
    <fieldset className="seg">
      <legend className="vh">{t('list.tabs')}</legend>
      {lists.map(({ key, count }) => (
        <button
          key={key}
          type="button"
          aria-pressed={key === chosen.key}
          onClick={() => address.change({ list: key, kind: null, schedule: null })}
        >
          {t(`list.${key}`)} {number(count)}
        </button>
      ))}
    </fieldset>
  )
}

function Order({ orderBy }: { orderBy: CommitmentOrder }) {
  const { t } = useTranslation('entity')
  const { change } = useAddress()
  return (
    <label className="sorter">
      {t('list.sort')}
      <select
        value={orderBy}
        onChange={({ target }) => change({ by: target.value === 'MADE' ? 'made' : null })}
      >
        <option value="DEADLINE">{t('list.byDeadline')}</option>
        <option value="MADE">{t('list.byMade')}</option>
      </select>
    </label>
  )
}

function NoRows({ isFiltered }: { isFiltered: boolean }) {
  const { t } = useTranslation('entity')
  const { change } = useAddress()
  return (
    <div className="state">
      <h3>{t(isFiltered ? 'list.noMatch' : 'list.none')}</h3>
      {isFiltered ? (
        <div className="page-tools">
          <button className="btn" type="button" onClick={() => change({ kind: null, schedule: null })}>
            {t('list.clear')}
          </button>
        </div>
      ) : (
        <p>{t('list.noneText')}</p>
      )}
    </div>
  )
}
