import { useTranslation } from 'react-i18next'
import { useAnswer } from '../data/use-answer.js'
import { To } from '../parts/link.js'
import { Loading, ProblemNote } from '../parts/problem-note.js'
import { ShowQuery } from '../parts/show-query.js'
import { useFormat } from '../words/use-format.js'
import { EntityOverviewDocument } from './entities-page.documents.js'
import type { EntityLineFragment } from './entity-line.documents.js'
import { EntityLines, isLine } from './entity-line.js'
import type { EntityType } from './entity-types.js'

const variables = { first: 6 }

/** The first few of each sort of thing, with the way to all of them. */
export function EntityOverview() {
  const { t } = useTranslation('entity')
  const { data, problem, isSlow, retry } = useAnswer(EntityOverviewDocument, variables)
  if (problem) return <ProblemNote problem={problem} retry={retry} />
  if (!data) return <Loading isSlow={isSlow} rows={6} />
  const { agencies, people, roles, places, projects, meetings } = data
  return (
    <>
      <div className="said">
        <p className="meta">{t('find.firstFew')}</p>
        <div className="page-tools">
          <ShowQuery document={EntityOverviewDocument} variables={variables} />
        </div>
      </div>
      <div className="three">
        <First type="AGENCY" list={agencies} />
        <First type="PERSON" list={people} />
        <First type="ROLE" list={roles} />
        <First type="PLACE" list={places} />
        <First type="PROJECT" list={projects} />
        <First type="MEETING" list={meetings} />
      </div>
    </>
  )
}

function First({
  type,
  list,
}: {
  type: EntityType
  list: { totalCount: number; nodes: readonly EntityLineFragment[] } | null
}) {
  const { t } = useTranslation('entity')
  const { number } = useFormat()
  const id = `first-${type}`
  return (
    <section className="rate" aria-labelledby={id}>
      <h2 id={id}>
        {t(`types.${type}`)} <span className="mut">{number(list?.totalCount ?? 0)}</span>
      </h2>
      {list && list.nodes.length > 0 ? (
        <EntityLines rows={list.nodes.filter(isLine)} />
      ) : (
        <p className="noone">{t('find.noneHere')}</p>
      )}
      {list && list.totalCount > list.nodes.length && (
        <To className="go" path="/entities" params={{ type }}>
          {t('find.seeAll', { count: list.totalCount })}
        </To>
      )}
    </section>
  )
}
