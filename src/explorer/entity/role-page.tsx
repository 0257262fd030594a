import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useAddress } from '../state/use-address.js'
import { addWords } from '../words/i18n.js'
import { useFormat } from '../words/use-format.js'
import { CommitmentSection, RatesSection, useChosenList } from './commitment-list.js'
import { EndedBadge } from './ended-badge.js'
import { EntityHead, EntityPage, Section, useEntityId } from './entity-page.js'
import { partyLists } from './party-lists.js'
import { Phrase } from './phrase.js'
import { RolePageDocument, type RolePageQuery } from './role-page.documents.js'
import { endBy } from './strands.js'
import { Tenures } from './tenures.js'
import * as words from './words.js'

addWords('entity', words)

type Role = NonNullable<RolePageQuery['role']>

export function RolePage() {
  const variables = { id: useEntityId(), asOf: useAddress().asOf }
  return (
    <EntityPage document={RolePageDocument} variables={variables} entityOf={({ role }) => role}>
      {(role, tools) => (
        <>
          <Head of={role} tools={tools} />
          <Body of={role} />
        </>
      )}
    </EntityPage>
  )
}

/** An office ends with its body, whose badge it carries. */
function Head({ of: role, tools }: { of: Role; tools: ReactNode }) {
  const { t } = useTranslation('entity')
  const { day } = useFormat()
  const { asOf } = useAddress()
  const { agency, holders } = role
  return (
    <EntityHead
      of={role}
      above={agency}
      badge={agency && <EndedBadge end={endBy(agency, asOf)} validFrom={null} />}
      facts={[
        agency ? <Phrase key="head.agency" say="head.agency" of={[agency]} /> : t('head.noAgency'),
        holders.length > 0 ? (
          <Phrase key="head.heldBy" say="head.heldBy" of={holders} values={{ day: day(asOf) }} />
        ) : (
          t('head.heldByNobody', { day: day(asOf) })
        ),
        role.isShared && t('head.isShared'),
      ]}
      tools={tools}
    />
  )
}

function Body({ of: role }: { of: Role }) {
  const { t } = useTranslation('entity')
  const lists = partyLists(role)
  const list = useChosenList(lists)
  const holders = new Set(role.holders.map(({ id }) => id))
  return (
    <>
      <RatesSection list={list} />
      <Section id="tenures" title={t('tenure.heading')} note={t('tenure.note')}>
        {role.tenures.length > 0 ? (
          <Tenures
            rows={role.tenures}
            columns={{ role: false, person: true }}
            caption={t('tenure.heading')}
            isHeld={({ person }) => person !== null && holders.has(person.id)}
          />
        ) : (
          <p className="noone">{t('tenure.none')}</p>
        )}
      </Section>
      <CommitmentSection lists={lists} list={list} />
    </>
  )
}
