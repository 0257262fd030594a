import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../data/use-answer.js'
import { Icon } from '../parts/icon.js'
import { ProblemNote } from '../parts/problem-note.js'
import { type CommitmentQuoteFragment, CommitmentReportDocument } from './commitment.documents.js'
import { inContext } from './context.js'
import { QuoteLink } from './quote-link.js'

/** The words that prove it, marked in what stands around them; one button for each thing that is proved. */
export function Quotes({ of }: { of: readonly CommitmentQuoteFragment[] }) {
  const { t } = useTranslation('commitment')
  const [chosen, choose] = useState(0)
  const quote = of[chosen] ?? of[0]
  return (
    <section aria-labelledby="h-q">
      <h2 className="sec-h" id="h-q">
        <Icon name="i-quote" />
        {t('quotes.title')}
      </h2>
      {of.length > 1 && (
        <div className="which">
          {of.map((one, at) => (
            <button
              className="btn"
              type="button"
              key={`${one.for} ${one.start}`}
              aria-pressed={one === quote}
              onClick={() => choose(at)}
            >
              {t(`quotes.${one.for}` as 'quotes.EVIDENCE', { defaultValue: one.for })}
            </button>
          ))}
        </div>
      )}
      {quote ? <InReport of={quote} /> : <p>{t('quotes.none')}</p>}
    </section>
  )
}

function InReport({ of }: { of: CommitmentQuoteFragment }) {
  const { t } = useTranslation('commitment')
  const id = of.report?.id ?? ''
  const { data, problem, retry } = useAnswer(CommitmentReportDocument, { id }, { pause: id === '' })
  const report = data?.report?.id === id ? data.report : null
  const { before, marked, after } = report
    ? inContext(report.text, of.start, of.end)
    : { before: '', marked: of.quote, after: '' }
  return (
    <>
      <div className="pass" lang="vi">
        <p>
          {before}
          <mark>{marked}</mark>
          {after}
        </p>
      </div>
      <p className="meta">
        <QuoteLink of={of}>{t('quotes.open')}</QuoteLink> · {t('thread.line', { line: of.line + 1 })}
        {report?.sha256[0] && ` · sha256 ${report.sha256[0].slice(0, 8)}…`}
      </p>
      <p className="meta" lang="vi">
        {of.report?.name}
      </p>
      {problem && <ProblemNote problem={problem} retry={retry} />}
    </>
  )
}
