import { useTranslation } from 'react-i18next'
import { useFormat } from '../words/use-format.js'
import type { CommitmentRowFragment } from './commitment-rows.documents.js'
import { Icon } from './icon.js'

/** The deadline in force in bold, the first one struck out below it, and by how much it moved. */
export function Due({
  of: { deadline },
  withSlip = true,
}: {
  of: Pick<CommitmentRowFragment, 'deadline'>
  /** False where a column beside it tells by how much it moved. */
  withSlip?: boolean
}) {
  const { t } = useTranslation()
  const { day } = useFormat()
  if (!deadline) return <span className="noone">{t('row.noDeadline')}</span>
  const { current, baseline, slippageDays } = deadline
  if (!current)
    return (
      <span className="due noone">
        {t('row.vague')}
        {deadline.text && (
          <>
            <br />
            <q className="rec" lang="vi">
              {deadline.text}
            </q>
          </>
        )}
      </span>
    )
  return (
    <span className="due">
      <b>
        <time dateTime={current}>{day(current)}</time>
      </b>
      {baseline.latest && baseline.latest !== current && (
        <>
          <br />
          <s>
            <span className="vh">{t('row.baseline')} </span>
            <time dateTime={baseline.latest}>{day(baseline.latest)}</time>
          </s>
        </>
      )}
      {withSlip && slippageDays !== null && slippageDays !== 0 && (
        <>
          <br />
          <Moved days={slippageDays} />
        </>
      )}
    </span>
  )
}

/** By how much the deadline moved; a deadline that stands says so, and one without a day that it cannot move. */
export function Slip({ of: { deadline } }: { of: Pick<CommitmentRowFragment, 'deadline'> }) {
  const { t } = useTranslation()
  if (!deadline?.current) return <span className="mut">{t('row.cannotSlip')}</span>
  if (!deadline.slippageDays) return <span className="mut">{t('row.stands')}</span>
  return (
    <span className="due">
      <Moved days={deadline.slippageDays} isBrief />
    </span>
  )
}

/** Brief below a heading that says what it is. */
function Moved({ days, isBrief = false }: { days: number; isBrief?: boolean }) {
  const { t } = useTranslation()
  return (
    <span className="slip">
      <Icon name="i-slip" />{' '}
      {days < 0
        ? t('row.broughtForward', { count: -days })
        : isBrief
          ? t('days', { count: days })
          : t('row.slipped', { count: days })}
    </span>
  )
}
