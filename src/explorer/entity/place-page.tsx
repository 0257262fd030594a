import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useAddress } from '../state/use-address.js'
import { addWords } from '../words/i18n.js'
import { useFormat } from '../words/use-format.js'
import { Changes } from './changes.js'
import { CommitmentSection, RatesSection, useChosenList } from './commitment-list.js'
import { EndedBadge } from './ended-badge.js'
import { EntityLines } from './entity-line.js'
import { EntityHead, EntityPage, Section, useEntityId } from './entity-page.js'
import { Inside } from './inside.js'
import { type CommitmentList, partyLists } from './party-lists.js'
import { Phrase } from './phrase.js'
import { readCode } from './place-code.js'
import {
  PlaceChildrenDocument,
  type PlaceChildrenQuery,
  PlacePageDocument,
  type PlacePageQuery,
} from './place-page.documents.js'
import { endBy } from './strands.js'
import { useWord } from './use-word.js'
import * as words from './words.js'

addWords('entity', words)

type Place = NonNullable<PlacePageQuery['place']>

const childrenOf = ({ place }: PlaceChildrenQuery) => place?.children ?? null

export function PlacePage() {
  const variables = { id: useEntityId() }
  return (
    <EntityPage document={PlacePageDocument} variables={variables} entityOf={({ place }) => place}>
      {(place, tools) => (
        <>
          <Head of={place} tools={tools} />
          <Body of={place} />
        </>
      )}
    </EntityPage>
  )
}

function Head({ of: place, tools }: { of: Place; tools: ReactNode }) {
  const { t } = useTranslation('entity')
  const word = useWord()
  const { day } = useFormat()
  const { asOf } = useAddress()
  const { parents, codes, validFrom, validThrough } = place
  return (
    <EntityHead
      of={place}
      above={parents[0] ?? null}
      badge={<EndedBadge end={endBy(place, asOf)} validFrom={validFrom} />}
      facts={[
        word('placeLevel', place.level),
        parents.length > 0 ? (
          <Phrase key="head.inPlace" say="head.inPlace" of={parents} />
        ) : (
          place.level !== 'PROVINCE' && t('head.noPlace')
        ),
        codes.length > 0
          ? codes.map((code) => t(`head.${readCode(code).list}`, { code: readCode(code).code })).join(', ')
          : t('head.noCode'),
        t(validFrom ? 'head.valid' : 'head.validUntil', {
          from: validFrom && day(validFrom),
          through: validThrough ? day(validThrough) : t('head.now'),
        }),
      ]}
      tools={tools}
    />
  )
}

function Body({ of: place }: { of: Place }) {
  const { t } = useTranslation('entity')
  const { asOf } = useAddress()
  const within: CommitmentList = {
    key: 'within',
    count: place.commitments.totalCount,
    filter: { place: [place.id] },
  }
  const lists = [within, ...partyLists(place)]
  const list = useChosenList(lists)
  const isEnded = endBy(place, asOf) !== null
  return (
    <>
      <RatesSection list={list} isEnded={isEnded} />
      <Changes
        changes={[
          ...place.successors.nodes,
          ...place.predecessors.nodes,
          ...place.inside.nodes.flatMap(({ successors }) => successors.nodes),
        ]}
        countedBy="PLACE"
        isCut={place.predecessors.pageInfo.hasNextPage}
      />
      <Section id="agencies" title={t('part_of.agencies')}>
        {place.agencies.length > 0 ? (
          <EntityLines rows={place.agencies} />
        ) : (
          <p className="noone">{t('part_of.none')}</p>
        )}
      </Section>
      <Inside
        id={place.id}
        title={t('part_of.children')}
        document={PlaceChildrenDocument}
        connectionOf={childrenOf}
      />
      <CommitmentSection lists={lists} list={list} isEnded={isEnded} />
    </>
  )
}
