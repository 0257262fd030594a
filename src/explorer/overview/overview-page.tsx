import { useTranslation } from 'react-i18next'
import { useAnswer } from '../data/use-answer.js'
import { useTitle } from '../frame/use-title.js'
import { Loading, ProblemNote } from '../parts/problem-note.js'
import { StatusStack } from '../parts/share.js'
import { ShowQuery } from '../parts/show-query.js'
import type { Axis } from '../parts/status.js'
import { AxisName } from '../parts/status-mark.js'
import { type NamedOnes, useNamed } from '../parts/use-named.js'
import { readDay } from '../state/address.js'
import { useAddress } from '../state/use-address.js'
import { addWords } from '../words/i18n.js'
import { Bodies, bodiesIn } from './bodies.js'
import { type Choice, filterOf, isFiltered, LOOKED_AT, lastYear, readChoice } from './choice.js'
import { Filters, useSetFilters } from './filters.js'
import { ListSections, type Lists, useLists } from './lists.js'
import { OverviewDocument, type OverviewQuery, type OverviewQueryVariables } from './overview.documents.js'
import { Periods } from './period-section.js'
import { Section } from './section.js'
import { Sentence } from './sentence.js'
import * as words from './words.js'
import './overview.css'

addWords('overview', words)

/** How all that was promised stands, or what of it is of a place, a body or a period. */
export function OverviewPage() {
  const { t } = useTranslation('overview')
  useTitle(t('title'))
  const { params, asOf, isAnotherDay } = useAddress()
  const choice = readChoice(params)
  const since = readDay(params, 'since') ?? lastYear(asOf)
  const filter = filterOf(choice, isAnotherDay ? asOf : null)
  const variables: OverviewQueryVariables = {
    filter,
    ofAnyDay: filterOf({ ...choice, from: null, to: null }, isAnotherDay ? asOf : null),
    looked: { ...filter, evidence: LOOKED_AT },
    complete: { ...filter, evidence: ['COMPLETE'] },
    bodies: bodiesIn(params),
  }
  const { data, isStale, isSlow, problem, retry } = useAnswer(OverviewDocument, variables)
  const lists = useLists(filter, since)
  const named = useNamed([...choice.place, ...choice.answers])
  return (
    <div className={isStale ? 'overview stale' : 'overview'}>
      <div className="lead">
        {data?.all ? (
          <Said data={data} lists={lists} choice={choice} named={named} since={since} />
        ) : (
          <h1>{t('title')}</h1>
        )}
        <div className="page-tools">
          <ShowQuery document={OverviewDocument} variables={variables} />
        </div>
      </div>
      <Filters choice={choice} named={named} years={yearsOf(data?.monthsOfAnyDay ?? [])} />
      {problem && <ProblemNote problem={problem} retry={retry} />}
      {!data && !problem && <Loading isSlow={isSlow} rows={8} />}
      {data && <Told data={data} lists={lists} choice={choice} named={named} since={since} />}
    </div>
  )
}

interface Telling {
  data: OverviewQuery
  lists: Lists
  choice: Choice
  named: NamedOnes
  since: string
}

/** Two of the lists know today alone: their numbers have no place in a sentence about another day. */
function Said({ data, lists, choice, named, since }: Telling) {
  const { isAnotherDay } = useAddress()
  const [all] = data.all ?? []
  return (
    <Sentence
      all={all?.commitments ?? 0}
      unseen={countsOf(data.evidence, 'evidence').NOT_REVIEWED ?? 0}
      counts={{
        overdue: all?.overdue ?? 0,
        silent: isAnotherDay ? undefined : lists.silent.pages.totalCount,
        disagree: isAnotherDay ? undefined : lists.disagree.pages.totalCount,
        orphans: lists.orphans.pages.totalCount,
      }}
      choice={choice}
      named={named}
      since={since}
    />
  )
}

function Told({ data, lists, choice, named, since }: Telling) {
  const isNothing = (data.all?.[0]?.commitments ?? 0) === 0
  if (isNothing) return isFiltered(choice) ? <NoMatch choice={choice} named={named} /> : <Empty />
  return (
    <>
      <Axes data={data} />
      <Bodies
        bodies={data.bodies ?? []}
        looked={data.looked ?? []}
        complete={data.complete ?? []}
        choice={choice}
      />
      <Periods months={data.months ?? []} choice={choice} />
      <ListSections lists={lists} choice={choice} since={since} />
    </>
  )
}

function Axes({ data }: { data: OverviewQuery }) {
  const { t } = useTranslation('overview')
  return (
    <Section id="axes" title={t('axes.title')} note={t('axes.note')}>
      {(['official', 'evidence', 'schedule'] as const).map((axis) => (
        <div className="axis-stack" key={axis}>
          <h3>
            <AxisName axis={axis} />
          </h3>
          <div>
            <StatusStack axis={axis} counts={countsOf(data[axis], axis)} />
          </div>
        </div>
      ))}
    </Section>
  )
}

type Group = { commitments: number } & { [Key in Axis]?: string | null }

/** How many stand at each value of an axis. */
function countsOf(groups: readonly Group[] | null, axis: Axis): Record<string, number> {
  return Object.fromEntries((groups ?? []).map((group) => [group[axis] ?? '', group.commitments]))
}

const yearsOf = (months: readonly { month: string | null }[]): string[] =>
  [...new Set(months.flatMap(({ month }) => month?.slice(0, 4) ?? []))].sort().reverse()

function NoMatch({ choice, named }: { choice: Choice; named: NamedOnes }) {
  const { t } = useTranslation('overview')
  const { change } = useAddress()
  return (
    <div className="state">
      <h2>{t('none.title')}</h2>
      <p>{t('none.text')}</p>
      <div className="page-tools">
        {useSetFilters(choice, named).map(({ key, text, dropped }) => (
          <button className="btn" type="button" key={key} onClick={() => change(dropped)}>
            {t('filter.drop', { what: text })}
          </button>
        ))}
        <button
          className="btn"
          type="button"
          onClick={() => change({ place: null, answers: null, from: null, to: null })}
        >
          {t('filter.dropAll')}
        </button>
      </div>
    </div>
  )
}

function Empty() {
  const { t } = useTranslation()
  return (
    <div className="state">
      <h2>{t('state.empty')}</h2>
      <p>{t('state.emptyText')}</p>
    </div>
  )
}
