import type { ReactNode } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { pathOf } from '../state/paths.js'
import { daysBetween } from '../words/days.js'
import { useFormat } from '../words/use-format.js'
import type { CommitmentRowFragment } from './commitment-rows.documents.js'
import { Due, Slip } from './due.js'
import { Icon } from './icon.js'
import { To } from './link.js'
import { MiniLine, type Scale } from './mini-line.js'
import { answeringOf } from './parties-of.js'
import { type Answers, useRowAnswers } from './row-answers.js'
import { AxisName, StatusMark } from './status-mark.js'
import { Listed, WhoToWhom } from './who-to-whom.js'

/** A row, and where asked for the quote that proves it, which its day then leads to. */
export type CommitmentOfRow = CommitmentRowFragment & {
  citations?: readonly { start: number; end: number; report: { id: string } | null }[]
}

/** Commitments as a table in which a row reads like a sentence: who, to whom, what, by when, and how it stands. */
export function CommitmentRows({
  rows,
  caption,
  isStale = false,
}: {
  rows: readonly CommitmentOfRow[]
  caption: string
  isStale?: boolean
}) {
  const { t } = useTranslation()
  const scale = scaleOf(rows)
  const answersOf = useRowAnswers(rows)
  return (
    <table className={isStale ? 'rows stale' : 'rows'} role="table">
      <caption className="vh">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader" className="c-what">
            {t('row.what')}
          </th>
          <th scope="col" role="columnheader" className="c-due">
            {t('row.due')}
          </th>
          <th scope="col" role="columnheader" className="c-slip">
            {t('row.slippage')}
          </th>
          <th scope="col" role="columnheader" className="c-line">
            {t('row.line')}
            <ScaleEnds scale={scale} />
          </th>
          <th scope="col" role="columnheader" className="c-ax o">
            <AxisName axis="official" />
          </th>
          <th scope="col" role="columnheader" className="c-ax">
            <AxisName axis="evidence" />
          </th>
          <th scope="col" role="columnheader" className="c-ax s">
            <AxisName axis="schedule" />
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <Row key={row.id} row={row} answers={answersOf(row)} scale={scale} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ row, answers, scale }: { row: CommitmentOfRow; answers: Answers | undefined; scale: Scale }) {
  const { t } = useTranslation()
  const { official, evidence, schedule, asOf } = row.status
  const current = row.deadline?.current ?? null
  const overdue = schedule === 'OVERDUE' && current !== null ? daysBetween(current, asOf) : null
  return (
    <tr role="row" data-row={row.id}>
      <th scope="row" role="rowheader" className="c-what">
        <WhoToWhom of={row} />
        <To className="act" path={pathOf(row)!}>
          <span lang="vi">{row.action}</span>
        </To>
        <p className="meta">
          <MadeOn of={row} /> · <Answering of={row} answers={answers} />
        </p>
      </th>
      <td role="cell" className="c-due" data-h={`${t('row.due')}:`}>
        <Due of={row} withSlip={false} />
      </td>
      <td
        role="cell"
        className={current === null ? 'c-slip none' : 'c-slip'}
        data-h={`${t('row.slippage')}:`}
      >
        <Slip of={row} />
      </td>
      <td role="cell" className="c-line">
        <MiniLine
          scale={scale}
          made={row.madeOn?.latest ?? null}
          baseline={row.deadline?.baseline.latest ?? null}
          current={current}
          asOf={asOf}
          isOverdue={overdue !== null}
        />
      </td>
      <td role="cell" className="c-ax o" data-h={t('axis.official')}>
        <StatusMark axis="official" value={official} />
      </td>
      <td role="cell" className="c-ax" data-h={t('axis.evidence')}>
        <StatusMark axis="evidence" value={evidence} />
      </td>
      <td role="cell" className="c-ax s" data-h={t('axis.schedule')}>
        <StatusMark
          axis="schedule"
          value={schedule}
          detail={overdue === null ? undefined : t('days', { count: overdue })}
        />
      </td>
    </tr>
  )
}

function MadeOn({ of: { madeOn, citations } }: { of: CommitmentOfRow }) {
  const { t } = useTranslation()
  const { day } = useFormat()
  const latest = madeOn?.latest
  const told = latest ? <time dateTime={latest}>{day(latest)}</time> : <span>{t('row.undated')}</span>
  const proof = citations?.[0]
  if (!proof?.report) return told
  return (
    <To
      path={`/r/${encodeURIComponent(proof.report.id)}#at`}
      params={{ at: `${proof.start}-${proof.end}` }}
      data-quote=""
    >
      {told}
      <span className="vh">{`, ${t('row.quote')}`}</span>
    </To>
  )
}

/** Who answers on the day of the page, or why nobody does. */
function Answering({ of, answers }: { of: CommitmentRowFragment; answers: Answers | undefined }): ReactNode {
  const { t } = useTranslation()
  if (!answers) return '…'
  const answering = answeringOf({ answers, responsibilities: of.responsibilities })
  if (answering === 'nobodyNamed') return <span className="noone">{t('row.nobodyNamed')}</span>
  if (answering !== 'nobody')
    return <Trans i18nKey="row.answersNow" components={{ party: <Listed parties={answering} /> }} />
  return (
    <span className="orphan">
      <Icon name="i-gone" /> {t('row.nobody')}
    </span>
  )
}

const ScaleEnds = ({ scale }: { scale: Scale }) => (
  <span className="mini-ax" aria-hidden="true">
    <span>{scale.from.slice(0, 4)}</span>
    <span>{scale.to.slice(0, 4)}</span>
  </span>
)

function scaleOf(rows: readonly CommitmentRowFragment[]): Scale {
  const days = rows
    .flatMap(({ madeOn, deadline, status }) => [
      madeOn?.latest,
      deadline?.baseline.latest,
      deadline?.current,
      status.asOf,
    ])
    .filter((day) => day !== undefined && day !== null)
    .sort()
  return { from: days[0] ?? '2020-01-01', to: days.at(-1) ?? '2020-01-02' }
}
