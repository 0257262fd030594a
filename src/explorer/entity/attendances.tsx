import { useTranslation } from 'react-i18next'
import { usePages } from '../data/use-pages.js'
import { NamedLink } from '../parts/link.js'
import { Loading } from '../parts/problem-note.js'
import { Section } from './entity-page.js'
import { PageEnd } from './paged.js'
import {
  PersonAttendancesDocument,
  type PersonAttendancesQuery,
  type PersonAttendancesQueryVariables,
} from './person-page.documents.js'
import { useDaySpan } from './use-day-span.js'
import { useWord } from './use-word.js'

type Attendance = NonNullable<PersonAttendancesQuery['person']>['attendances']['nodes'][number]

const STEP = 20
const connectionOf = ({ person }: PersonAttendancesQuery) => person?.attendances ?? null

/** The meetings that a person was in, with what they did there and the office in which they came. */
export function Attendances({ id }: { id: string }) {
  const { t } = useTranslation('entity')
  const word = useWord()
  const daySpan = useDaySpan()
  const pages = usePages<PersonAttendancesQuery, PersonAttendancesQueryVariables, Attendance>(
    PersonAttendancesDocument,
    { id, first: STEP },
    connectionOf,
  )
  return (
    <Section id="attendances" title={t('part_of.attendances')}>
      {!pages.first && !pages.problem && <Loading isSlow={pages.isSlow} />}
      {pages.first && pages.rows.length === 0 && <p className="noone">{t('part_of.noAttendances')}</p>}
      {pages.rows.length > 0 && (
        <table className="tb stackable" role="table">
          <caption className="vh">{t('part_of.attendances')}</caption>
          <thead role="rowgroup">
            <tr role="row">
              {(['meeting', 'day', 'part', 'as'] as const).map((column) => (
                <th key={column} scope="col" role="columnheader">
                  {t(`part_of.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {pages.rows.map(({ id, meeting, part, role }) => (
              <tr role="row" key={id}>
                <th scope="row" role="rowheader">
                  {meeting ? <NamedLink of={meeting} /> : t('tenure.unknown')}
                </th>
                <td role="cell" data-h={t('part_of.day')}>
                  {daySpan(meeting?.heldOn ?? null)}
                </td>
                <td role="cell" data-h={t('part_of.part')}>
                  {word('part', part)}
                </td>
                <td role="cell" className="w" data-h={t('part_of.as')}>
                  {role ? <NamedLink of={role} /> : <span className="noone">{t('part_of.noRole')}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <PageEnd pages={pages} step={STEP} />
    </Section>
  )
}
