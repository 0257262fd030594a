import type { BaseLocationHook } from 'wouter'

/** A page that is a file has one address of its own: only what stands behind its name changes. */
export const useOwnAddress: BaseLocationHook = () => ['/', navigate]

function navigate(to: string, { replace = false }: { replace?: boolean } = {}): void {
  const { search, hash } = new URL(to, 'http://page')
  const address = location.pathname + search + hash
  if (replace) history.replaceState(null, '', address)
  else history.pushState(null, '', address)
}
