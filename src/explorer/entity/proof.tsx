import { useTranslation } from 'react-i18next'
import { To } from '../parts/link.js'
import { pathOf } from '../state/paths.js'
import { useFormat } from '../words/use-format.js'

interface Cited {
  quote: string
  line: number
  start: number
  end: number
  report: { __typename: 'Report'; id: string; publishedOn: string | null } | null
}

/** The sentence that proves it, and the way to its passage in the report. */
export function Proof({ of }: { of: Cited | undefined }) {
  const { t } = useTranslation('entity')
  const { day } = useFormat()
  if (!of) return <span className="noone">{t('tenure.noProof')}</span>
  const { quote, line, start, end, report } = of
  return (
    <>
      <q className="rec" lang="vi">
        {quote}
      </q>{' '}
      {report && (
        <To className="go nb" path={pathOf(report)!} params={{ at: `${start}-${end}` }}>
          {report.publishedOn
            ? t('tenure.line_at', { line, day: day(report.publishedOn) })
            : t('tenure.line_undated', { line })}
        </To>
      )}
    </>
  )
}
