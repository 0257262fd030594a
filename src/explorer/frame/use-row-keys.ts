import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useKeys } from './use-keys.js'

/** `j` and `k` go through the rows of the page, `o` opens the quote of the one in focus; Enter, as on any link, opens it. */
export function useRowKeys(): void {
  const { t } = useTranslation()
  useKeys(
    useMemo(
      () => [
        { key: 'j', does: t('keys.next'), press: () => step(1) },
        { key: 'k', does: t('keys.previous'), press: () => step(-1) },
        { key: 'o', does: t('keys.quote'), press: openQuote },
      ],
      [t],
    ),
  )
}

const rowInFocus = () => document.activeElement?.closest<HTMLElement>('[data-row]') ?? null

function step(by: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')]
  const here = rows.indexOf(rowInFocus() as HTMLElement)
  const row = rows[here < 0 ? 0 : here + by]
  row?.querySelector<HTMLElement>('.act')?.focus()
  row?.scrollIntoView({ block: 'nearest' })
}

const openQuote = () => rowInFocus()?.querySelector<HTMLElement>('[data-quote]')?.click()
