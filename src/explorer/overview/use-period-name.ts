import { useTranslation } from 'react-i18next'
import { useFormat } from '../words/use-format.js'
import { periodOf } from './periods.js'

const ROMAN = ['I', 'II', 'III', 'IV']

export interface PeriodNames {
  /** "quý II/2024". */
  long(period: string): string
  /** "II/2024", for an axis. */
  short(period: string): string
  /** Of any first and last day, either of which may be open. */
  days(from: string | null, to: string | null): string
}

export function usePeriodName(): PeriodNames {
  const { t } = useTranslation('overview')
  const { day } = useFormat()
  const named = (period: string, length: 'long' | 'short') => {
    const [year = '', part = ''] = period.split('-')
    if (part === '') return t(`period.${length}.year`, { year })
    if (part.startsWith('Q'))
      return t(`period.${length}.quarter`, {
        year,
        quarter: part.slice(1),
        roman: ROMAN[Number(part[1]) - 1],
      })
    return t(`period.${length}.month`, { year, month: Number(part) })
  }
  return {
    long: (period) => named(period, 'long'),
    short: (period) => named(period, 'short'),
    days: (from, to) => {
      if (from === null) return t('period.until', { to: day(to!) })
      if (to === null) return t('period.since', { from: day(from) })
      const period = periodOf(from, to)
      return period ? named(period, 'long') : t('period.between', { from: day(from), to: day(to) })
    },
  }
}
