import { useTranslation } from 'react-i18next'
import { To } from '../parts/link.js'
import { useTitle } from './use-title.js'

/** For an address that leads nowhere, and an id that is not there. */
export function NotFound() {
  const { t } = useTranslation()
  useTitle(t('state.notFound'))
  return (
    <div className="state">
      <h1>{t('state.notFound')}</h1>
      <p>{t('state.notFoundText')}</p>
      <div className="page-tools">
        <To className="btn" path="/">
          {t('state.home')}
        </To>
      </div>
    </div>
  )
}
