import { useTranslation } from 'react-i18next'
import type { SearchType } from '../data/schema-types.js'
import { useAnswer } from '../data/use-answer.js'
import { useTitle } from '../frame/use-title.js'
import { FindBox } from '../parts/find-box.js'
import { Icon } from '../parts/icon.js'
import { NamedLink } from '../parts/link.js'
import { Loading, ProblemNote } from '../parts/problem-note.js'
import { ShowQuery } from '../parts/show-query.js'
import { type NamedOnes, useNamed } from '../parts/use-named.js'
import { useAddress } from '../state/use-address.js'
import { GraphPathDocument } from './graph.documents.js'
import { PathTold } from './path-told.js'

const PARTIES: SearchType[] = ['AGENCY', 'PERSON', 'ROLE', 'PLACE']

/** How two parties are connected, through whom and what. */
export function PathView() {
  const { t } = useTranslation('graph')
  useTitle(t('path.title'))
  const { params } = useAddress()
  const [from, to] = [params.get('from') ?? '', params.get('to') ?? '']
  const named = useNamed([from, to].filter((id) => id !== ''))
  const isAsked = from !== '' && to !== ''
  return (
    <>
      <div className="lead graph-lead">
        <h1>{t('path.title')}</h1>
        <div className="page-tools">
          <ShowQuery document={GraphPathDocument} variables={{ from, to }} />
        </div>
      </div>
      <div className="graph-tools">
        <End name="from" id={from} named={named} />
        <End name="to" id={to} named={named} />
      </div>
      {isAsked ? <Found from={from} to={to} named={named} /> : <p className="mut">{t('path.ask')}</p>}
    </>
  )
}

/** One of the two: a box to look for it, then its name with a button that drops it. */
function End({ name, id, named }: { name: 'from' | 'to'; id: string; named: NamedOnes }) {
  const { t } = useTranslation('graph')
  const { change } = useAddress()
  if (id === '')
    return (
      <FindBox label={t(`path.${name}`)} types={PARTIES} onFound={(found) => change({ [name]: found.id })} />
    )
  const party = named.of(id)
  return (
    <div className="path-end">
      <span>{t(`path.${name}`)}</span>
      <p className="chip">
        {party ? <NamedLink of={party} /> : named.isKnown ? t('path.notThere') : '…'}
        <button
          type="button"
          aria-label={t('path.drop', { name: party?.name ?? '' })}
          onClick={() => change({ [name]: null })}
        >
          <Icon name="i-x" />
        </button>
      </p>
    </div>
  )
}

function Found({ from, to, named }: { from: string; to: string; named: NamedOnes }) {
  const { data, isStale, isSlow, problem, retry } = useAnswer(GraphPathDocument, { from, to })
  if (problem) return <ProblemNote problem={problem} retry={retry} />
  if (!data || isStale) return <Loading isSlow={isSlow} />
  return <PathTold steps={data.path?.steps ?? null} from={named.of(from)} to={named.of(to)} />
}
