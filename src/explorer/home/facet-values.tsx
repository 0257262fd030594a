import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Arrow, Icon } from '../parts/icon.js'
import { type Axis, drawingOf, valuesOf } from '../parts/status.js'
import { AxisName, useStatusWord } from '../parts/status-mark.js'
import { useFormat } from '../words/use-format.js'

/** One value that can be chosen, with how many it would leave; undefined while that is not known yet. */
export function FacetValue({
  isChosen,
  count,
  largest,
  choose,
  children,
}: {
  isChosen: boolean
  count: number | undefined
  /** The largest count of its facet: the bar behind the count is a share of it. */
  largest: number
  choose: () => void
  children: ReactNode
}) {
  const { number } = useFormat()
  return (
    <label className={count === 0 ? 'zero' : undefined}>
      <input type="checkbox" checked={isChosen} onChange={choose} />
      <span className="fl">{children}</span>{' '}
      <span
        className="fc"
        style={{ '--w': `${count ? Math.max(3, (100 * count) / largest) : 0}%` } as object}
      >
        {count === undefined ? '…' : number(count)}
      </span>
    </label>
  )
}

export function Facet({
  legend,
  className = 'facet',
  children,
}: {
  legend: ReactNode
  className?: string
  children: ReactNode
}) {
  return (
    <fieldset className={className}>
      <legend>{legend}</legend>
      <div>{children}</div>
    </fieldset>
  )
}

const KINDS = ['PLEDGE', 'DIRECTIVE', 'REQUEST', 'TARGET', 'RECOMMENDATION']

/** The values of an enum: all that this page knows, also those with nothing left, then those of a newer server. */
export function EnumFacet({
  of,
  chosen,
  counts,
  choose,
}: {
  of: Axis | 'kind'
  chosen: readonly string[]
  counts: ReadonlyMap<string, number> | undefined
  choose: (value: string) => void
}) {
  const { t } = useTranslation()
  const word = useStatusWord()
  const known = of === 'kind' ? KINDS : valuesOf(of)
  const values = [...new Set([...known, ...(counts?.keys() ?? []), ...chosen])]
  const largest = Math.max(1, ...(counts?.values() ?? []))
  return (
    <Facet legend={of === 'kind' ? t('axis.kind') : <AxisName axis={of} />}>
      {values.map((value) => (
        <FacetValue
          key={value}
          isChosen={chosen.includes(value)}
          count={counts && (counts.get(value) ?? 0)}
          largest={largest}
          choose={() => choose(value)}
        >
          {of === 'kind' ? (
            <Arrow kind={value} className="ic arrow" />
          ) : (
            <Icon name={drawingOf(of, value).glyph} />
          )}
          {word(of === 'kind' ? 'kindNoun' : of, value)}
        </FacetValue>
      ))}
    </Facet>
  )
}
