import { useTranslation } from 'react-i18next'
import { useAnswer } from '../data/use-answer.js'
import { NamedLink } from '../parts/link.js'
import { dayBefore } from '../words/days.js'
import { useFormat } from '../words/use-format.js'
import { type ChangeStrandFragment, EntityCarriedDocument } from './changes.documents.js'
import { Section } from './entity-page.js'
import { Knot } from './knot.js'
import { basesOf, type Handover, handoversOf, type Strand, type Turn, turnsOf } from './strands.js'
import { useWord } from './use-word.js'

/** Before and after each reorganisation: what went into what, under which act, and with how many commitments. */
export function Changes({
  changes,
  countedBy,
  isCut = false,
}: {
  changes: readonly ChangeStrandFragment[]
  countedBy: 'PLACE' | 'RESPONSIBLE'
  /** Whether there are more than these. */
  isCut?: boolean
}) {
  const { t } = useTranslation('entity')
  const carried = useCarried(changes, countedBy)
  return (
    <div id="turns">
      {turnsOf(changes).map((turn) => (
        <TurnSection key={turn.day} turn={turn} carried={carried} />
      ))}
      {isCut && <p className="meta">{t('change.more')}</p>}
    </div>
  )
}

/** How many commitments each successor has, by its id; undefined until they are counted. */
function useCarried(
  changes: readonly ChangeStrandFragment[],
  countedBy: 'PLACE' | 'RESPONSIBLE',
): ReadonlyMap<string, number> | undefined {
  const ids = [...new Set(changes.flatMap(({ results }) => results.flatMap(({ party }) => party?.id ?? [])))]
  const { data } = useAnswer(
    EntityCarriedDocument,
    { groupBy: [countedBy], filter: countedBy === 'PLACE' ? { place: ids } : { responsible: ids } },
    { pause: ids.length === 0 },
  )
  return (
    data &&
    new Map(
      (data.commitmentStats ?? []).flatMap(({ commitments, place, responsible }) => {
        const counted = place ?? responsible
        return counted ? [[counted.id, commitments]] : []
      }),
    )
  )
}

function TurnSection({ turn, carried }: { turn: Turn; carried: ReadonlyMap<string, number> | undefined }) {
  const { t } = useTranslation('entity')
  const { day } = useFormat()
  const bases = basesOf(turn.changes)
  const handovers = handoversOf(turn.changes)
  return (
    <Section
      id={`turn-${turn.day}`}
      title={t('change.heading', { day: day(turn.day) })}
      note={bases.length > 0 ? t('change.basis', { basis: bases.join(', ') }) : t('change.noBasis')}
    >
      <div className={handovers.length > 0 ? 'grid2' : ''}>
        <ul className="braid">
          <li className="br-h" aria-hidden="true">
            <span className="olds">{t('change.before', { day: day(dayBefore(turn.day)) })}</span>
            <span />
            <span>{t('change.after', { day: day(turn.day) })}</span>
          </li>
          {turn.strands.map((strand) => (
            <BraidRow key={strand.key} strand={strand} carried={carried} />
          ))}
        </ul>
        {handovers.length > 0 && <Handovers of={handovers} />}
      </div>
    </Section>
  )
}

function BraidRow({
  strand: { olds, news, changes },
  carried,
}: {
  strand: Strand
  carried: ReadonlyMap<string, number> | undefined
}) {
  const { t } = useTranslation('entity')
  const word = useWord()
  const types = [...new Set(changes.map(({ type }) => word('changeType', type)))].join(', ')
  const notes = [...new Set(changes.flatMap(({ note }) => note ?? []))]
  return (
    <li>
      <ul className="olds">
        {olds.map((old) => (
          <li key={old.id}>
            <NamedLink of={old} />
          </li>
        ))}
      </ul>
      <Knot olds={olds.length} news={news.length} />
      <div className="new">
        {news.length === 0 && <span className="orphan">{t('change.nobody')}</span>}
        <ul className={news.length > 1 ? 'news' : ''}>
          {news.map(({ party, extent }, i) => (
            <li key={party?.id ?? i}>
              {party ? <NamedLink of={party} /> : <span className="noone">{t('change.unnamed')}</span>}
              <Carried count={party && carried ? (carried.get(party.id) ?? 0) : undefined} />
              {extent && news.length === 1 && <span className="mut"> · {t('change.part')}</span>}
            </li>
          ))}
        </ul>
      </div>
      <div className="meta br-note">
        {types}
        {changes.some(({ isCertain }) => !isCertain) && ` · ${t('change.uncertain')}`}
        {notes.map((note) => (
          <p lang="vi" key={note}>
            {note}
          </p>
        ))}
      </div>
    </li>
  )
}

function Carried({ count }: { count: number | undefined }) {
  const { t } = useTranslation('entity')
  if (count === undefined) return null
  return <span className="mut"> {count === 0 ? t('change.uncounted') : t('change.counted', { count })}</span>
}

/** Work that the sources name, with who took it over. */
function Handovers({ of }: { of: readonly Handover[] }) {
  const { t } = useTranslation('entity')
  return (
    <table className="tb func stackable" role="table">
      <caption>{t('change.functions')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            {t('change.work')}
          </th>
          <th scope="col" role="columnheader">
            {t('change.taker')}
          </th>
          <th scope="col" role="columnheader">
            {t('change.act')}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {of.map(({ key, functions, party, basis }) => (
          <tr role="row" key={key}>
            <th scope="row" role="rowheader" lang="vi">
              {functions}
            </th>
            <td role="cell" data-h={t('change.taker')}>
              {party ? <NamedLink of={party} /> : <span className="noone">{t('change.unnamed')}</span>}
            </td>
            <td role="cell" data-h={t('change.act')}>
              {basis ?? <span className="noone">{t('change.noBasis')}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
