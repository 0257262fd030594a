import { useEffect } from 'react'
import { useLocation, useSearch } from 'wouter'
import { pathOf } from '../state/paths.js'

/** What was merged answers under another id: the address becomes that one. */
export function useCanonical(asked: string, answered: string | undefined): void {
  const [, navigate] = useLocation()
  const search = useSearch()
  useEffect(() => {
    if (answered === undefined || answered === asked) return
    const path = pathOf({ __typename: 'Commitment', id: answered })
    navigate(`${path}${search ? `?${search}` : ''}`, { replace: true })
  }, [asked, answered, search, navigate])
}
