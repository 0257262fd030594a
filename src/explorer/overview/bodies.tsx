import { useTranslation } from 'react-i18next'
import { NamedLink, To } from '../parts/link.js'
import { Share, type ShareTone } from '../parts/share.js'
import { useAddress } from '../state/use-address.js'
import { useFormat } from '../words/use-format.js'
import { type Choice, paramsOf } from './choice.js'
import type { OverviewBodyFragment, OverviewQuery } from './overview.documents.js'
import type { Counts } from './periods.js'
import { Section } from './section.js'

/** So many groups the server tells at most. */
const MOST = 100
const SOME = 12

/** How many bodies are told, as the address says. */
export const bodiesIn = (params: URLSearchParams): number => (params.get('bodies') === 'all' ? MOST : SOME)

type Groups<Key extends 'bodies' | 'looked' | 'complete'> = NonNullable<OverviewQuery[Key]>

/** Rates of those that lead, each with its numerator and denominator. */
export function Bodies({
  bodies,
  looked,
  complete,
  choice,
}: {
  bodies: Groups<'bodies'>
  looked: Groups<'looked'>
  complete: Groups<'complete'>
  choice: Choice
}) {
  const { t } = useTranslation('overview')
  const { params, with: here } = useAddress()
  const heads = ['overdue', 'answered', 'reportedDone', 'complete', 'looked'] as const
  return (
    <Section id="bodies" title={t('bodies.title')} note={t('bodies.note')}>
      <table className="tb stackable tri rates" role="table">
        <caption className="vh">{t('bodies.title')}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {t('bodies.name')}
            </th>
            <th scope="col" role="columnheader" className="num">
              {t('share.commitments')}
            </th>
            {heads.map((head) => (
              <th scope="col" role="columnheader" key={head}>
                {t(`share.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {bodies.map((body) => (
            <tr role="row" key={body.responsible?.id ?? ''}>
              <th scope="row" role="rowheader">
                {body.responsible ? (
                  <NamedLink of={body.responsible} />
                ) : (
                  <span className="noone">{t('bodies.nobody')}</span>
                )}
              </th>
              <CountCell count={body.commitments} answers={body.responsible?.id} choice={choice} />
              <ShareCells of={body} />
              <FoundCell head="complete" tone="la" part={partIn(complete, body)} whole={body.commitments} />
              <FoundCell head="looked" tone="un" part={partIn(looked, body)} whole={body.commitments} />
            </tr>
          ))}
        </tbody>
      </table>
      {bodies.length === SOME && params.get('bodies') !== 'all' && (
        <p className="more-row">
          <a className="btn" href={here({ bodies: 'all' })}>
            {t('bodies.more')}
          </a>
        </p>
      )}
    </Section>
  )
}

/** How many there are; the list of commitments has just them. */
function CountCell({
  count,
  answers,
  choice,
}: {
  count: number
  answers: string | undefined
  choice: Choice
}) {
  const { t } = useTranslation('overview')
  const { number } = useFormat()
  return (
    <td role="cell" className="num" data-h={t('share.commitments')}>
      {answers === undefined ? (
        number(count)
      ) : (
        <To path="/" params={paramsOf({ ...choice, answers: [answers] })}>
          {number(count)}
        </To>
      )}
    </td>
  )
}

/** What the server counts in each group: of a body, or of a period. */
export function ShareCells({ of }: { of: Counts }) {
  const { t } = useTranslation('overview')
  return (
    <>
      <td role="cell" data-h={t('share.overdueBrief')}>
        {of.withDeadline === 0 ? (
          <span className="noone">{t('share.noDeadline')}</span>
        ) : (
          <Share part={of.overdue} whole={of.withDeadline} tone="son" label={t('share.overdue')} />
        )}
      </td>
      <td role="cell" data-h={t('share.answered')}>
        <Share part={of.answered} whole={of.commitments} label={t('share.answered')} />
      </td>
      <td role="cell" data-h={t('share.reportedDone')}>
        <Share part={of.reportedDone} whole={of.commitments} label={t('share.reportedDone')} />
      </td>
    </>
  )
}

function FoundCell({
  head,
  part,
  whole,
  tone,
}: {
  head: 'complete' | 'looked'
  part: number | null
  whole: number
  tone: ShareTone
}) {
  const { t } = useTranslation('overview')
  return (
    <td role="cell" data-h={t(head === 'complete' ? 'share.completeBrief' : 'share.looked')}>
      {part === null ? (
        <span className="noone">{t('share.notCounted')}</span>
      ) : (
        <Share part={part} whole={whole} tone={tone} label={t(`share.${head}`)} />
      )}
    </td>
  )
}

/** How many of a body are in the other groups; null where those were cut and it may be among the rest. */
function partIn(groups: readonly OverviewBodyFragment[], body: OverviewBodyFragment): number | null {
  const found = groups.find(({ responsible }) => responsible?.id === body.responsible?.id)
  return found?.commitments ?? (groups.length === MOST ? null : 0)
}
