import { useTranslation } from 'react-i18next'
import { FindBox } from '../parts/find-box.js'
import { Icon } from '../parts/icon.js'
import type { Named } from '../parts/link.js'
import type { NamedOnes } from '../parts/use-named.js'
import type { Params } from '../state/address.js'
import { useAddress } from '../state/use-address.js'
import type { Choice } from './choice.js'
import { daysOf, periodOf } from './periods.js'
import { usePeriodName } from './use-period-name.js'

/** Place, body and period; each filter that is set is a chip with a button that drops it. */
export function Filters({
  choice,
  named,
  years,
}: {
  choice: Choice
  named: NamedOnes
  years: readonly string[]
}) {
  const { t } = useTranslation('overview')
  const { change } = useAddress()
  const add = (name: 'place' | 'answers') => (found: Named) =>
    change({ [name]: [...new Set([...choice[name], found.id])] })
  return (
    <>
      <form
        className="overview-filters"
        aria-label={t('filter.label')}
        onSubmit={(event) => event.preventDefault()}
      >
        <FindBox label={t('filter.place')} types={['PLACE']} onFound={add('place')} />
        <FindBox label={t('filter.answers')} types={['AGENCY', 'PERSON', 'ROLE']} onFound={add('answers')} />
        <PeriodBox choice={choice} years={years} />
      </form>
      <Chips choice={choice} named={named} />
    </>
  )
}

function PeriodBox({ choice: { from, to }, years }: { choice: Choice; years: readonly string[] }) {
  const { t } = useTranslation('overview')
  const { change } = useAddress()
  const { long } = usePeriodName()
  const chosen = from !== null && to !== null ? periodOf(from, to) : null
  const value = from === null && to === null ? '' : (chosen ?? 'other')
  const isListed = value === '' || years.includes(value)
  return (
    <label className="period-box">
      <span>{t('filter.period')}</span>
      <select
        value={value}
        onChange={({ target }) =>
          change(target.value === '' ? { from: null, to: null } : { ...daysOf(target.value) })
        }
      >
        <option value="">{t('filter.anyPeriod')}</option>
        {!isListed && <option value={value}>{chosen ? long(chosen) : t('filter.other')}</option>}
        {years.map((year) => (
          <option key={year} value={year}>
            {long(year)}
          </option>
        ))}
      </select>
    </label>
  )
}

interface SetFilter {
  key: string
  text: string
  dropped: Params
}

/** In words, with what of the address to change so that it is gone. */
export function useSetFilters(choice: Choice, named: NamedOnes): SetFilter[] {
  const { t } = useTranslation('overview')
  const periodName = usePeriodName()
  const { from, to } = choice
  const listed = (list: 'place' | 'answers') =>
    choice[list].map((id) => ({
      key: id,
      text: t(`filter.${list}Is`, {
        name: named.of(id)?.name ?? (named.isKnown ? t('filter.notThere') : '…'),
      }),
      dropped: { [list]: choice[list].filter((one) => one !== id) },
    }))
  const made = {
    key: 'made',
    text: t('filter.madeIs', { period: from === null && to === null ? '' : periodName.days(from, to) }),
    dropped: { from: null, to: null },
  }
  return [...listed('place'), ...listed('answers'), ...(from === null && to === null ? [] : [made])]
}

/** A chip that is dropped hands the focus to the next one, or to the sentence where it was the last. */
function Chips({ choice, named }: { choice: Choice; named: NamedOnes }) {
  const { t } = useTranslation('overview')
  const { change } = useAddress()
  const filters = useSetFilters(choice, named)
  if (filters.length === 0) return null
  return (
    <ul className="chips">
      {filters.map(({ key, text, dropped }) => (
        <li className="chip" key={key}>
          {text}
          <button
            type="button"
            aria-label={t('filter.drop', { what: text })}
            onClick={({ currentTarget }) => {
              const chip = currentTarget.closest('li')
              const next = (chip?.nextElementSibling ?? chip?.previousElementSibling)?.querySelector('button')
              change(dropped)
              ;(next ?? document.getElementById('main'))?.focus()
            }}
          >
            <Icon name="i-x" />
          </button>
        </li>
      ))}
    </ul>
  )
}
