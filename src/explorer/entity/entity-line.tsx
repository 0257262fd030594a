import type { ReactNode } from 'react'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../parts/icon.js'
import { type Named, NamedLink } from '../parts/link.js'
import { Listed } from '../parts/who-to-whom.js'
import { useAddress } from '../state/use-address.js'
import { dayAfter } from '../words/days.js'
import { useFormat } from '../words/use-format.js'
import type { EntityLineFragment } from './entity-line.documents.js'
import { TYPE_OF } from './entity-types.js'
import { Phrase } from './phrase.js'
import { useDaySpan } from './use-day-span.js'
import { useWord } from './use-word.js'

/** Of each sort of thing the ones that have pages here. */
export type Line = Extract<EntityLineFragment, { name: string }>

export const isLine = (of: EntityLineFragment): of is Line => 'name' in of

/** Things by name, each with what tells it apart from its namesakes. */
export const EntityLines = ({ rows, isMixed = false }: { rows: readonly Line[]; isMixed?: boolean }) => (
  <ul className="lines">
    {rows.map((row) => (
      <li key={row.id}>
        <NamedLink of={row} />
        <p className="meta">
          <Facts of={row} isMixed={isMixed} />
        </p>
      </li>
    ))}
  </ul>
)

function Facts({ of, isMixed }: { of: Line; isMixed: boolean }) {
  const { t } = useTranslation('entity')
  const type = TYPE_OF[of.__typename]
  const facts = [isMixed && type && <b key="type">{t(`types.${type}`)}</b>, ...useFacts(of)].filter(Boolean)
  return facts.map((fact, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the facts of a line keep their order
    <Fragment key={i}>
      {i > 0 && ' · '}
      {fact}
    </Fragment>
  ))
}

function useFacts(of: Line): ReactNode[] {
  const { t } = useTranslation('entity')
  const word = useWord()
  const daySpan = useDaySpan()
  const ended = useEnded()
  switch (of.__typename) {
    case 'Agency':
      return [
        word('agencyType', of.agencyType),
        word('agencyLevel', of.agencyLevel),
        of.parent && <Phrase key="head.under" say="head.under" of={[of.parent]} />,
        ended(of),
      ]
    case 'Person': {
      const roles = unique(of.tenures.map(({ role }) => role))
      return [of.rank, roles.length > 0 ? <Listed key="roles" parties={roles} /> : t('tenure.nonePerson')]
    }
    case 'Role': {
      const people = unique(of.tenures.map(({ person }) => person))
      return [
        of.agency ? <Phrase key="head.agency" say="head.agency" of={[of.agency]} /> : t('head.noAgency'),
        people.length > 0 ? <Listed key="people" parties={people} /> : t('tenure.vacant'),
      ]
    }
    case 'Place':
      return [
        word('placeLevel', of.placeLevel),
        of.parents.length > 0 && <Phrase key="head.inPlace" say="head.inPlace" of={of.parents} />,
        ended(of),
      ]
    case 'Project':
      return [word('projectType', of.projectType)]
    case 'Meeting':
      return [
        word('meetingType', of.meetingType),
        daySpan(of.heldOn),
        of.place ? <Phrase key="head.at" say="head.at" of={[of.place]} /> : t('head.noVenue'),
        of.chair ? <Phrase key="head.chair" say="head.chair" of={[of.chair]} /> : t('head.noChair'),
      ]
  }
}

function useEnded(): (of: { validFrom: string | null; validThrough: string | null }) => ReactNode {
  const { t } = useTranslation('entity')
  const { asOf } = useAddress()
  const { day } = useFormat()
  return ({ validFrom, validThrough }) => {
    if (validThrough !== null && validThrough < asOf)
      return (
        <span className="gone">
          <Icon name="t-off" /> {t('head.ended', { day: day(dayAfter(validThrough)) })}
        </span>
      )
    if (validFrom !== null && validFrom > asOf)
      return <span className="gone">{t('head.notYet', { day: day(validFrom) })}</span>
    return null
  }
}

const unique = (things: readonly (Named | null)[]): Named[] => [
  ...new Map(things.flatMap((thing) => (thing ? [[thing.id, thing] as const] : []))).values(),
]
