import { type RefObject, useEffect, useRef, useState } from 'react'
import { useAddress } from '../state/use-address.js'
import { Icon } from './icon.js'

/** After so long without a further letter, what was typed is asked for. */
const TYPED_AFTER_MS = 250

/** The words that a list is searched for (`q`); each pause in the typing replaces the entry in the history. */
export function SearchBox({
  label,
  placeholder,
  box,
}: {
  label: string
  placeholder: string
  box?: RefObject<HTMLInputElement | null>
}) {
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
          aria-label={label}
          placeholder={placeholder}
          onChange={(event) => setTyped(event.target.value)}
        />
      </div>
    </search>
  )
}
