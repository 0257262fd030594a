import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { NamedLink } from '../parts/link.js'
import { addWords } from '../words/i18n.js'
import { useFormat } from '../words/use-format.js'
import { CommitmentSection, RatesSection } from './commitment-list.js'
import { EntityHead, EntityPage, Section, useEntityId } from './entity-page.js'
import { MeetingPageDocument, type MeetingPageQuery } from './meeting-page.documents.js'
import { Phrase } from './phrase.js'
import { Proof } from './proof.js'
import { useDaySpan } from './use-day-span.js'
import { useWord } from './use-word.js'
import * as words from './words.js'

addWords('entity', words)

type Meeting = NonNullable<MeetingPageQuery['meeting']>

export function MeetingPage() {
  const variables = { id: useEntityId() }
  return (
    <EntityPage document={MeetingPageDocument} variables={variables} entityOf={({ meeting }) => meeting}>
      {(meeting, tools) => (
        <>
          <Head of={meeting} tools={tools} />
          <Body of={meeting} />
        </>
      )}
    </EntityPage>
  )
}

function Head({ of: meeting, tools }: { of: Meeting; tools: ReactNode }) {
  const { t } = useTranslation('entity')
  const word = useWord()
  const daySpan = useDaySpan()
  const { chair, place } = meeting
  return (
    <EntityHead
      of={meeting}
      facts={[
        word('meetingType', meeting.type),
        daySpan(meeting.heldOn),
        place ? <Phrase key="head.at" say="head.at" of={[place]} /> : t('head.noVenue'),
        chair ? <Phrase key="head.chair" say="head.chair" of={[chair]} /> : t('head.noChair'),
      ]}
      tools={tools}
    />
  )
}

function Body({ of: { id, attendances, reports, commitments } }: { of: Meeting }) {
  const { t } = useTranslation('entity')
  const list = { key: 'commitments' as const, count: commitments.totalCount, filter: { meeting: [id] } }
  return (
    <>
      <RatesSection list={list} />
      <Section id="attendees" title={t('part_of.attendees')}>
        {attendances.length > 0 ? (
          <Attendees of={attendances} />
        ) : (
          <p className="noone">{t('part_of.none')}</p>
        )}
      </Section>
      <Section id="reports" title={t('part_of.reports')}>
        <Reports of={reports} />
      </Section>
      <CommitmentSection lists={[list]} list={list} />
    </>
  )
}

function Attendees({ of }: { of: Meeting['attendances'] }) {
  const { t } = useTranslation('entity')
  const word = useWord()
  return (
    <table className="tb stackable" role="table">
      <caption className="vh">{t('part_of.attendees')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {(['tenure.person', 'part_of.part', 'part_of.as', 'tenure.proof'] as const).map((column) => (
            <th key={column} scope="col" role="columnheader">
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {of.map(({ id, person, part, role, citations }) => (
          <tr role="row" key={id}>
            <th scope="row" role="rowheader">
              {person ? <NamedLink of={person} /> : t('tenure.unknown')}
            </th>
            <td role="cell" data-h={t('part_of.part')}>
              {word('part', part)}
            </td>
            <td role="cell" className="w" data-h={t('part_of.as')}>
              {role ? <NamedLink of={role} /> : <span className="noone">{t('part_of.noRole')}</span>}
            </td>
            <td role="cell" className="w" data-h={t('tenure.proof')}>
              <Proof of={citations[0]} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Reports({ of }: { of: Meeting['reports'] }) {
  const { t } = useTranslation('entity')
  const { day } = useFormat()
  return (
    <ul className="lines">
      {of.map((report) => (
        <li key={report.id}>
          <NamedLink of={report} />
          <p className="meta">
            {[
              report.publisher,
              report.publishedOn
                ? t('part_of.published', { day: day(report.publishedOn) })
                : t('part_of.undated'),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  )
}
