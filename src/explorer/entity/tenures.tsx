import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { NamedLink } from '../parts/link.js'
import { useAddress } from '../state/use-address.js'
import { useFormat } from '../words/use-format.js'
import { Phrase } from './phrase.js'
import { Proof } from './proof.js'
import { TenureLine, tenureScaleOf } from './tenure-line.js'
import { beginOf, compareTenures, endOf } from './tenure-span.js'
import type { TenureRowFragment } from './tenures.documents.js'
import { useBoundWords } from './use-bound-words.js'

/** Who held which office when, each with the sentence that says so. `isHeld`: whether it is held on the day of the page. */
export function Tenures({
  rows,
  columns,
  caption,
  isHeld,
}: {
  rows: readonly TenureRowFragment[]
  columns: { role: boolean; person: boolean }
  caption: string
  isHeld: (tenure: TenureRowFragment) => boolean
}) {
  const { t } = useTranslation('entity')
  const { asOf } = useAddress()
  const sorted = [...rows].sort(compareTenures)
  const scale = tenureScaleOf(sorted, asOf)
  return (
    <table className="tb stackable tenures" role="table">
      <caption className="vh">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.role && <Head>{t('tenure.role')}</Head>}
          {columns.person && <Head>{t('tenure.person')}</Head>}
          <Head>{t('tenure.from')}</Head>
          <Head>{t('tenure.through')}</Head>
          <Head className="c-mini">
            {t('tenure.line')}
            <span className="mini-ax" aria-hidden="true">
              <span>{scale.from.slice(0, 4)}</span>
              <span>{scale.to.slice(0, 4)}</span>
            </span>
          </Head>
          <Head>{t('tenure.proof')}</Head>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {sorted.map((tenure) => (
          <Row key={tenure.id} of={tenure} columns={columns} scale={scale} isHeld={isHeld(tenure)} />
        ))}
      </tbody>
    </table>
  )
}

const Head = ({ className, children }: { className?: string; children: ReactNode }) => (
  <th scope="col" role="columnheader" className={className}>
    {children}
  </th>
)

function Row({
  of,
  columns,
  scale,
  isHeld,
}: {
  of: TenureRowFragment
  columns: { role: boolean; person: boolean }
  scale: { from: string; to: string }
  isHeld: boolean
}) {
  const { t } = useTranslation('entity')
  const { day } = useFormat()
  const { asOf } = useAddress()
  const boundWords = useBoundWords()
  const role = of.role ? <NamedLink of={of.role} /> : t('tenure.unknown')
  const person = of.person ? <NamedLink of={of.person} /> : t('tenure.unknown')
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        {columns.role ? role : person} {of.isActing && <span className="mut">({t('tenure.acting')})</span>}
        {isHeld && <p className="holds">{t('tenure.holdsNow', { day: day(asOf) })}</p>}
        <Neighbours of={of} />
      </th>
      {columns.role && columns.person && (
        <td role="cell" data-h={t('tenure.person')}>
          {person}
        </td>
      )}
      <td role="cell" data-h={t('tenure.from')}>
        {boundWords(beginOf(of))}
      </td>
      <td role="cell" data-h={t('tenure.through')}>
        {boundWords(endOf(of))}
      </td>
      <td role="cell" className="c-mini">
        <TenureLine of={of} scale={scale} asOf={asOf} />
      </td>
      <td role="cell" className="w" data-h={t('tenure.proof')}>
        <Proof of={of.citations[0]} />
      </td>
    </tr>
  )
}

/** Who came before and after in an office that only one holds. */
function Neighbours({ of: { predecessor, successor } }: { of: TenureRowFragment }) {
  if (!predecessor?.person && !successor?.person) return null
  return (
    <p className="meta">
      {predecessor?.person && <Phrase key="tenure.before" say="tenure.before" of={[predecessor.person]} />}
      {predecessor?.person && successor?.person && ' · '}
      {successor?.person && <Phrase key="tenure.after" say="tenure.after" of={[successor.person]} />}
    </p>
  )
}
