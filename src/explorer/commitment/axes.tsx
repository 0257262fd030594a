import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Answer } from '../data/use-answer.js'
import { Icon } from '../parts/icon.js'
import { To } from '../parts/link.js'
import { AXIS_GLYPHS, type Axis } from '../parts/status.js'
import { StatusMark, useStatusWord } from '../parts/status-mark.js'
import { pathOf } from '../state/paths.js'
import { useFormat } from '../words/use-format.js'
import type { CommitmentPastQuery, CommitmentThreadQuery } from './commitment.documents.js'
import { Counted } from './counted.js'
import { assessmentOn, type Judged } from './judged.js'
import { QuoteLink } from './quote-link.js'
import type { Shown } from './steps.js'

const LADDERS = {
  official: ['NONE', 'ACCEPTED', 'INSTRUCTED', 'SCHEDULED', 'UNDER_WAY', 'REPORTED_DONE'],
  evidence: ['NOT_REVIEWED', 'NO_EVIDENCE', 'NOT_STARTED', 'LIMITED', 'SUBSTANTIAL', 'COMPLETE'],
} as const

/** What they say, what is shown, how it stands against its deadline: side by side, never folded into one. */
export function Axes({
  of,
  asOf,
  thread,
  past,
}: {
  of: Shown
  asOf: string
  thread: Answer<CommitmentThreadQuery>
  past: Answer<CommitmentPastQuery>
}) {
  const { status } = of
  return (
    <div className="axes">
      <AxisColumn axis="official" value={status.official}>
        <Ladder axis="official" value={status.official} />
        {thread.data?.commitment && <SaidHow source={thread.data.commitment.officialSource} asOf={asOf} />}
      </AxisColumn>
      <AxisColumn axis="evidence" value={status.evidence}>
        <Ladder axis="evidence" value={status.evidence} />
        {past.data?.commitment && (
          <ShownHow judged={assessmentOn(past.data.commitment.assessments.nodes, asOf)} asOf={asOf} />
        )}
      </AxisColumn>
      <AxisColumn axis="schedule" value={status.schedule}>
        <Counted of={of} asOf={asOf} />
      </AxisColumn>
    </div>
  )
}

function AxisColumn({ axis, value, children }: { axis: Axis; value: string; children: ReactNode }) {
  const { t } = useTranslation('commitment')
  return (
    <section aria-labelledby={`x-${axis}`}>
      <h2 className="sec-h" id={`x-${axis}`}>
        <span className="axis">
          <Icon name={AXIS_GLYPHS[axis]} />
          {t(`axes.${axis}`)}
        </span>
      </h2>
      <StatusMark axis={axis} value={value} />
      {children}
    </section>
  )
}

/** Where the value stands among those that lead up to the end; one beside them stands last. */
function Ladder({ axis, value }: { axis: 'official' | 'evidence'; value: string }) {
  const { t } = useTranslation('commitment')
  const word = useStatusWord()
  const known: readonly string[] = LADDERS[axis]
  const rungs = known.includes(value) ? known : [...known, value]
  return (
    <ol className="ladder">
      {rungs.map((rung) => (
        <li
          key={rung}
          className={[rung === value && 'on keep', rung === 'NOT_REVIEWED' && 'dash']
            .filter(Boolean)
            .join(' ')}
          aria-current={rung === value ? 'true' : undefined}
        >
          {known.includes(rung) ? t(`axes.ladder.${rung}` as 'axes.ladder.NONE') : word(axis, rung)}
        </li>
      ))}
    </ol>
  )
}

type Source = NonNullable<CommitmentThreadQuery['commitment']>['officialSource']

function SaidHow({ source, asOf }: { source: Source; asOf: string }) {
  const { t } = useTranslation('commitment')
  const { day } = useFormat()
  if (!source) return <p>{t('axes.saidNothing', { day: day(asOf) })}</p>
  const [quote] = source.citations
  return (
    <p>
      {source.saidOn ? day(source.saidOn) : t('undated')},{' '}
      {t(`relation.${source.relation}` as 'relation.AMENDS', { defaultValue: source.relation })}:{' '}
      {quote && (
        <>
          <q className="rec" lang="vi">
            {quote.quote}
          </q>{' '}
          <QuoteLink of={quote}>{t('axes.quote')}</QuoteLink>
        </>
      )}
    </p>
  )
}

/** Nobody has looked, or who found what, on which day, and where they looked. */
function ShownHow({ judged, asOf }: { judged: Judged | undefined; asOf: string }) {
  const { t } = useTranslation('commitment')
  const { day } = useFormat()
  if (!judged) return <p className="unseen-note">{t('axes.unseen', { day: day(asOf) })}</p>
  const { value, on, scope, document, reason, approver, assessor, secondReviewer, doneOn, replacedBy } =
    judged
  const told = [
    scope && t('axes.searched', { scope }),
    value === 'NO_EVIDENCE' ? t('axes.searchedOn', { day: day(on) }) : t('axes.found', { day: day(on) }),
    doneOn && t('axes.doneOn', { day: day(doneOn) }),
    document && t('axes.rests', { document }),
    reason && t('axes.because', { reason }),
    approver && t('axes.approver', { name: approver }),
    assessor && t('axes.by', { name: assessor }),
    secondReviewer && t('axes.second', { name: secondReviewer }),
    value === 'NO_EVIDENCE' && t('axes.notSame'),
  ].filter((sentence) => typeof sentence === 'string' && sentence !== '')
  return (
    <p id="scope">
      {told.join(' ')}
      {replacedBy && (
        <>
          {' '}
          {t('axes.replaced')}{' '}
          <To path={pathOf(replacedBy)!}>
            <span lang="vi">{replacedBy.action}</span>
          </To>
        </>
      )}
    </p>
  )
}
