import { useTranslation } from 'react-i18next'
import type { CommitmentOrder } from '../data/schema-types.js'
import { useAddress } from '../state/use-address.js'

/** By deadline, which the address leaves out, or by the day they were made. */
export function Sorter({ order }: { order: CommitmentOrder }) {
  const { t } = useTranslation('home')
  const { change } = useAddress()
  return (
    <span className="sorter">
      <label htmlFor="sort">{t('sort.label')}</label>
      <select
        id="sort"
        value={order}
        onChange={(event) => change({ by: event.target.value === 'MADE' ? 'made' : null })}
      >
        <option value="DEADLINE">{t('sort.DEADLINE')}</option>
        <option value="MADE">{t('sort.MADE')}</option>
      </select>
    </span>
  )
}
