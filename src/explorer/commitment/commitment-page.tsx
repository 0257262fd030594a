import './commitment.css'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'wouter'
import { useAnswer } from '../data/use-answer.js'
import { NotFound } from '../frame/not-found.js'
import { useTitle } from '../frame/use-title.js'
import { Icon } from '../parts/icon.js'
import { To } from '../parts/link.js'
import { Loading, ProblemNote } from '../parts/problem-note.js'
import { useAddress } from '../state/use-address.js'
import { useCanonical } from '../state/use-canonical.js'
import { addWords } from '../words/i18n.js'
import { Axes } from './axes.js'
import { BesideIt } from './beside.js'
import {
  CommitmentAnswersDocument,
  CommitmentDetailsDocument,
  CommitmentPastDocument,
  CommitmentSilenceDocument,
  CommitmentThreadDocument,
  CommitmentViewDocument,
} from './commitment.documents.js'
import { Details } from './details.js'
import { Lead } from './lead.js'
import { Past } from './past.js'
import { Quotes } from './quotes.js'
import type { Shown } from './steps.js'
import { Thread } from './thread.js'
import { WhoAnswers } from './who-answers.js'
import * as words from './words.js'

addWords('commitment', words)

export function CommitmentPage() {
  const { t } = useTranslation('commitment')
  const { asOf } = useAddress()
  const { id = '' } = useParams<{ id: string }>()
  const { data, isStale, isSlow, problem, retry } = useAnswer(CommitmentViewDocument, { id, asOf })
  const commitment = data?.commitment
  useTitle(commitment?.action ?? t('title'))
  useCanonical(id, isStale ? null : commitment)
  if (problem?.kind === 'BAD_INPUT') return <NotFound />
  if (problem) return <ProblemNote problem={problem} retry={retry} />
  if (data === undefined) return <Loading isSlow={isSlow} rows={6} />
  if (!commitment) return <NotFound />
  return <CommitmentTold of={commitment} asOf={asOf} key={commitment.id} />
}

function CommitmentTold({ of, asOf }: { of: Shown; asOf: string }) {
  const answers = useAnswer(CommitmentAnswersDocument, { id: of.id, asOf })
  const details = useAnswer(CommitmentDetailsDocument, { id: of.id })
  const thread = useAnswer(CommitmentThreadDocument, { id: of.id, asOf })
  const past = useAnswer(CommitmentPastDocument, { id: of.id })
  const silence = useAnswer(CommitmentSilenceDocument, { id: of.id, asOf })
  const detailed = details.data?.commitment
  const answered = answers.data?.commitment
  useHash(detailed !== undefined && thread.data !== undefined && past.data !== undefined)
  return (
    <>
      <Crumb of={of} />
      <Lead of={of} asOf={asOf} />
      {answered ? (
        <WhoAnswers of={answered} asOf={asOf} />
      ) : (
        !answers.problem && <Loading isSlow={answers.isSlow} rows={1} />
      )}
      {answers.problem && <ProblemNote problem={answers.problem} retry={answers.retry} />}
      <Axes of={of} asOf={asOf} thread={thread} past={past} />
      <Past of={of} answered={answered} asOf={asOf} thread={thread} past={past} silence={silence} />
      <div className="cols">
        <Thread
          of={of}
          asOf={asOf}
          quote={detailed?.citations.find((one) => one.for === 'EVIDENCE')}
          thread={thread}
          silence={silence}
        />
        <aside className="side">
          {detailed ? (
            <>
              <Quotes of={detailed.citations} />
              <Details of={detailed} shown={of} />
              <BesideIt of={detailed} asOf={asOf} />
            </>
          ) : (
            !details.problem && <Loading isSlow={details.isSlow} />
          )}
          {details.problem && <ProblemNote problem={details.problem} retry={details.retry} />}
        </aside>
      </div>
    </>
  )
}

function Crumb({ of }: { of: Shown }) {
  const { t } = useTranslation('commitment')
  const { t: common } = useTranslation()
  return (
    <nav className="crumb" aria-label={common('nav.path')}>
      <To path="/">{t('crumb')}</To>
      <Icon name="i-sep" />
      <span lang="vi">{of.action}</span>
    </nav>
  )
}

/** The place in the page that the address names is there only once all of it is. */
function useHash(isWhole: boolean): void {
  useEffect(() => {
    if (isWhole && location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView()
  }, [isWhole])
}
