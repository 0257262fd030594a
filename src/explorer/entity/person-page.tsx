import { useTranslation } from 'react-i18next'
import { useAddress } from '../state/use-address.js'
import { addWords } from '../words/i18n.js'
import { useFormat } from '../words/use-format.js'
import { Attendances } from './attendances.js'
import { CommitmentSection, RatesSection, useChosenList } from './commitment-list.js'
import { EntityHead, EntityPage, Section, useEntityId } from './entity-page.js'
import { partyLists } from './party-lists.js'
import { PersonPageDocument, type PersonPageQuery } from './person-page.documents.js'
import { Phrase, Spelled } from './phrase.js'
import { Tenures } from './tenures.js'
import * as words from './words.js'

addWords('entity', words)

type Person = NonNullable<PersonPageQuery['person']>

export function PersonPage() {
  const variables = { id: useEntityId(), asOf: useAddress().asOf }
  return (
    <EntityPage document={PersonPageDocument} variables={variables} entityOf={({ person }) => person}>
      {(person, tools) => (
        <>
          <EntityHead
            of={person}
            facts={[
              [person.honorific, person.rank].filter(Boolean).join(', '),
              <Holding key="now" of={person} />,
              person.otherNames.length > 0 && (
                <Spelled key="names" say="head.alsoWritten" of={person.otherNames} />
              ),
            ]}
            tools={tools}
          />
          <Body of={person} />
        </>
      )}
    </EntityPage>
  )
}

/** What they hold on the day of the page. */
function Holding({ of: { now } }: { of: Person }) {
  const { t } = useTranslation('entity')
  const { day } = useFormat()
  const { asOf } = useAddress()
  const roles = now.flatMap(({ role }) => role ?? [])
  if (roles.length === 0) return t('head.holdsUnknown', { day: day(asOf) })
  return <Phrase key="head.holds" say="head.holds" of={roles} values={{ day: day(asOf) }} />
}

function Body({ of: person }: { of: Person }) {
  const { t } = useTranslation('entity')
  const lists = partyLists(person)
  const list = useChosenList(lists)
  const held = new Set(person.now.map(({ id }) => id))
  return (
    <>
      <RatesSection list={list} />
      <Section id="tenures" title={t('tenure.headingPerson')} note={t('tenure.note')}>
        {person.tenures.length > 0 ? (
          <Tenures
            rows={person.tenures}
            columns={{ role: true, person: false }}
            caption={t('tenure.headingPerson')}
            isHeld={({ id }) => held.has(id)}
          />
        ) : (
          <p className="noone">{t('tenure.nonePerson')}</p>
        )}
      </Section>
      <Attendances id={person.id} />
      <CommitmentSection lists={lists} list={list} />
    </>
  )
}
