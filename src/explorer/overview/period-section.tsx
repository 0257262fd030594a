import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { To } from '../parts/link.js'
import { useAddress } from '../state/use-address.js'
import { useFormat } from '../words/use-format.js'
import { ShareCells } from './bodies.js'
import { type Choice, paramsOf } from './choice.js'
import { type Counts, daysOf, type MonthCounts, tellPeriods } from './periods.js'
import { Section } from './section.js'
import { usePeriodName } from './use-period-name.js'

const PeriodChart = lazy(async () => ({ default: (await import('./period-chart.js')).PeriodChart }))

/** So many groups the server tells at most. */
const MOST_MONTHS = 100

/** Commitments by the time they were made: drawn, and the same numbers with their rates as a table. */
export function Periods({ months, choice }: { months: readonly MonthCounts[]; choice: Choice }) {
  const { t } = useTranslation('overview')
  const { language } = useAddress()
  const names = usePeriodName()
  const { periods, undated } = tellPeriods(months)
  return (
    <Section id="periods" title={t('periods.title')} note={t('periods.note')}>
      {periods.length === 0 ? (
        <p className="noone">{t('periods.none')}</p>
      ) : (
        <figure aria-label={t('periods.drawn')}>
          <Suspense fallback={<div className="chart" />}>
            <PeriodChart key={language} periods={periods} nameOf={names.short} />
          </Suspense>
          <figcaption>
            <ul className="keys">
              {(['All', 'Overdue', 'Done'] as const).map((key) => (
                <li key={key}>
                  <i className={`swatch swatch-${key.toLowerCase()}`} aria-hidden="true" />
                  {t(`periods.key${key}`)}
                </li>
              ))}
            </ul>
          </figcaption>
        </figure>
      )}
      <details className="as-table" open>
        <summary>{t('periods.asTable')}</summary>
        <table className="tb stackable tri rates" role="table">
          <caption className="vh">{t('periods.title')}</caption>
          <Heads />
          <tbody role="rowgroup">
            {periods.map((one) => (
              <Row
                key={one.period}
                name={names.long(one.period)}
                days={daysOf(one.period)}
                of={one}
                choice={choice}
              />
            ))}
            {undated && <Row name={t('periods.undated')} days={null} of={undated} choice={choice} />}
          </tbody>
        </table>
        {months.length === MOST_MONTHS && <p className="meta">{t('periods.cut')}</p>}
      </details>
    </Section>
  )
}

function Heads() {
  const { t } = useTranslation('overview')
  return (
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">
          {t('periods.name')}
        </th>
        <th scope="col" role="columnheader" className="num">
          {t('share.commitments')}
        </th>
        {(['overdue', 'answered', 'reportedDone'] as const).map((head) => (
          <th scope="col" role="columnheader" key={head}>
            {t(`share.${head}`)}
          </th>
        ))}
      </tr>
    </thead>
  )
}

function Row({
  name,
  days,
  of,
  choice,
}: {
  name: string
  days: { from: string; to: string } | null
  of: Counts
  choice: Choice
}) {
  const { t } = useTranslation('overview')
  const { number } = useFormat()
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        {days ? (
          <To path="/overview" params={{ ...paramsOf(choice), ...days }}>
            {name}
          </To>
        ) : (
          <span className="noone">{name}</span>
        )}
      </th>
      <td role="cell" className="num" data-h={t('share.commitments')}>
        {days ? (
          <To path="/" params={{ ...paramsOf(choice), ...days }}>
            {number(of.commitments)}
          </To>
        ) : (
          number(of.commitments)
        )}
      </td>
      {of.commitments === 0 ? (
        <td role="cell" colSpan={3} className="noone">
          {t('periods.nothing')}
        </td>
      ) : (
        <ShareCells of={of} />
      )}
    </tr>
  )
}
