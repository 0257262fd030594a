import './report.css'
import { type ReactNode, useContext, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { To } from '../parts/link.js'
import { readList } from '../state/address.js'
import { pathOf } from '../state/paths.js'
import { useAddress } from '../state/use-address.js'
import { useFormat } from '../words/use-format.js'
import { Facts } from './facts.js'
import { Layers } from './layers.js'
import { countsOf, marksOf, readStretch } from './marks.js'
import { PartyName, StandsAlone } from './names.js'
import { ReportText } from './report-text.js'
import type { MeetingFact, ReportView } from './report-view.js'
import { useHash } from './use-hash.js'

/** A report with everything that was read in it: with a server behind it, or on a page that stands alone. */
export function ReportBody({ view, tools }: { view: ReportView; tools?: ReactNode }) {
  const { t } = useTranslation('report')
  const { params } = useAddress()
  const lit = useHash().replace(/^f-/, '')
  const marks = useMemo(() => marksOf(view), [view])
  const counts = useMemo(() => countsOf(view), [view])
  const off = new Set(readList(params, 'off'))
  return (
    <>
      <header className="lead report-lead">
        <div>
          <h1 className="rec" lang="vi">
            {view.title ?? view.name}
          </h1>
          <About view={view} />
        </div>
        {tools && <div className="page-tools">{tools}</div>}
      </header>
      <div className="report">
        <section aria-label={t('wholeText')}>
          <Layers off={off} counts={counts} />
          <ReportText
            text={view.text}
            title={view.title}
            marks={marks}
            off={off}
            lit={lit}
            at={readStretch(params.get('at'))}
          />
        </section>
        <Facts view={view} lit={lit} />
      </div>
    </>
  )
}

/** Under the title: what sort of meeting, when, who presided, who wrote of it. */
function About({ view: { meetings, publisher, publishedOn, sha256 } }: { view: ReportView }) {
  const { t } = useTranslation('report')
  const { day } = useFormat()
  return (
    <p className="kind">
      {meetings.length === 0 && <span className="noone">{t('noMeeting')}</span>}
      {meetings.map((meeting, at) => (
        <Meeting key={meeting.id ?? at} meeting={meeting} />
      ))}
      <span>
        {publisher ? <span lang="vi">{publisher}</span> : t('noPublisher')}
        {', '}
        {publishedOn ? t('published', { day: day(publishedOn) }) : t('undated')}
      </span>
      <span>sha256 {sha256[0]?.slice(0, 8)}…</span>
    </p>
  )
}

function Meeting({ meeting: { id, type, heldOn, place, chair } }: { meeting: MeetingFact }) {
  const { t } = useTranslation('report')
  const isAlone = useContext(StandsAlone)
  const path = id === null ? null : pathOf({ __typename: 'Meeting', id })
  const name = t(`meeting.${type}` as 'meeting.CONFERENCE', { defaultValue: type })
  return (
    <>
      <span>
        {isAlone || path === null ? name : <To path={path}>{name}</To>}
        {', '}
        <HeldOn heldOn={heldOn} />
      </span>
      <span>
        {place ? (
          <>
            {t('heldAt')} <PartyName of={place} />
          </>
        ) : (
          <span className="noone">{t('noPlace')}</span>
        )}
      </span>
      <span>
        {chair ? (
          <>
            {t('chairedBy')} <PartyName of={chair} />
          </>
        ) : (
          <span className="noone">{t('noChair')}</span>
        )}
      </span>
    </>
  )
}

function HeldOn({ heldOn }: Pick<MeetingFact, 'heldOn'>) {
  const { t } = useTranslation(['report', 'common'])
  const { day } = useFormat()
  const { earliest, latest } = heldOn ?? { earliest: null, latest: null }
  if (earliest && earliest === latest) return <time dateTime={earliest}>{day(earliest)}</time>
  if (earliest && latest) return <span>{t('between', { earliest: day(earliest), latest: day(latest) })}</span>
  if (latest) return <span className="noone">{t('before', { day: day(latest) })}</span>
  if (earliest) return <span className="noone">{t('after', { day: day(earliest) })}</span>
  return <span className="noone">{t('common:row.undated')}</span>
}
