import { Fragment, type ReactNode } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import type { NamedOnes } from '../parts/use-named.js'
import { Listed } from '../parts/who-to-whom.js'
import { useAddress } from '../state/use-address.js'
import { useFormat } from '../words/use-format.js'
import type { Choice } from './choice.js'
import { usePeriodName } from './use-period-name.js'

/** How many stand in each list below; undefined while that is not known. */
export interface ListCounts {
  overdue: number | undefined
  silent: number | undefined
  disagree: number | undefined
  orphans: number | undefined
}

/** What this page asks, and what it found, in one sentence; each number leads to its list. */
export function Sentence({
  all,
  unseen,
  counts,
  choice,
  named,
  since,
}: {
  all: number
  unseen: number
  counts: ListCounts
  choice: Choice
  named: NamedOnes
  since: string
}) {
  const { t } = useTranslation('overview')
  const { asOf } = useAddress()
  const { day, number } = useFormat()
  const periodName = usePeriodName()
  const parties = (ids: readonly string[]) => ids.flatMap((id) => named.of(id) ?? [])
  const clause = (list: keyof ListCounts) =>
    counts[list] === undefined ? null : (
      <a href={`#${list}`}>
        <Trans
          t={t}
          i18nKey={`said.${list}`}
          values={{ number: number(counts[list]), since: day(since) }}
          components={{ b: <b /> }}
        />
      </a>
    )
  const of = (key: 'place' | 'answers') =>
    parties(choice[key]).length > 0 && (
      <Trans
        t={t}
        i18nKey={`said.${key}`}
        components={{ names: <Listed parties={parties(choice[key])} /> }}
      />
    )
  return (
    <h1 className="bul" aria-live="polite">
      <Trans t={t} i18nKey="said.head" count={all} values={{ day: day(asOf) }} components={{ b: <b /> }} />
      {of('place')}
      {of('answers')}
      {(choice.from !== null || choice.to !== null) &&
        t('said.made', { period: periodName.days(choice.from, choice.to) })}
      <Clauses all={[clause('overdue'), clause('silent'), clause('disagree'), clause('orphans')]} />.{' '}
      <a href="#axes">
        <Trans t={t} i18nKey="said.unseen" values={{ number: number(unseen) }} components={{ b: <b /> }} />
      </a>
    </h1>
  )
}

const Clauses = ({ all }: { all: readonly ReactNode[] }) =>
  all
    .filter((one) => one !== null)
    // biome-ignore lint/suspicious/noArrayIndexKey: the clauses keep their order
    .map((one, i) => <Fragment key={i}>, {one}</Fragment>)
