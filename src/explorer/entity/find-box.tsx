import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../parts/icon.js'
import { useAddress } from '../state/use-address.js'

/** So long after the last key the address, and with it the question, changes. */
const SETTLED_AFTER_MS = 250

/** The words that are looked for; each pause in the typing replaces them in the address. */
export function FindBox() {
  const { t } = useTranslation('entity')
  const { params, change } = useAddress()
  const told = params.get('q') ?? ''
  const [typed, setTyped] = useState(told)
  const sent = useRef(told)
  useEffect(() => {
    if (told === sent.current) return
    sent.current = told
    setTyped(told)
  }, [told])
  useEffect(() => {
    if (typed === sent.current) return
    const timer = setTimeout(() => {
      sent.current = typed
      change({ q: typed }, { replace: true })
    }, SETTLED_AFTER_MS)
    return () => clearTimeout(timer)
  }, [typed, change])
  return (
    <search className="search">
      <div className="search-box">
        <Icon name="i-search" />
        <input
          type="search"
          aria-label={t('find.label')}
          placeholder={t('find.placeholder')}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      </div>
    </search>
  )
}
