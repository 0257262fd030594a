import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../parts/icon.js'
import { type Named, NamedLink } from '../parts/link.js'
import { useAddress } from '../state/use-address.js'
import { useFormat } from '../words/use-format.js'
import { type Answered, type Step, stepsOf } from './steps.js'

/** Who answers on the day of the page, and how it came to them. */
export function WhoAnswers({ of, asOf }: { of: Answered; asOf: string }) {
  const { t } = useTranslation('commitment')
  const { isAnotherDay } = useAddress()
  const { day } = useFormat()
  const steps = stepsOf(of, asOf)
  return (
    <section className="answer" aria-labelledby="h-ans">
      <div>
        <h2 className="sec-h" id="h-ans">
          {isAnotherDay ? t('answer.thatDay', { day: day(asOf) }) : t('answer.today')}
        </h2>
        <Now of={of} />
        <Beside of={of} asOf={asOf} />
      </div>
      {steps.length > 0 && (
        <div>
          <h3 className="sec-h">{of.answers.length > 0 ? t('answer.why') : t('answer.whyNot')}</h3>
          <ol className="chain">
            {steps.map((step) => (
              <ChainStep key={step.key} step={step} />
            ))}
          </ol>
        </div>
      )}
    </section>
  )
}

function Now({ of: { answers, responsibilities } }: { of: Answered }): ReactNode {
  const { t } = useTranslation('commitment')
  if (answers.length > 0)
    return answers.map(({ party, holder }) => (
      <div key={party?.id ?? holder?.id}>
        <p className="big">
          {holder ? <NamedLink of={holder} /> : party && <NamedLink of={party as Named} />}
        </p>
        <p className="meta">
          {holder && holder.id !== party?.id && party && <NamedLink of={party as Named} />}
          {!holder && party?.__typename === 'Role' && t('answer.noHolder')}
        </p>
      </div>
    ))
  const isNamed = responsibilities.some(({ part }) => part === 'LEAD')
  return (
    <>
      <p className={isNamed ? 'big orphan' : 'big noone'}>
        {isNamed && <Icon name="i-gone" />} {isNamed ? t('answer.nobody') : t('answer.nobodyNamed')}
      </p>
      <p className="meta">{isNamed ? t('answer.nobodyText') : t('answer.nobodyNamedText')}</p>
    </>
  )
}

function Beside({ of: { responsibilities }, asOf }: { of: Answered; asOf: string }) {
  const { t } = useTranslation('commitment')
  const isNow = ({ from, through }: { from: string | null; through: string | null }) =>
    (from === null || from <= asOf) && (through === null || through >= asOf)
  const having = (part: string) => responsibilities.filter((one) => one.part === part && isNow(one))
  const parts = [
    { label: t('answer.support'), parties: having('SUPPORT') },
    { label: t('answer.oversight'), parties: having('OVERSIGHT') },
  ].filter(({ parties }) => parties.length > 0)
  if (parts.length === 0) return <p className="meta beside-answer">{t('answer.noSupport')}</p>
  return parts.map(({ label, parties }) => (
    <p className="meta beside-answer" key={label}>
      {label}:{' '}
      {parties.map(({ id, party }, at) => (
        <span key={id}>
          {at > 0 && ', '}
          {party && <NamedLink of={party as Named} />}
        </span>
      ))}
    </p>
  ))
}

function ChainStep({ step }: { step: Step }) {
  const { t } = useTranslation('commitment')
  const { day } = useFormat()
  const { basis, party, holder, from, through, reason, isNow } = step
  return (
    <li className={isNow ? 'now' : undefined}>
      <span className="basis">{t(`basis.${basis}` as 'basis.TENURE', { defaultValue: basis })}</span>
      <b>
        {party ? <NamedLink of={party as Named} /> : <span className="orphan">{t('answer.nobody')}</span>}
      </b>
      <span>
        {from ? t('answer.from', { day: day(from) }) : t('answer.fromStart')}
        {through && `, ${t('answer.through', { day: day(through) })}`}
        {holder && holder.id !== party?.id && (
          <>
            , {t('answer.held')} <NamedLink of={holder} />
          </>
        )}
        {reason && (
          <>
            . <span lang="vi">{reason}</span>
          </>
        )}
      </span>
    </li>
  )
}
