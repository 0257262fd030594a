import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { pathOf } from './paths.js'
import { useAddress } from './use-address.js'

/** An id that was merged into another gives way to that one in the address; going back does not meet it again. */
export function useCanonical(
  id: string,
  answered: { __typename: string; id: string } | null | undefined,
): void {
  const { params, href } = useAddress()
  const [, navigate] = useLocation()
  const path = answered && answered.id !== id ? pathOf(answered) : null
  useEffect(() => {
    if (path !== null) navigate(href(path, Object.fromEntries(params)), { replace: true })
  }, [path, params, href, navigate])
}
