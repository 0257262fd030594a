import { type RefObject, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../parts/icon.js'
import { useAddress } from '../state/use-address.js'

/** After so long without a further letter, what was typed is asked for. */
const TYPED_AFTER_MS = 250

/** Words of a commitment; accents may be left out. Typing replaces the entry in the history. */
export function SearchBox({ box }: { box: RefObject<HTMLInputElement | null> }) {
  const { t } = useTranslation('home')
  const { params, change } = useAddress()
  const asked = params.get('q') ?? ''
  const [typed, setTyped] = useState(asked)
  const written = useRef(asked)
  // An address that changed by other means, as by going back, is what the box shows.
  useEffect(() => {
    if (asked === written.current) return
    written.current = asked
    setTyped(asked)
  }, [asked])
  useEffect(() => {
    if (typed.trim() === written.current) return
    const timer = setTimeout(() => {
      written.current = typed.trim()
      change({ q: typed.trim() }, { replace: true })
    }, TYPED_AFTER_MS)
    return () => clearTimeout(timer)
  }, [typed, change])
  return (
    <search className="search">
      <div className="search-box">
        <Icon name="i-search" />
        <input
          ref={box}
          type="search"
          name="q"
          value={typed}
          aria-label={t('search.label')}
          placeholder={t('search.hint')}
          onChange={(event) => setTyped(event.target.value)}
        />
      </div>
    </search>
  )
}
