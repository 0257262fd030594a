import { useTranslation } from 'react-i18next'
import type { Answer } from '../data/use-answer.js'
import { Loading, ProblemNote } from '../parts/problem-note.js'
import { ShowQuery } from '../parts/show-query.js'
import {
  CommitmentHistoryDocument,
  type CommitmentPastQuery,
  type CommitmentSilenceQuery,
  type CommitmentThreadQuery,
} from './commitment.documents.js'
import { EventList } from './event-list.js'
import { eventsOf, type Known } from './events.js'
import { type Answered, type Shown, stepsOf } from './steps.js'
import { Timeline } from './timeline.js'
import { timesOf } from './times.js'

/** From the day it was said to the day of the page: drawn, and told as a list. The silence, which is dear to ask for, may come last. */
export function Past({
  of,
  answered,
  asOf,
  thread,
  past,
  silence,
}: {
  of: Shown
  answered: Answered | null | undefined
  asOf: string
  thread: Answer<CommitmentThreadQuery>
  past: Answer<CommitmentPastQuery>
  silence: Answer<CommitmentSilenceQuery>
}) {
  const { t } = useTranslation('commitment')
  const followUps = thread.data?.commitment?.thread.nodes
  const assessments = past.data?.commitment?.assessments.nodes
  const quiet = silence.data?.commitment?.silence
  const isThere = answered && followUps && assessments
  const problem = past.problem ?? silence.problem
  return (
    <section className="blk" aria-labelledby="h-tl">
      <div className="past-head">
        <h2 id="h-tl">{t('line.title')}</h2>
        <ShowQuery document={CommitmentHistoryDocument} variables={{ id: of.id }} />
      </div>
      {isThere && (
        <Told
          of={of}
          asOf={asOf}
          followUps={followUps}
          assessments={assessments}
          silence={quiet ?? null}
          steps={stepsOf(answered, asOf)}
        />
      )}
      {!isThere && !problem && <Loading isSlow={past.isSlow} rows={4} />}
      {problem && <ProblemNote problem={problem} retry={past.problem ? past.retry : silence.retry} />}
    </section>
  )
}

function Told(told: Known) {
  return (
    <>
      <Timeline times={timesOf(told)} />
      <EventList of={told.of} events={eventsOf(told)} silence={told.silence} />
    </>
  )
}
