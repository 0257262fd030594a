import { useTranslation } from 'react-i18next'
import { useFormat } from '../words/use-format.js'

export interface DaySpan {
  earliest: string | null
  latest: string | null
  text: string | null
}

/** "12/3/2024 đến 13/3/2024"; that the day is not known, where no report says it. */
export function useDaySpan(): (span: DaySpan | null) => string {
  const { t } = useTranslation('entity')
  const { day } = useFormat()
  return (span) => {
    const from = span?.earliest ?? span?.latest
    const to = span?.latest ?? span?.earliest
    if (!from || !to) return span?.text ?? t('head.noDay')
    return from === to ? day(from) : t('head.span', { from: day(from), to: day(to) })
  }
}
