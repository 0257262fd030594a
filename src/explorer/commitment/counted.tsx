import { useTranslation } from 'react-i18next'
import { useStatusWord } from '../parts/status-mark.js'
import { daysBetween } from '../words/days.js'
import { useFormat } from '../words/use-format.js'
import { dueOn } from './due.js'
import type { Shown } from './steps.js'

/** Days against the deadline in force and the first one, by how much it moved, and who approved that. */
export function Counted({ of: { deadline, status }, asOf }: { of: Shown; asOf: string }) {
  const { t } = useTranslation('commitment')
  const { t: common } = useTranslation()
  const word = useStatusWord()
  const { day } = useFormat()
  const { first, now, words } = dueOn(deadline, asOf)
  const isOpen = ['OVERDUE', 'NOT_DUE'].includes(status.schedule)
  const count = (due: string) => {
    const days = daysBetween(due, asOf)
    if (!isOpen) return t('axes.dueDay', { day: day(due) })
    return days > 0
      ? t('axes.since', { count: days, day: day(due) })
      : t('axes.left', { count: -days, day: day(due) })
  }
  const moved = first && now ? daysBetween(first, now) : 0
  const changes = (deadline?.changes ?? []).filter(({ approvedOn }) => approvedOn <= asOf)
  return (
    <>
      <dl className="facts">
        {now && (
          <>
            <dt>{t('axes.current')}</dt>
            <dd>
              <b>{count(now)}</b>
            </dd>
          </>
        )}
        {first && first !== now && (
          <>
            <dt>{t('axes.baseline')}</dt>
            <dd>
              <b>{count(first)}</b> ({word('schedule', status.scheduleAgainstBaseline)})
            </dd>
          </>
        )}
        {!now && (
          <>
            <dt>{t('axes.current')}</dt>
            <dd>
              {words ? (
                <q className="rec" lang="vi">
                  {words}
                </q>
              ) : (
                t('details.unsaid')
              )}
            </dd>
          </>
        )}
        {changes.length > 0 && (
          <>
            <dt>{moved < 0 ? t('axes.forward') : t('axes.slipped')}</dt>
            <dd>
              <b>{common('days', { count: Math.abs(moved) })}</b>,{' '}
              {t('axes.times', { count: changes.length })}
              <ul className="approved">
                {changes.map(({ id, to, approvedBy, approvedOn, why }) => (
                  <li key={id}>
                    {t('axes.approved', { to: day(to), name: approvedBy, on: day(approvedOn) })}.{' '}
                    <span lang="vi">{why}</span>
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
        {deadline?.claimed?.latest && (
          <>
            <dt>{t('axes.claimed')}</dt>
            <dd>
              <b>{day(deadline.claimed.latest)}</b>, {t('axes.claimedNote')}
            </dd>
          </>
        )}
      </dl>
      {!now && <p>{t('axes.noDay')}</p>}
      <p className="computed">{t('axes.computed', { day: day(asOf) })}</p>
    </>
  )
}
