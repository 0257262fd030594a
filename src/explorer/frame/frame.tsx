import { type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Brand } from '../parts/brand.js'
import { Icon } from '../parts/icon.js'
import { To } from '../parts/link.js'
import { Sprite } from '../parts/sprite.js'
import { LANGUAGES } from '../state/address.js'
import { useAddress } from '../state/use-address.js'
import { useFormat } from '../words/use-format.js'
import { AsOf } from './as-of.js'
import { KeysList } from './keys-list.js'
import { flipTheme } from './theme.js'
import { useScrollMemory } from './use-scroll-memory.js'

const SECTIONS = [
  ['commitments', '/', /^\/(c\/.*)?$/],
  ['overview', '/overview', /^\/overview/],
  ['entities', '/entities', /^\/(entities|a|p|role|place|project|meeting)(\/|$)/],
  ['reports', '/reports', /^\/(reports|r\/)/],
  ['graph', '/graph', /^\/graph/],
] as const

/** What stands around every view: the way to the others, the day that is told, the language. */
export function Frame({ children }: { children: ReactNode }) {
  const { t } = useTranslation()
  const { language } = useAddress()
  useScrollMemory()
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return (
    <>
      <Sprite />
      <a className="skip" href="#main">
        {t('nav.toContent')}
      </a>
      <header className="top">
        <div className="top-in">
          <To className="brand" path="/">
            <Brand />
          </To>
          <Sections />
          <div className="tools">
            <AsOf />
            <Languages />
            <button className="btn" type="button" aria-label={t('tools.theme')} onClick={flipTheme}>
              <Icon name="i-sun" />
            </button>
          </div>
        </div>
        <AnotherDay />
      </header>
      <main id="main" tabIndex={-1}>
        <div className="wrap">{children}</div>
      </main>
      <footer className="foot">
        <div className="wrap">
          <span>{t('foot.outside')}</span>
          <span>{t('foot.query')}</span>
          <KeysList />
        </div>
      </footer>
    </>
  )
}

function Sections() {
  const { t } = useTranslation()
  const { path } = useAddress()
  return (
    <nav className="nav" aria-label={t('nav.label')}>
      {SECTIONS.map(([section, to, belongs]) => (
        <To key={section} path={to} aria-current={belongs.test(path) ? 'page' : undefined}>
          {t(`nav.${section}`)}
        </To>
      ))}
    </nav>
  )
}

function Languages() {
  const { t } = useTranslation()
  const address = useAddress()
  return (
    <nav className="seg" aria-label={t('tools.language')}>
      {LANGUAGES.map((language) => (
        <a
          key={language}
          lang={language}
          hrefLang={language}
          href={address.with({ lang: language })}
          aria-current={address.language === language ? 'true' : undefined}
          onClick={(event) => {
            event.preventDefault()
            address.change({ lang: language }, { replace: true })
          }}
        >
          <abbr title={language === 'vi' ? 'Tiếng Việt' : 'English'}>{language.toUpperCase()}</abbr>
        </a>
      ))}
    </nav>
  )
}

/** A page told for a past day says so, in a strip that cannot be overlooked. */
function AnotherDay() {
  const { t } = useTranslation()
  const { asOf, isAnotherDay, change } = useAddress()
  const { day } = useFormat()
  if (!isAnotherDay) return null
  return (
    <p className="another-day">
      <span>{t('tools.asOfPast', { day: day(asOf) })}</span>{' '}
      <button className="btn" type="button" onClick={() => change({ asOf: null })}>
        {t('tools.asOfToday')}
      </button>
    </p>
  )
}
