import { useMemo } from 'react'
import type { Language } from '../state/address.js'
import { useAddress } from '../state/use-address.js'

export interface Format {
  /** 30/9/2023, or 30 Sep 2023. */
  day(iso: string): string
  /** 1.151, or 1,151. */
  number(value: number): string
  /** Vietnamese order of letters, in both languages: names are Vietnamese. */
  compare(left: string, right: string): number
}

export function formatFor(language: Language): Format {
  const numbers = new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 3 })
  const days =
    language === 'vi'
      ? new Intl.DateTimeFormat('vi-VN', {
          day: 'numeric',
          month: 'numeric',
          year: 'numeric',
          timeZone: 'UTC',
        })
      : new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
  const collator = new Intl.Collator('vi')
  return {
    day: (iso) => days.format(new Date(`${iso}T00:00:00Z`)),
    number: (value) => numbers.format(value),
    compare: collator.compare,
  }
}

export function useFormat(): Format {
  const { language } = useAddress()
  return useMemo(() => formatFor(language), [language])
}
