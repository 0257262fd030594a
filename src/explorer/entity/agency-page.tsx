import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { NamedLink, To } from '../parts/link.js'
import { useAddress } from '../state/use-address.js'
import { addWords } from '../words/i18n.js'
import {
  AgencyChildrenDocument,
  type AgencyChildrenQuery,
  AgencyPageDocument,
  type AgencyPageQuery,
} from './agency-page.documents.js'
import { Changes } from './changes.js'
import { CommitmentSection, RatesSection, useChosenList } from './commitment-list.js'
import { EndedBadge } from './ended-badge.js'
import { EntityHead, EntityPage, Section, useEntityId } from './entity-page.js'
import { Inside } from './inside.js'
import { partyLists } from './party-lists.js'
import { Phrase, Spelled } from './phrase.js'
import { endBy } from './strands.js'
import type { TenureRowFragment } from './tenures.documents.js'
import { Tenures } from './tenures.js'
import { useWord } from './use-word.js'
import * as words from './words.js'

addWords('entity', words)

type Agency = NonNullable<AgencyPageQuery['agency']>

const childrenOf = ({ agency }: AgencyChildrenQuery) => agency?.children ?? null

export function AgencyPage() {
  const variables = { id: useEntityId(), asOf: useAddress().asOf }
  return (
    <EntityPage document={AgencyPageDocument} variables={variables} entityOf={({ agency }) => agency}>
      {(agency, tools) => (
        <>
          <Head of={agency} tools={tools} />
          <Body of={agency} />
        </>
      )}
    </EntityPage>
  )
}

function Head({ of: agency, tools }: { of: Agency; tools: ReactNode }) {
  const { t } = useTranslation('entity')
  const word = useWord()
  const { asOf } = useAddress()
  const { parent, jurisdiction, abbreviations } = agency
  return (
    <EntityHead
      of={agency}
      above={parent}
      badge={<EndedBadge end={endBy(agency, asOf)} validFrom={agency.validFrom} />}
      facts={[
        `${word('agencyType', agency.type)}, ${word('agencyLevel', agency.level)}`,
        parent ? <Phrase key="head.under" say="head.under" of={[parent]} /> : t('head.noParent'),
        jurisdiction ? (
          <Phrase key="head.over" say="head.over" of={[jurisdiction]} />
        ) : (
          t('head.noJurisdiction')
        ),
        abbreviations.length > 0 && <Spelled key="short" say="head.short" of={abbreviations} />,
        agency.isCollective && t('head.collective'),
      ]}
      tools={tools}
    />
  )
}

function Body({ of: agency }: { of: Agency }) {
  const { t } = useTranslation('entity')
  const { asOf } = useAddress()
  const lists = partyLists(agency)
  const list = useChosenList(lists)
  const isEnded = endBy(agency, asOf) !== null
  return (
    <>
      <RatesSection list={list} isEnded={isEnded} />
      <Changes
        changes={[...agency.successors.nodes, ...agency.predecessors.nodes]}
        countedBy="RESPONSIBLE"
        isCut={agency.predecessors.pageInfo.hasNextPage}
      />
      <Offices of={agency} />
      <Inside
        id={agency.id}
        title={t('part_of.childAgencies')}
        document={AgencyChildrenDocument}
        connectionOf={childrenOf}
      />
      <CommitmentSection lists={lists} list={list} isEnded={isEnded} />
    </>
  )
}

/** Its offices by name, with everyone who is known to have held them; those without anybody say so. */
function Offices({ of: { id, roles } }: { of: Agency }) {
  const { t } = useTranslation('entity')
  const holders = new Map(roles.nodes.map((role) => [role.id, new Set(role.holders.map(({ id }) => id))]))
  const isHeld = ({ role, person }: TenureRowFragment) =>
    role !== null && person !== null && (holders.get(role.id)?.has(person.id) ?? false)
  const tenures = roles.nodes.flatMap((role) => role.tenures)
  const vacant = roles.nodes.filter((role) => role.tenures.length === 0)
  return (
    <Section id="tenures" title={t('tenure.heading')} note={t('tenure.note')}>
      {tenures.length > 0 && (
        <Tenures
          rows={tenures}
          columns={{ role: true, person: true }}
          caption={t('tenure.heading')}
          isHeld={isHeld}
        />
      )}
      {roles.nodes.length === 0 && <p className="noone">{t('tenure.none')}</p>}
      {vacant.length > 0 && (
        <ul className="lines">
          {vacant.map((role) => (
            <li key={role.id}>
              <NamedLink of={role} />
              <p className="meta">{t('tenure.vacant')}</p>
            </li>
          ))}
        </ul>
      )}
      {roles.pageInfo.hasNextPage && (
        <p>
          <To className="go" path="/entities" params={{ type: 'ROLE', agency: id }}>
            {t('tenure.moreRoles')}
          </To>
        </p>
      )}
    </Section>
  )
}
