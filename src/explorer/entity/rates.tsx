import { useTranslation } from 'react-i18next'
import type { CommitmentFilter } from '../data/schema-types.js'
import { type Answer, useAnswer } from '../data/use-answer.js'
import { Icon } from '../parts/icon.js'
import { ProblemNote } from '../parts/problem-note.js'
import { ShareBar, type ShareTone, StatusStack } from '../parts/share.js'
import { AXIS_GLYPHS } from '../parts/status.js'
import { useAddress } from '../state/use-address.js'
import { useFormat } from '../words/use-format.js'
import { ratesOf } from './count-rates.js'
import { EntityRatesDocument, type EntityRatesQuery } from './rates.documents.js'

/** How commitments stand, each number with what it is a part of. */
export function useRates(filter: CommitmentFilter, isEnded: boolean): Answer<EntityRatesQuery> {
  const { asOf } = useAddress()
  return useAnswer(EntityRatesDocument, { filter: { ...filter, asOf }, asOf, isEnded })
}

export function Rates({ of: { data, problem, retry, isStale } }: { of: Answer<EntityRatesQuery> }) {
  const { t } = useTranslation('entity')
  if (problem) return <ProblemNote problem={problem} retry={retry} />
  if (!data) return <div className="rates-awaited" />
  const { whole, dated, onTime, overdue, reviewed, answered, takenOver, evidence } = ratesOf(data)
  return (
    <div className={isStale ? 'stale' : ''}>
      <div className="four">
        <Rate label={t('rate.onTime')} part={onTime} whole={dated} tone="la" isOfDated />
        <Rate label={t('rate.overdue')} part={overdue} whole={dated} tone="son" isOfDated />
        <Rate label={t('rate.reviewed')} part={reviewed} whole={whole} tone="un" />
        {takenOver === null ? (
          <Rate label={t('rate.answered')} part={answered} whole={whole} tone="" />
        ) : (
          <Rate label={t('rate.takenOver')} part={takenOver} whole={whole} tone="" />
        )}
      </div>
      <div className="evidence">
        <h3 className="sec-h">
          <span className="axis">
            <Icon name={AXIS_GLYPHS.evidence} />
            {t('rate.evidence', { count: whole })}
          </span>
        </h3>
        <StatusStack axis="evidence" counts={evidence} />
      </div>
    </div>
  )
}

function Rate({
  label,
  part,
  whole,
  tone,
  isOfDated = false,
}: {
  label: string
  part: number
  whole: number
  tone: ShareTone
  isOfDated?: boolean
}) {
  const { t } = useTranslation('entity')
  const { number } = useFormat()
  return (
    <div className="rate">
      <p>{label}</p>
      {whole === 0 && isOfDated ? (
        <p className="noone">{t('rate.noneDated')}</p>
      ) : (
        <>
          <p className="big">
            {number(part)} <small>{t(isOfDated ? 'rate.ofDated' : 'rate.of', { whole })}</small>
          </p>
          <ShareBar part={part} whole={whole} tone={tone} />
        </>
      )}
    </div>
  )
}
