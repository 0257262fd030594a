import { useMemo } from 'react'
import { useLocation, useSearch } from 'wouter'
import { type Language, type Params, readCarried, today, writeAddress } from './address.js'

export interface Address {
  path: string
  params: URLSearchParams
  /** The day that the page is told for. */
  asOf: string
  /** Whether that day was chosen, so that the page is not told for today. */
  isAnotherDay: boolean
  language: Language
  /** The address of another page, for the same day in the same language. */
  href(path: string, params?: Params): string
  /** Changes what is named of this address; null takes it out. Typing replaces the entry in the history. */
  change(changes: Params, options?: { replace?: boolean }): void
  /** This address with changes, as a link. */
  with(changes: Params): string
}

export function useAddress(): Address {
  const [path, navigate] = useLocation()
  const search = useSearch()
  return useMemo(() => {
    const carried = readCarried(search)
    const params = new URLSearchParams(search)
    const withChanges = (changes: Params) => {
      const { asOf = carried.asOf, lang = carried.language, ...others } = changes
      const kept: Params = Object.fromEntries(
        [...params].filter(([name]) => name !== 'asOf' && name !== 'lang'),
      )
      return writeAddress(
        path,
        { ...kept, ...others },
        { asOf: one(asOf), language: lang === 'en' ? 'en' : 'vi' },
      )
    }
    return {
      path,
      params,
      asOf: carried.asOf ?? today(),
      isAnotherDay: carried.asOf !== null && carried.asOf !== today(),
      language: carried.language,
      href: (to, given = {}) => writeAddress(to, given, carried),
      change: (changes, { replace = false } = {}) =>
        navigate(withChanges(changes) + location.hash, { replace }),
      with: withChanges,
    }
  }, [path, search, navigate])
}

const one = (value: Params[string]): string | null => (typeof value === 'string' ? value : null)
