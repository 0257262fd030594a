import { useTranslation } from 'react-i18next'
import { useParams } from 'wouter'
import { NotFound } from '../frame/not-found.js'
import { useTitle } from '../frame/use-title.js'
import { To } from '../parts/link.js'
import { Loading, ProblemNote } from '../parts/problem-note.js'
import { ShowQuery } from '../parts/show-query.js'
import { addWords } from '../words/i18n.js'
import { ReportDocument } from './report.documents.js'
import { ReportBody } from './report-body.js'
import { useJump } from './use-jump.js'
import { useReport } from './use-report.js'
import * as words from './words.js'

addWords('report', words)

export function ReportPage() {
  const { t } = useTranslation(['report', 'common'])
  const { id = '' } = useParams()
  const { view, isFilling, isSlow, problem, retry } = useReport(id)
  useTitle(view?.title ?? view?.name ?? t('title'))
  useJump(!isFilling)
  if (view === null || (!view && problem?.kind === 'BAD_INPUT')) return <NotFound />
  return (
    <>
      <nav className="crumb" aria-label={t('common:nav.path')}>
        <To path="/reports">{t('title')}</To>
      </nav>
      {problem && <ProblemNote problem={problem} retry={retry} />}
      {view ? (
        <>
          {isFilling && !problem && (
            <p className="meta" role="status">
              {t('filling')}
            </p>
          )}
          <ReportBody view={view} tools={<ShowQuery document={ReportDocument} variables={{ id }} />} />
        </>
      ) : (
        !problem && <Loading isSlow={isSlow} rows={8} />
      )}
    </>
  )
}
