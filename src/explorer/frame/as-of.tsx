import { useTranslation } from 'react-i18next'
import { Icon } from '../parts/icon.js'
import { isDay, today } from '../state/address.js'
import { useAddress } from '../state/use-address.js'
import { useFormat } from '../words/use-format.js'

/** The day that every page is told for; another one can be chosen, and travels on every link. */
export function AsOf() {
  const { t } = useTranslation()
  const { asOf, change } = useAddress()
  const { day } = useFormat()
  const choose = (chosen: string) => {
    if (isDay(chosen)) change({ asOf: chosen === today() ? null : chosen })
  }
  return (
    <details className="menu">
      <summary className="btn">
        <Icon name="i-cal" />
        <span className="wide">{t('tools.asOf')}</span> <b>{day(asOf)}</b>
      </summary>
      <div>
        <label>
          {t('tools.asOf')}{' '}
          <input
            type="date"
            key={asOf}
            defaultValue={asOf}
            onChange={(event) => choose(event.target.value)}
          />
        </label>
      </div>
    </details>
  )
}
