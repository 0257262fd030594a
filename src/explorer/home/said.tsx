import { Fragment, type ReactNode } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { useFormat } from '../words/use-format.js'
import type { Choice } from './choice.js'
import type { Facets } from './facets.js'

/** The question of the page as a sentence, with its figures. It is spoken when they change. */
export function Said({
  clauses,
  choice,
  isNone,
  facets,
}: {
  clauses: readonly string[]
  choice: Choice
  /** Whether the list is known to be empty. */
  isNone: boolean
  facets: Facets | undefined
}) {
  return (
    <h1 aria-live="polite">
      <Subject total={isNone ? 0 : facets?.total} />
      {clauses.length > 0 && ` ${clauses.join(', ')}`}
      {facets && <Figures facets={facets} choice={choice} isPart={clauses.length > 0} />}
    </h1>
  )
}

function Subject({ total }: { total: number | undefined }) {
  const { t } = useTranslation('home')
  const { number } = useFormat()
  if (total === undefined) return t('said.unknown')
  if (total === 0) return t('said.zero')
  return (
    <Trans ns="home" i18nKey="said.count" values={{ count: total, total: number(total) }} components={BOLD} />
  )
}

const BOLD = { b: <b /> }

/** What stands out among them; not what all of them were chosen for. */
function Figures({
  facets: { total, overdue, unassigned = 0 },
  choice: { lists, isUnassigned },
  isPart,
}: {
  facets: Facets
  choice: Choice
  isPart: boolean
}): ReactNode {
  const { t } = useTranslation('home')
  const figures = [
    overdue > 0 && lists.schedule.join() !== 'OVERDUE' && (
      <Trans key="overdue" ns="home" i18nKey="said.overdue" count={overdue} components={BOLD} />
    ),
    unassigned > 0 && !isUnassigned && (
      <Trans key="orphans" ns="home" i18nKey="said.orphans" count={unassigned} components={BOLD} />
    ),
  ].filter((figure) => figure !== false)
  if (total === 0) return '.'
  return (
    <>
      {figures.map((figure, i) => (
        <Fragment key={figure.key}>
          {i === 0 && isPart ? t('said.ofThese') : ', '}
          {figure}
        </Fragment>
      ))}
      .
    </>
  )
}
