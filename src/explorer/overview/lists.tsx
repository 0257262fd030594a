import { useTranslation } from 'react-i18next'
import type { CommitmentFilter } from '../data/schema-types.js'
import { type Pages, usePages } from '../data/use-pages.js'
import type { CommitmentRowFragment } from '../parts/commitment-rows.documents.js'
import { ShowQuery } from '../parts/show-query.js'
import { isDay, today } from '../state/address.js'
import { useAddress } from '../state/use-address.js'
import { type Choice, paramsOf } from './choice.js'
import { ListSection, ROWS } from './list-section.js'
import {
  OverviewDisagreeingDocument,
  type OverviewDisagreeingQuery,
  type OverviewDisagreeingQueryVariables,
  OverviewSilentDocument,
  type OverviewSilentQuery,
  type OverviewSilentQueryVariables,
  OverviewStandingDocument,
  type OverviewStandingQuery,
  type OverviewStandingQueryVariables,
} from './lists.documents.js'

const standing = ({ commitments }: OverviewStandingQuery) => commitments
const silent = (answer: OverviewSilentQuery) => answer.silent
const disagreeing = ({ disagreements }: OverviewDisagreeingQuery) => disagreements

type Asked<Variables, Data> = { variables: Variables; pages: Pages<Data, CommitmentRowFragment> }

/** The four lists of what somebody should look at, as they are asked for and as far as they are read. */
export interface Lists {
  overdue: Asked<OverviewStandingQueryVariables, OverviewStandingQuery>
  silent: Asked<OverviewSilentQueryVariables, OverviewSilentQuery>
  disagree: Asked<OverviewDisagreeingQueryVariables, OverviewDisagreeingQuery>
  orphans: Asked<OverviewStandingQueryVariables, OverviewStandingQuery>
}

export function useLists(filter: CommitmentFilter, since: string): Lists {
  const { asOf } = useAddress()
  const page = { asOf, first: ROWS }
  const overdue = { ...page, filter: { ...filter, schedule: ['OVERDUE' as const] } }
  const orphans = { ...page, filter: { ...filter, unassigned: true } }
  const untold = { ...page, filter, since }
  const disagree = { ...page, filter }
  return {
    overdue: { variables: overdue, pages: usePages(OverviewStandingDocument, overdue, standing) },
    silent: { variables: untold, pages: usePages(OverviewSilentDocument, untold, silent) },
    disagree: { variables: disagree, pages: usePages(OverviewDisagreeingDocument, disagree, disagreeing) },
    orphans: { variables: orphans, pages: usePages(OverviewStandingDocument, orphans, standing) },
  }
}

export function ListSections({ lists, choice, since }: { lists: Lists; choice: Choice; since: string }) {
  const { t } = useTranslation('overview')
  const { isAnotherDay } = useAddress()
  const note = (list: keyof Lists) => t(`lists.${list}Note`)
  const noteOfToday = (list: keyof Lists) =>
    isAnotherDay ? `${note(list)} ${t('lists.asOfToday')}` : note(list)
  const here = paramsOf(choice)
  return (
    <>
      <ListSection
        id="overdue"
        note={note('overdue')}
        pages={lists.overdue.pages}
        home={{ ...here, schedule: 'OVERDUE' }}
        showQuery={<ShowQuery document={OverviewStandingDocument} variables={lists.overdue.variables} />}
      />
      <ListSection
        id="silent"
        note={noteOfToday('silent')}
        pages={lists.silent.pages}
        showQuery={<ShowQuery document={OverviewSilentDocument} variables={lists.silent.variables} />}
      >
        <Since since={since} />
      </ListSection>
      <ListSection
        id="disagree"
        note={noteOfToday('disagree')}
        pages={lists.disagree.pages}
        showQuery={<ShowQuery document={OverviewDisagreeingDocument} variables={lists.disagree.variables} />}
      />
      <ListSection
        id="orphans"
        note={note('orphans')}
        pages={lists.orphans.pages}
        home={{ ...here, unassigned: 'true' }}
        showQuery={<ShowQuery document={OverviewStandingDocument} variables={lists.orphans.variables} />}
      />
    </>
  )
}

function Since({ since }: { since: string }) {
  const { t } = useTranslation('overview')
  const { change } = useAddress()
  return (
    <label className="since">
      {t('lists.silentSince')}{' '}
      <input
        type="date"
        key={since}
        defaultValue={since}
        max={today()}
        onChange={({ target }) => isDay(target.value) && change({ since: target.value })}
      />
    </label>
  )
}
