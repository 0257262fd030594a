import { useEffect, useRef } from 'react'

/** Goes to what the address points at, once it is there: the browser looked for it before. */
export function useJump(isThere: boolean): void {
  const hasJumped = useRef(false)
  useEffect(() => {
    if (!isThere || hasJumped.current) return
    hasJumped.current = true
    document.getElementById(location.hash.slice(1))?.scrollIntoView()
  }, [isThere])
}
