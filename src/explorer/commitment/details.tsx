import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type Named, NamedLink } from '../parts/link.js'
import { useFormat } from '../words/use-format.js'
import type { CommitmentDetailsQuery, CommitmentQuoteFragment } from './commitment.documents.js'
import { QuoteLink } from './quote-link.js'
import type { Shown } from './steps.js'

export type Detailed = NonNullable<CommitmentDetailsQuery['commitment']>

/** Each value, and the words that prove it one click away; what is not said is said to be not said. */
export function Details({ of, shown }: { of: Detailed; shown: Shown }) {
  const { t } = useTranslation('commitment')
  const { number, day } = useFormat()
  const proof = (what: CommitmentQuoteFragment['for']) => of.citations.find((one) => one.for === what)
  const unsaid = <span className="mut">{t('details.unsaid')}</span>
  return (
    <section aria-labelledby="h-f">
      <h2 className="sec-h" id="h-f">
        {t('details.title')}
      </h2>
      <dl className="facts">
        <Row name={t('details.action')} quote={proof('EVIDENCE')}>
          <Recorded text={shown.action} />
        </Row>
        <Row name={t('details.target')}>{of.target ? <TargetWords of={of.target} /> : unsaid}</Row>
        <Row name={t('details.deadline')} quote={proof('DEADLINE')}>
          {shown.deadline?.text ? <Recorded text={shown.deadline.text} /> : unsaid}
        </Row>
        <Row name={t('details.constraint')} quote={proof('CONSTRAINT')}>
          {of.constraint ? <Recorded text={of.constraint} /> : unsaid}
        </Row>
        <Row name={t('details.beneficiaries')}>
          {of.beneficiaries.length > 0 ? <Names of={of.beneficiaries} /> : unsaid}
        </Row>
        <Row name={t('details.projects')}>{of.projects.length > 0 ? <Names of={of.projects} /> : unsaid}</Row>
        <Row name={t('details.places')}>
          {of.places.length > 0 ? of.places.map((place) => <PlaceToday key={place.id} of={place} />) : unsaid}
        </Row>
        <Row name={t('details.confidence')}>
          {of.confidence === null ? t('details.unrated') : number(of.confidence)}
        </Row>
        <Row name={t('details.rule')}>
          <code>{of.rule}</code>
        </Row>
        <Row name={t('details.review')}>
          {t(`review.${of.review}` as 'review.PROPOSED', { defaultValue: of.review })}
        </Row>
        <Row name={t('details.recordedAt')}>{day(of.recordedAt.slice(0, 10))}</Row>
      </dl>
      {of.corrections.length > 0 && <Corrections of={of.corrections} />}
    </section>
  )
}

function Row({
  name,
  quote,
  children,
}: {
  name: string
  quote?: CommitmentQuoteFragment | undefined
  children: ReactNode
}) {
  const { t } = useTranslation('commitment')
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {children} {quote && <QuoteLink of={quote}>{t('quotes.show')}</QuoteLink>}
      </dd>
    </>
  )
}

const Recorded = ({ text }: { text: string }) => (
  <q className="rec" lang="vi">
    {text}
  </q>
)

const Names = ({ of }: { of: readonly Named[] }) =>
  of.map((one, at) => (
    <span key={one.id}>
      {at > 0 && ', '}
      <NamedLink of={one} />
    </span>
  ))

/** A place under the name it had, and what it has become. */
function PlaceToday({ of }: { of: Detailed['places'][number] }) {
  const { t } = useTranslation('commitment')
  const { day } = useFormat()
  const heirs = of.successors.nodes.flatMap(({ results }) => results.flatMap(({ party }) => party ?? []))
  const distinct = [...new Map(heirs.map((heir) => [heir.id, heir])).values()].filter(
    ({ id }) => id !== of.id,
  )
  return (
    <div>
      <NamedLink of={of} />
      {of.validThrough && distinct.length > 0 && (
        <>
          , {t('details.nowPart')} <Names of={distinct} />
        </>
      )}
      {of.validThrough && distinct.length === 0 && `, ${t('answer.ended', { day: day(of.validThrough) })}`}
    </div>
  )
}

function TargetWords({ of: { comparator, value, unit, text } }: { of: NonNullable<Detailed['target']> }) {
  const { t } = useTranslation('commitment')
  const { number } = useFormat()
  if (value === null) return text ? <Recorded text={text} /> : t('details.unsaid')
  const how =
    comparator && comparator !== 'EQUAL' ? t(`comparator.${comparator}`, { defaultValue: comparator }) : ''
  return (
    <>
      {how} <b>{number(value)}</b> <span lang="vi">{unit}</span>
    </>
  )
}

/** What a reviewer put right, beside what had been read. */
function Corrections({ of }: { of: Detailed['corrections'] }) {
  const { t } = useTranslation('commitment')
  const { day } = useFormat()
  return (
    <>
      <h3 className="sec-h">{t('details.corrections')}</h3>
      <ul className="corrections">
        {of.map(({ id, property, reading, value, reason, recordedAt, reviewer }) => (
          <li key={id}>
            <b>{t(`property.${property}` as 'property.action', { defaultValue: property })}</b>:{' '}
            {t('details.reading')} <s lang="vi">{reading ?? t('details.nothing')}</s>, {t('details.value')}{' '}
            <b lang="vi">{value ?? t('details.nothing')}</b>. <span lang="vi">{reason}</span>{' '}
            <span className="mut">
              {day(recordedAt.slice(0, 10))}
              {reviewer && `, ${reviewer}`}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
