import { useTranslation } from 'react-i18next'
import { NamedLink } from '../parts/link.js'
import { useFormat } from '../words/use-format.js'
import type { ReportsQuery } from './reports.documents.js'

export type ReportRow = NonNullable<ReportsQuery['reports']>['nodes'][number]

/** Reports with what was read in each. */
export function ReportRows({ rows, isStale }: { rows: readonly ReportRow[]; isStale: boolean }) {
  const { t } = useTranslation('report')
  return (
    <table className={isStale ? 'tb stackable reports rows stale' : 'tb stackable reports'} role="table">
      <caption className="vh">{t('title')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            {t('list.report')}
          </th>
          <th scope="col" role="columnheader">
            {t('publishedOn')}
          </th>
          <th scope="col" role="columnheader">
            {t('list.meeting')}
          </th>
          <th scope="col" role="columnheader" className="num">
            {t('list.commitments')}
          </th>
          <th scope="col" role="columnheader" className="num">
            {t('list.statements')}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ row }: { row: ReportRow }) {
  const { t } = useTranslation('report')
  const { day, number } = useFormat()
  const { publisher, publishedOn, meetings, commitments, statusStatements } = row
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <span className="rec">
          <NamedLink of={row} />
        </span>
        <p className="meta">
          {publisher ? <span lang="vi">{publisher}</span> : <span className="noone">{t('noPublisher')}</span>}
        </p>
      </th>
      <td role="cell" data-h={t('publishedOn')} className="nb">
        {publishedOn ? (
          <time dateTime={publishedOn}>{day(publishedOn)}</time>
        ) : (
          <span className="noone">{t('notSaid')}</span>
        )}
      </td>
      <td role="cell" data-h={t('list.meeting')}>
        {meetings.length === 0 && <span className="noone">{t('noMeeting')}</span>}
        {meetings.map((meeting) => (
          <p key={meeting.id}>
            <NamedLink of={meeting} />
          </p>
        ))}
      </td>
      <td role="cell" data-h={t('list.commitments')} className="num">
        {number(commitments.totalCount)}
      </td>
      <td role="cell" data-h={t('list.statements')} className="num">
        {number(statusStatements.totalCount)}
      </td>
    </tr>
  )
}
