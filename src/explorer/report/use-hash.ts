import { useSyncExternalStore } from 'react'

/** What the address points at on its page, without `#`. */
export function useHash(): string {
  return useSyncExternalStore(listen, () => {
    try {
      return decodeURIComponent(location.hash.slice(1))
    } catch {
      return ''
    }
  })
}

function listen(onChange: () => void): () => void {
  addEventListener('hashchange', onChange)
  return () => removeEventListener('hashchange', onChange)
}
