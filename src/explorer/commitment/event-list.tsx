import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../parts/icon.js'
import { type Named, NamedLink } from '../parts/link.js'
import { useStatusWord } from '../parts/status-mark.js'
import { useFormat } from '../words/use-format.js'
import type { Event, Silence } from './events.js'
import type { Shown } from './steps.js'

const GLYPHS: Record<Event['is'], string> = {
  MADE: 'ax-o',
  FOLLOWED: 'ax-o',
  MOVED: 'i-slip',
  ASSESSED: 'ax-e',
  OVERDUE: 'ax-t',
  BORNE: 'i-hand',
}

/** What the drawing shows, as a list in the order of the days. */
export function EventList({
  of,
  events,
  silence,
}: {
  of: Shown
  events: readonly Event[]
  silence: Silence | null
}) {
  const { t } = useTranslation('commitment')
  const { day } = useFormat()
  return (
    <>
      <h3 className="vh">{t('line.events')}</h3>
      <ol className="events">
        {events.map((event) => (
          <li key={event.key}>
            {event.day ? (
              <time dateTime={event.day}>{day(event.day)}</time>
            ) : (
              <span className="mut">{t('event.undated')}</span>
            )}
            <Icon name={GLYPHS[event.is]} className={GLYPHS[event.is].startsWith('ax') ? 'ic full' : 'ic'} />
            <span>
              <Told event={event} of={of} />
            </span>
          </li>
        ))}
        {silence?.state === 'NOT_TAKEN_UP' && (
          <li>
            <span className="mut">–</span>
            <Icon name="o-none" />
            <span>
              <b>{t('event.silence')}</b>: {t('event.silence', { count: silence.reports.totalCount })}
            </span>
          </li>
        )}
      </ol>
    </>
  )
}

function Told({ event, of }: { event: Event; of: Shown }): ReactNode {
  const { t } = useTranslation('commitment')
  const word = useStatusWord()
  const { day } = useFormat()
  switch (event.is) {
    case 'MADE':
      return (
        <>
          <b>{word('kindNoun', of.kind)}</b>: <span lang="vi">{of.action}</span>
          {of.deadline?.baseline.latest &&
            `, ${t('event.dueSet', { day: day(of.deadline.baseline.latest) })}`}
        </>
      )
    case 'FOLLOWED':
      return (
        <>
          <b>{t(`relation.${event.relation}` as 'relation.AMENDS', { defaultValue: event.relation })}</b>
          {event.quote && (
            <>
              :{' '}
              <q className="rec" lang="vi">
                {event.quote}
              </q>
            </>
          )}
        </>
      )
    case 'MOVED':
      return (
        <>
          <b>{t('event.moved', { day: day(event.to) })}</b>,{' '}
          {t('event.movedText', { name: event.approvedBy, why: event.why })}
        </>
      )
    case 'ASSESSED':
      return (
        <>
          <b>{word('evidence', event.value)}</b>
          {event.note && `: ${event.note}`}
        </>
      )
    case 'OVERDUE':
      return (
        <>
          <b>{t('event.overdue')}</b> {t('event.overdueText')}
        </>
      )
    case 'BORNE':
      return event.step.party ? (
        <>
          <b>{t(`basis.${event.step.basis}` as 'basis.TENURE', { defaultValue: event.step.basis })}</b>:{' '}
          <NamedLink of={event.step.party as Named} />
          {event.step.holder && `, ${t('answer.heldBy', { name: event.step.holder.name })}`}
        </>
      ) : (
        <b className="orphan">{t('event.ended')}</b>
      )
  }
}
