import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { TypedDocumentNode } from 'urql'
import { useParams } from 'wouter'
import { useAnswer } from '../data/use-answer.js'
import { NotFound } from '../frame/not-found.js'
import { useTitle } from '../frame/use-title.js'
import './entity.css'
import { Icon } from '../parts/icon.js'
import { type Named, NamedLink, To } from '../parts/link.js'
import { Loading, ProblemNote } from '../parts/problem-note.js'
import { ShowQuery } from '../parts/show-query.js'
import { useCanonical } from '../state/use-canonical.js'
import { TYPE_OF } from './entity-types.js'

/** The page of whatever has the id of the address; `children` shows it, under the head that it is given. */
export function EntityPage<Data, Variables extends { id: string }, Entity extends Named>({
  document,
  variables,
  entityOf,
  children,
}: {
  document: TypedDocumentNode<Data, Variables>
  variables: Variables
  entityOf: (data: Data) => Entity | null
  children: (entity: Entity, tools: ReactNode) => ReactNode
}) {
  const { t } = useTranslation('entity')
  const { data, problem, isSlow, isStale, retry } = useAnswer(document, variables)
  const entity = data === undefined ? undefined : entityOf(data)
  useTitle(entity?.name)
  useCanonical(useEntityId(), isStale ? null : entity)
  if (problem && problem.kind !== 'BAD_INPUT' && !entity)
    return <ProblemNote problem={problem} retry={retry} />
  if (problem?.kind === 'BAD_INPUT' || entity === null) return <NotFound />
  if (!entity) return <Loading isSlow={isSlow} rows={6} />
  return (
    <article className={isStale ? 'entity stale' : 'entity'}>
      {children(
        entity,
        <>
          <To className="btn" path="/graph" params={{ focus: entity.id }}>
            {t('head.graph')}
          </To>
          <ShowQuery document={document} variables={variables} />
        </>,
      )}
      {problem && <ProblemNote problem={problem} retry={retry} />}
    </article>
  )
}

export const useEntityId = (): string => useParams<{ id: string }>().id ?? ''

/** Where it belongs, its name, and in a line what is known of it. */
export function EntityHead({
  of,
  above = null,
  badge,
  facts,
  tools,
}: {
  of: Named
  above?: Named | null
  badge?: ReactNode
  facts: readonly ReactNode[]
  tools: ReactNode
}) {
  const { t } = useTranslation(['entity', 'common'])
  const type = TYPE_OF[of.__typename]
  return (
    <>
      <nav className="crumb" aria-label={t('common:nav.path')}>
        <To path="/entities">{t('title')}</To>
        {type && (
          <>
            <Icon name="i-sep" />
            <To path="/entities" params={{ type }}>
              {t(`types.${type}`)}
            </To>
          </>
        )}
        {above && (
          <>
            <Icon name="i-sep" />
            <NamedLink of={above} />
          </>
        )}
      </nav>
      <header className="lead">
        <div>
          <h1 className="named" lang="vi">
            {of.name}
          </h1>
          <p className="kind">
            {badge}
            {facts.map(
              (fact, i) =>
                // biome-ignore lint/suspicious/noArrayIndexKey: the facts of one page keep their order
                fact && <span key={i}>{fact}</span>,
            )}
          </p>
        </div>
        <div className="page-tools">{tools}</div>
      </header>
    </>
  )
}

/** One part of a page, with its heading and what it says of itself. */
export function Section({
  id,
  title,
  note,
  children,
}: {
  id: string
  title: ReactNode
  note?: ReactNode
  children: ReactNode
}) {
  return (
    <section className="sect" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {note && <p>{note}</p>}
      </header>
      {children}
    </section>
  )
}
