import { useTranslation } from 'react-i18next'
import type { Answer } from '../data/use-answer.js'
import { To } from '../parts/link.js'
import { Loading, ProblemNote } from '../parts/problem-note.js'
import { pathOf } from '../state/paths.js'
import { useFormat } from '../words/use-format.js'
import type {
  CommitmentFollowUpFragment,
  CommitmentQuoteFragment,
  CommitmentSilenceQuery,
  CommitmentThreadQuery,
} from './commitment.documents.js'
import { QuoteLink } from './quote-link.js'
import { Reasons } from './reasons.js'
import type { Shown } from './steps.js'

/** Under this a link between two sentences is told as doubtful. */
const DOUBTFUL_BELOW = 0.5

/** What other sentences say of it, in the order of the days, and the silence after them. */
export function Thread({
  of,
  asOf,
  quote,
  thread,
  silence,
}: {
  of: Shown
  asOf: string
  quote: CommitmentQuoteFragment | undefined
  thread: Answer<CommitmentThreadQuery>
  silence: Answer<CommitmentSilenceQuery>
}) {
  const { t } = useTranslation('commitment')
  const { day } = useFormat()
  const all = thread.data?.commitment?.thread.nodes ?? []
  const told = all.filter(({ saidOn }) => saidOn === null || saidOn <= asOf)
  const isEarlier = (one: CommitmentFollowUpFragment) => one.commitment?.id !== of.id
  return (
    <section id="thread" aria-labelledby="h-th">
      <h2 id="h-th">{t('thread.title')}</h2>
      <ol className="thread">
        {told.filter(isEarlier).map((one) => (
          <Link key={one.id} of={one} isEarlier />
        ))}
        <li className="origin">
          <h3>
            {t('thread.origin')}{' '}
            {of.madeOn?.latest && <time dateTime={of.madeOn.latest}>{day(of.madeOn.latest)}</time>}
          </h3>
          {quote && <Quoted of={quote} />}
        </li>
        {told
          .filter((one) => !isEarlier(one))
          .map((one) => (
            <Link key={one.id} of={one} />
          ))}
        {silence.data?.commitment && <After silence={silence.data.commitment.silence} />}
      </ol>
      {!thread.data && !thread.problem && <Loading isSlow={thread.isSlow} rows={2} />}
      {thread.problem && <ProblemNote problem={thread.problem} retry={thread.retry} />}
      {all.length > told.length && (
        <p className="why">{t('thread.notYet', { count: all.length - told.length, day: day(asOf) })}</p>
      )}
    </section>
  )
}

function Link({ of, isEarlier = false }: { of: CommitmentFollowUpFragment; isEarlier?: boolean }) {
  const { t } = useTranslation('commitment')
  const { day, number } = useFormat()
  const { relation, confidence, review, reasons, doneOn, isLate, by } = of
  const isDoubtful = review !== 'ACCEPTED' && confidence !== null && confidence < DOUBTFUL_BELOW
  const on = isEarlier ? (of.commitment?.madeOn?.latest ?? null) : of.saidOn
  const words = isEarlier ? 'relationBack' : 'relation'
  const [quote] = isEarlier ? (of.commitment?.citations ?? []) : of.citations
  const other = isEarlier ? of.commitment : by?.__typename === 'Commitment' ? by : null
  return (
    <li className={isDoubtful ? 'doubt' : undefined}>
      <h3>
        {t(`${words}.${relation}` as 'relation.AMENDS', { defaultValue: relation })}{' '}
        {on ? <time dateTime={on}>{day(on)}</time> : <span className="mut">{t('undated')}</span>}
      </h3>
      {quote && <Quoted of={quote} />}
      <p className="why">
        {confidence === null ? t('thread.unrated') : t('thread.sure', { value: number(confidence) })}.{' '}
        {reasons.length > 0 && <Reasons of={reasons} />} {isDoubtful && <b>{t('thread.doubt')}</b>}{' '}
        {review === 'ACCEPTED' && t('thread.accepted')} {isLate && t('thread.late')}{' '}
        {doneOn && t('thread.doneOn', { day: day(doneOn) })}{' '}
        {other && (
          <To className="go" path={pathOf({ __typename: 'Commitment', id: other.id })!}>
            {t('thread.open')}: <span lang="vi">{other.action}</span>
          </To>
        )}
      </p>
    </li>
  )
}

function Quoted({ of }: { of: CommitmentQuoteFragment }) {
  const { t } = useTranslation('commitment')
  return (
    <figure className="quote">
      <blockquote lang="vi">
        <mark>{of.quote}</mark>
      </blockquote>
      <figcaption>
        <QuoteLink of={of}>
          <span lang="vi">{of.report?.name}</span>
        </QuoteLink>
        <span>{t('thread.line', { line: of.line + 1 })}</span>
      </figcaption>
    </figure>
  )
}

type Silence = NonNullable<CommitmentSilenceQuery['commitment']>['silence']

function After({ silence: { state, reports, lastTakenUp } }: { silence: Silence }) {
  const { t } = useTranslation('commitment')
  const { day } = useFormat()
  if (reports.totalCount === 0)
    return state === 'NO_LATER_REPORT' ? (
      <li className="gone unlooked">
        <h3>{t('thread.noLater')}</h3>
        <p className="why">{t('thread.noLaterText')}</p>
      </li>
    ) : null
  const more = reports.totalCount - reports.nodes.length
  return (
    <li className="gone">
      <h3>{t('thread.gone')}</h3>
      <p className="why">
        {lastTakenUp && t('thread.taken', { day: day(lastTakenUp) })}{' '}
        {t('thread.goneText', { count: reports.totalCount })}
      </p>
      <details>
        <summary className="go">{t('thread.reports', { count: reports.totalCount })}</summary>
        <ul className="silent-reports">
          {reports.nodes.map((report) => (
            <li key={report.id}>
              <To path={pathOf(report)!}>
                <span lang="vi">{report.name}</span>
              </To>{' '}
              <span className="mut">{report.publishedOn ? day(report.publishedOn) : t('undated')}</span>
            </li>
          ))}
          {more > 0 && <li className="mut">{t('thread.moreReports', { count: more })}</li>}
        </ul>
      </details>
    </li>
  )
}
