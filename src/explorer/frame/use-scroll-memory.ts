import { useEffect, useRef } from 'react'
import { useLocation } from 'wouter'

/** So long a page that comes back may take to be as tall as it was. */
const RESTORE_WITHIN_MS = 1500

/** How a page was left: how far down, and the row in focus. */
interface Place {
  top: number
  row: string | undefined
}

/** Another page begins at its top, with the focus on its content; one gone back to, where it was left. */
export function useScrollMemory(): void {
  const [path] = useLocation()
  const places = useRef(new Map<string, Place>())
  const followed = useRef<string | undefined>(undefined)
  const isFirst = useRef(true)
  useEffect(() => {
    history.scrollRestoration = 'manual'
    const remember = () => {
      const row = document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset.row
      places.current.set(location.href, { top: scrollY, row })
    }
    // The router tells of each link that is followed; of going back it may hear before anybody else.
    const follow = () => {
      followed.current = location.pathname
    }
    addEventListener('scroll', remember, { passive: true })
    addEventListener('focusin', remember)
    addEventListener('pushState', follow)
    return () => {
      removeEventListener('scroll', remember)
      removeEventListener('focusin', remember)
      removeEventListener('pushState', follow)
    }
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is run by each change of page
  useEffect(() => {
    const isFollowed = followed.current === location.pathname
    followed.current = undefined
    if (isFirst.current) {
      isFirst.current = false
      return
    }
    if (!isFollowed) return restore(places.current.get(location.href) ?? { top: 0, row: undefined })
    if (location.hash) return
    scrollTo(0, 0)
    document.getElementById('main')?.focus({ preventScroll: true })
  }, [path])
}

function restore({ top, row }: Place): () => void {
  const until = performance.now() + RESTORE_WITHIN_MS
  let frame = 0
  const step = () => {
    scrollTo(0, top)
    const focused = row === undefined || focusRow(row)
    if ((!focused || Math.abs(scrollY - top) > 1) && performance.now() < until)
      frame = requestAnimationFrame(step)
  }
  step()
  return () => cancelAnimationFrame(frame)
}

/** Whether the row was there to be focused. */
function focusRow(id: string): boolean {
  const row = document.querySelector(`[data-row="${CSS.escape(id)}"] .act`)
  if (row instanceof HTMLElement) row.focus({ preventScroll: true })
  return row !== null
}
