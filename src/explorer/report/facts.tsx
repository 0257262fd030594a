import { type ReactNode, useContext, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../words/use-format.js'
import { CommitmentItem, StatementItem } from './fact-items.js'
import { useIssueWords } from './issue-words.js'
import { type Layer, tagCommitments, tagFigures, tagStatements } from './marks.js'
import { PartyName, StandsAlone } from './names.js'
import type { Party, PresentFact, ReportView } from './report-view.js'

const NAMES = [
  ['age', 'Agency'],
  ['pla', 'Place'],
  ['pro', 'Project'],
] as const

/** All that was read in the report, in the order in which it tells it. */
export function Facts({ view, lit }: { view: ReportView; lit: string }) {
  const { t } = useTranslation('report')
  const commitments = useMemo(() => tagCommitments(view.commitments), [view.commitments])
  const statements = useMemo(() => tagStatements(view.statements), [view.statements])
  return (
    <aside className="beside" aria-label={t('facts')}>
      <Section title={t('layer.com')} count={commitments.length} note={t('inOrder')} none={t('none.com')}>
        <ol className="flist">
          {commitments.map((fact) => (
            <CommitmentItem key={fact.id} fact={fact} isLit={lit === fact.tag} tagged={commitments} />
          ))}
        </ol>
        {view.leftOut > 0 && <p className="meta">{t('leftOut', { count: view.leftOut })}</p>}
      </Section>
      <Section title={t('layer.sta')} count={statements.length} none={t('none.sta')}>
        <ol className="flist">
          {statements.map((fact) => (
            <StatementItem key={fact.id} fact={fact} isLit={lit === fact.tag} tagged={commitments} />
          ))}
        </ol>
      </Section>
      <People view={view} />
      {NAMES.map(([layer, type]) => (
        <Named key={layer} layer={layer} names={namesOf(view, type)} />
      ))}
      <Figures view={view} />
      <Issues issues={view.issues} />
      <Source view={view} />
    </aside>
  )
}

function Section({
  title,
  count,
  note,
  none,
  children,
}: {
  title: string
  count: number
  note?: string
  none: string
  children: ReactNode
}) {
  const { number } = useFormat()
  return (
    <section>
      <h2>
        {title.charAt(0).toUpperCase() + title.slice(1)}{' '}
        <span>
          {number(count)}
          {note && count > 0 && `, ${note}`}
        </span>
      </h2>
      {count === 0 ? <p className="meta noone">{none}</p> : children}
    </section>
  )
}

/** Who was there and as what; those who are only named come behind. */
function People({ view }: { view: ReportView }) {
  const { t } = useTranslation('report')
  const present = presentAt(view.people)
  const known = new Set(present.map(({ person }) => person.id))
  const others = namesOf(view, 'Person').filter(({ party }) => !known.has(party.id))
  return (
    <Section title={t('layer.per')} count={present.length + others.length} none={t('none.per')}>
      <ul className="people">
        {present.map(({ person, part, title }) => (
          <li key={person.id}>
            <PartyName of={person} />{' '}
            <span className="mut">
              {title && <span lang="vi">{title}</span>}
              {title && part && ', '}
              {part && t(`part.${part}` as 'part.CHAIR', { defaultValue: part })}
            </span>
          </li>
        ))}
        {others.map(({ party }) => (
          <li key={party.id}>
            <PartyName of={party} /> <span className="mut">{t('part.named')}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** Each person once, as what they did first in the list: the chair, then the speakers, then the others. */
const presentAt = (people: readonly PresentFact[]): PresentFact[] =>
  [...new Map([...people].reverse().map((one) => [one.person.id, one])).values()].reverse()

function Named({ layer, names }: { layer: Layer; names: readonly { party: Party; times: number }[] }) {
  const { t } = useTranslation('report')
  return (
    <Section title={t(`layer.${layer}`)} count={names.length} none={t(`none.${layer}`)}>
      <ul className="people">
        {names.map(({ party, times }) => (
          <li key={party.id}>
            <PartyName of={party} />{' '}
            {times > 1 && <span className="mut">{t('times', { count: times })}</span>}
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** Whoever is named, in the order in which they come first, with how often. */
function namesOf({ mentions }: ReportView, type: string): { party: Party; times: number }[] {
  const names = new Map<string, { party: Party; times: number }>()
  for (const { entity } of mentions) {
    if (entity.__typename !== type) continue
    const known = names.get(entity.id)
    if (known) known.times++
    else names.set(entity.id, { party: entity, times: 1 })
  }
  return [...names.values()]
}

function Figures({ view: { figures } }: { view: ReportView }) {
  const { t } = useTranslation('report')
  return (
    <Section title={t('layer.fig')} count={figures.length} none={t('none.fig')}>
      <ul className="people figures">
        {tagFigures(figures).map(({ id, tag, quote, what, kind }) => (
          <li key={id}>
            <a href={`#${tag}`}>
              <b className="rec" lang="vi">
                {quote}
              </b>
            </a>{' '}
            <span className="rec" lang="vi">
              {what}
            </span>{' '}
            <span className="mut">{t(`figure.${kind}` as 'figure.ACTUAL', { defaultValue: kind })}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Issues({ issues }: { issues: readonly string[] }) {
  const { t } = useTranslation('report')
  const wordsOf = useIssueWords()
  return (
    <Section title={t('issues')} count={issues.length} none={t('none.issues')}>
      <ul className="issues">
        {issues.map((issue) => (
          <li key={issue}>{wordsOf(issue)}</li>
        ))}
      </ul>
    </Section>
  )
}

/** Where the report comes from, by which it can be told from any other. */
function Source({ view: { publisher, publishedOn, urls, sha256 } }: { view: ReportView }) {
  const { t } = useTranslation('report')
  const { day } = useFormat()
  const isAlone = useContext(StandsAlone)
  return (
    <section>
      <h2>{t('source')}</h2>
      <dl className="source">
        <dt>{t('publisher')}</dt>
        <dd>
          {publisher ? <span lang="vi">{publisher}</span> : <span className="noone">{t('notSaid')}</span>}
        </dd>
        <dt>{t('publishedOn')}</dt>
        <dd>
          {publishedOn ? (
            <time dateTime={publishedOn}>{day(publishedOn)}</time>
          ) : (
            <span className="noone">{t('notSaid')}</span>
          )}
        </dd>
        <dt>{t('address')}</dt>
        <dd>
          {urls.length === 0 && <span className="noone">{t('notSaid')}</span>}
          {urls.map((url) =>
            isAlone || !/^https?:/i.test(url) ? (
              <code key={url}>{url}</code>
            ) : (
              <a key={url} href={url} rel="noreferrer">
                {url}
              </a>
            ),
          )}
        </dd>
        <dt>sha256</dt>
        <dd>
          {sha256.map((hash) => (
            <code key={hash}>{hash}</code>
          ))}
        </dd>
      </dl>
    </section>
  )
}
