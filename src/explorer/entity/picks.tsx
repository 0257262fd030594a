import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { valuesOf } from '../parts/status.js'
import { AxisName, useStatusWord } from '../parts/status-mark.js'
import { useAddress } from '../state/use-address.js'
import { useFormat } from '../words/use-format.js'
import { ratesOf } from './count-rates.js'
import type { CommitmentList } from './party-lists.js'
import { useRates } from './rates.js'

const KINDS = ['PLEDGE', 'DIRECTIVE', 'REQUEST', 'TARGET', 'RECOMMENDATION']

/** Kinds and states of the list, each with how many there are. */
export function Picks({
  list,
  isEnded,
  kind,
  schedule,
}: {
  list: CommitmentList
  isEnded: boolean
  kind: readonly string[]
  schedule: readonly string[]
}) {
  const { t } = useTranslation()
  const { data } = useRates(list.filter, isEnded)
  const counts = data && ratesOf(data)
  return (
    <div className="picks">
      <PickSet name="kind" axis="kindNoun" values={KINDS} chosen={kind} counts={counts?.kind ?? {}}>
        {t('axis.kind')}
      </PickSet>
      <PickSet
        name="schedule"
        axis="schedule"
        values={valuesOf('schedule')}
        chosen={schedule}
        counts={counts?.schedule ?? {}}
      >
        <AxisName axis="schedule" />
      </PickSet>
    </div>
  )
}

function PickSet({
  name,
  axis,
  values,
  chosen,
  counts,
  children,
}: {
  name: string
  axis: 'kindNoun' | 'schedule'
  values: readonly string[]
  chosen: readonly string[]
  counts: Readonly<Record<string, number>>
  children: ReactNode
}) {
  const word = useStatusWord()
  const { number } = useFormat()
  const { change } = useAddress()
  const shown = [...new Set([...values, ...Object.keys(counts), ...chosen])].filter(
    (value) => (counts[value] ?? 0) > 0 || chosen.includes(value),
  )
  const flip = (value: string) =>
    change({
      [name]: chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value],
    })
  return (
    <fieldset>
      <legend>{children}</legend>
      {shown.map((value) => (
        <label key={value}>
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => flip(value)} />
          {word(axis, value)} <span className="mut">{number(counts[value] ?? 0)}</span>
        </label>
      ))}
    </fieldset>
  )
}
