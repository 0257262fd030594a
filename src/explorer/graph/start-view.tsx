import { useTranslation } from 'react-i18next'
import { useAnswer } from '../data/use-answer.js'
import { useTitle } from '../frame/use-title.js'
import { To } from '../parts/link.js'
import { Loading, ProblemNote } from '../parts/problem-note.js'
import { ShowQuery } from '../parts/show-query.js'
import { FindThing } from './find-thing.js'
import { GraphStartDocument } from './graph.documents.js'

/** Where to begin: a box to look for anything, and those that lead on most. */
export function StartView() {
  const { t } = useTranslation('graph')
  useTitle(t('title'))
  const { data, isSlow, problem, retry } = useAnswer(GraphStartDocument, {})
  const suggested = (data?.commitmentStats ?? []).flatMap(({ responsible, commitments }) =>
    responsible ? [{ ...responsible, commitments }] : [],
  )
  return (
    <>
      <div className="lead graph-lead">
        <h1>{t('start.title')}</h1>
        <div className="page-tools">
          <ShowQuery document={GraphStartDocument} variables={{}} />
        </div>
      </div>
      <div className="graph-tools">
        <FindThing isLarge />
      </div>
      <h2>{t('start.suggested')}</h2>
      {problem && <ProblemNote problem={problem} retry={retry} />}
      {!data && !problem && <Loading isSlow={isSlow} />}
      {data && suggested.length === 0 && <p className="noone">{t('start.empty')}</p>}
      <ul className="graph-suggested">
        {suggested.map(({ id, name, commitments }) => (
          <li key={id}>
            <To className="go" path="/graph" params={{ focus: id }}>
              <span lang="vi">{name}</span>
            </To>{' '}
            <span className="mut">{t('start.of', { count: commitments })}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
