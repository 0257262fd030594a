import { useTranslation } from 'react-i18next'
import { useFormat } from '../words/use-format.js'
import type { Bound } from './tenure-span.js'

/** "không rõ, trước 12/4/2022": what is not said is said to be not said. */
export function useBoundWords(): (bound: Bound) => string {
  const { t } = useTranslation('entity')
  const { day } = useFormat()
  return (bound) => {
    switch (bound.known) {
      case 'DAY':
        return day(bound.day)
      case 'BEFORE':
        return t('tenure.unknownBefore', { day: day(bound.day) })
      case 'BODY_ENDED':
        return t('tenure.latestEnded', { day: day(bound.day) })
      case 'STILL_SEEN':
        return t('tenure.stillSeen', { day: day(bound.day) })
      case 'NOTHING':
        return t('tenure.unknown')
    }
  }
}
