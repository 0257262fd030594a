import { useEffect } from 'react'

/** The title of the page, on the tab and in the history. */
export function useTitle(title: string | undefined): void {
  useEffect(() => {
    document.title = title ? `${title} – camket` : 'camket'
  }, [title])
}
