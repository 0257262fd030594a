import { useTranslation } from 'react-i18next'
import { Icon } from '../parts/icon.js'
import { useAddress } from '../state/use-address.js'
import { useFormat } from '../words/use-format.js'
import { Phrase } from './phrase.js'
import type { End } from './strands.js'

/** From how many successors on they are counted; they stand by name further down. */
const COUNTED_FROM = 4

/** That a place or body is no more on the day of the page, and what it became; or is not yet. */
export function EndedBadge({ end, validFrom }: { end: End | null; validFrom: string | null }) {
  const { t } = useTranslation('entity')
  const { day } = useFormat()
  const { asOf } = useAddress()
  if (validFrom !== null && validFrom > asOf)
    return <span className="ended">{t('head.notYet', { day: day(validFrom) })}</span>
  if (!end) return null
  return (
    <>
      <span className="ended">
        <Icon name="t-off" />
        {t('head.ended', { day: day(end.from) })}
      </span>
      <span>
        {end.became.length === 0 ? (
          t('head.becameNone')
        ) : end.became.length < COUNTED_FROM ? (
          <Phrase key="head.became" say="head.became" of={end.became} />
        ) : (
          <a href="#turns">{t('head.becameMany', { count: end.became.length })}</a>
        )}
      </span>
    </>
  )
}
