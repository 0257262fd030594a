import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { flipTheme } from '../frame/theme.js'
import { useTitle } from '../frame/use-title.js'
import { Brand } from '../parts/brand.js'
import { Icon } from '../parts/icon.js'
import { Sprite } from '../parts/sprite.js'
import { ReportBody } from '../report/report-body.js'
import type { ReportView } from '../report/report-view.js'
import { useJump } from '../report/use-jump.js'
import { LANGUAGES } from '../state/address.js'
import { useAddress } from '../state/use-address.js'
import { i18n } from '../words/i18n.js'

/** One report on one page, without a server: its links lead nowhere else. */
export function StandalonePage({ view }: { view: ReportView }) {
  const { language, change } = useAddress()
  if (i18n.language !== language) void i18n.changeLanguage(language)
  const { t } = useTranslation(['report', 'common'])
  useTitle(view.title ?? view.name)
  useJump(true)
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return (
    <>
      <Sprite />
      <a className="skip" href="#main">
        {t('common:nav.toContent')}
      </a>
      <header className="top">
        <div className="top-in">
          <span className="brand">
            <Brand />
          </span>
          <div className="tools">
            <fieldset className="seg" aria-label={t('common:tools.language')}>
              {LANGUAGES.map((one) => (
                <button
                  key={one}
                  type="button"
                  lang={one}
                  aria-pressed={one === language}
                  onClick={() => change({ lang: one }, { replace: true })}
                >
                  <abbr title={one === 'vi' ? 'Tiếng Việt' : 'English'}>{one.toUpperCase()}</abbr>
                </button>
              ))}
            </fieldset>
            <button className="btn" type="button" aria-label={t('common:tools.theme')} onClick={flipTheme}>
              <Icon name="i-sun" />
            </button>
          </div>
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        <div className="wrap">
          <ReportBody view={view} />
        </div>
      </main>
      <footer className="foot">
        <div className="wrap">
          <span>{t('alone')}</span>
        </div>
      </footer>
    </>
  )
}
