import { useTranslation } from 'react-i18next'
import { isDay } from '../state/address.js'
import { useFormat } from '../words/use-format.js'
import { Facet, FacetValue } from './facet-values.js'
import type { Facets } from './facets.js'
import { daysOf, everyMonth, type MonthCount, yearsOf } from './months.js'

export interface Period {
  from: string | null
  to: string | null
}

/** When they were made: a drawing of the months, each year to choose, the months of a chosen one, and any two days. */
export function PeriodFacet({
  facets,
  from,
  to,
  choose,
}: Period & { facets: Facets | undefined; choose: (period: Period) => void }) {
  const { t } = useTranslation('home')
  const years = yearsOf(facets?.months ?? [])
  const largest = Math.max(1, ...years.map(({ count }) => count))
  const isChosen = (period: string) => daysOf(period).from === from && daysOf(period).to === to
  const flip = (period: string) => choose(isChosen(period) ? { from: null, to: null } : daysOf(period))
  const isWithin = (year: string) => from?.slice(0, 4) === year && to?.slice(0, 4) === year
  const typed = (name: keyof Period, day: string) => {
    if (day === '' || isDay(day)) choose({ from, to, [name]: day === '' ? null : day })
  }
  return (
    <Facet legend={t('facets.made')}>
      {facets && facets.months.length > 1 && <Histogram months={everyMonth(facets.months)} />}
      {years.map(({ year, count, months }) => (
        <div key={year}>
          <FacetValue isChosen={isChosen(year)} count={count} largest={largest} choose={() => flip(year)}>
            {year}
          </FacetValue>
          {isWithin(year) && (
            <div className="in1">
              {months.map((one) => (
                <FacetValue
                  key={one.month}
                  isChosen={isChosen(one.month)}
                  count={one.count}
                  largest={largest}
                  choose={() => flip(one.month)}
                >
                  {t('facets.monthOf', { month: Number(one.month.slice(5)), year })}
                </FacetValue>
              ))}
            </div>
          )}
        </div>
      ))}
      <div className="between">
        <DayField label={t('facets.from')} day={from} choose={(day) => typed('from', day)} />
        <DayField label={t('facets.to')} day={to} choose={(day) => typed('to', day)} />
      </div>
      {facets !== undefined && facets.undated > 0 && (
        <p className="meta">{t('facets.undated', { count: facets.undated })}</p>
      )}
    </Facet>
  )
}

const DayField = ({
  label,
  day,
  choose,
}: {
  label: string
  day: string | null
  choose: (day: string) => void
}) => (
  <div>
    <span>{label}</span>
    <input
      type="date"
      key={day}
      aria-label={label}
      defaultValue={day ?? ''}
      onBlur={(event) => {
        if (event.target.value !== (day ?? '')) choose(event.target.value)
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') choose(event.currentTarget.value)
      }}
    />
  </div>
)

const WIDTH = 240
const BASE = 36

function Histogram({ months }: { months: readonly MonthCount[] }) {
  const { t } = useTranslation('home')
  const { compare: _, day } = useFormat()
  const step = WIDTH / months.length
  const tallest = Math.max(...months.map(({ count }) => count))
  const label = t('facets.histogram', {
    from: day(daysOf(months[0]!.month).from),
    to: day(daysOf(months.at(-1)!.month).to),
  })
  return (
    <svg className="hist" viewBox={`0 0 ${WIDTH} 52`} role="img" aria-label={label}>
      <path className="g-axis" d={`M0 ${BASE}h${WIDTH}`} />
      {months.map(({ month, count }, i) => {
        const height = count === 0 ? 0 : Math.max(2, (count / tallest) * (BASE - 4))
        return (
          <rect
            key={month}
            x={i * step + step * 0.1}
            y={BASE - height}
            width={step * 0.8}
            height={height}
            fill="currentColor"
          />
        )
      })}
      {months.map(({ month }, i) =>
        month.endsWith('-01') || i === 0 ? (
          <text key={month} x={Math.min(i * step, WIDTH - 26)} y="50">
            {month.endsWith('-01') || months.every((one) => !one.month.endsWith('-01'))
              ? month.slice(0, 4)
              : ''}
          </text>
        ) : null,
      )}
    </svg>
  )
}
