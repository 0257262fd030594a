import { useTranslation } from 'react-i18next'
import { NamedLink, To } from '../parts/link.js'
import { ShowQuery } from '../parts/show-query.js'
import { useStatusWord } from '../parts/status-mark.js'
import { pathOf } from '../state/paths.js'
import { useFormat } from '../words/use-format.js'
import { CommitmentViewDocument } from './commitment.documents.js'
import { DownloadJson } from './download-json.js'
import { dueOn } from './due.js'
import { type Part, type Patterns, sentenceOf } from './sentence.js'

import type { Shown } from './steps.js'

type Named = NonNullable<Shown['maker']>

/** The head of the page: how it was said and where, and the whole of it in one sentence. */
export function Lead({ of, asOf }: { of: Shown; asOf: string }) {
  return (
    <header className="lead">
      <div>
        <KindLine of={of} asOf={asOf} />
        <h1>
          {useSentence(of, asOf).map((part, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a part has nothing but its place
            <Words key={at} part={part} />
          ))}
        </h1>
      </div>
      <div className="page-tools">
        <ShowQuery document={CommitmentViewDocument} variables={{ id: of.id, asOf }} />
        <DownloadJson id={of.id} asOf={asOf} />
      </div>
    </header>
  )
}

function useSentence(of: Shown, asOf: string): Part<Named>[] {
  const { t } = useTranslation('commitment')
  const { day } = useFormat()
  const patterns = t('sentence', { returnObjects: true }) as Patterns
  const { kind, action, maker, madeAs } = of
  const office =
    madeAs && maker?.__typename === 'Person' ? { title: madeAs.title, agency: madeAs.agency } : null
  const due = dueOn(of.deadline, asOf)
  return sentenceOf<Named>({ kind, action, maker, office, whom: whomOf(of), due }, patterns, day)
}

/** Whom it is directed to; where nobody is named, who is to do it. */
function whomOf({ kind, addressees, responsibilities, maker }: Shown): Named[] {
  if (addressees.length > 0 || kind === 'PLEDGE') return addressees as Named[]
  const leads = responsibilities.flatMap(({ part, basis, party }) =>
    part === 'LEAD' && basis === 'ORIGINAL' && party && party.id !== maker?.id ? [party as Named] : [],
  )
  return [...new Map(leads.map((lead) => [lead.id, lead])).values()]
}

function Words({ part }: { part: Part<Named> }) {
  switch (part.is) {
    case 'party':
      return <NamedLink of={part.party} />
    case 'verb':
      return <span className="verb">{part.text}</span>
    case 'action':
      return <b lang="vi">{part.text}</b>
    case 'struck':
      return <s>{part.text}</s>
    case 'now':
      return <b className="nb">{part.text}</b>
    case 'words':
      return (
        <q className="rec" lang="vi">
          {part.text}
        </q>
      )
    default:
      return part.text
  }
}

function KindLine({ of, asOf }: { of: Shown; asOf: string }) {
  const { t } = useTranslation('commitment')
  const word = useStatusWord()
  const { day } = useFormat()
  const { kind, strength, polarity, speaker, maker, madeAt, madeOn } = of
  return (
    <>
      <p className="kind">
        <b>{word('kindNoun', kind)}</b>
        <span>{t(`strength.${strength}` as 'strength.FIRM', { defaultValue: strength })}</span>
        {polarity === 'DO_NOT' && <span className="slip">{t('polarity.DO_NOT')}</span>}
        {speaker && speaker.id !== maker?.id && (
          <span>
            {t('spokenBy')} <NamedLink of={speaker} />
          </span>
        )}
        <span>
          {madeAt ? (
            <>
              {t('said')} <To path={pathOf(madeAt)!}>{madeAt.name}</To>
            </>
          ) : (
            t('noMeeting')
          )}
          , <MadeOn of={madeOn} />
        </span>
      </p>
      {madeOn?.earliest && madeOn.earliest > asOf && (
        <p className="kind slip">{t('madeLater', { day: day(asOf) })}</p>
      )}
    </>
  )
}

function MadeOn({ of }: { of: Shown['madeOn'] }) {
  const { t } = useTranslation('commitment')
  const { day } = useFormat()
  if (!of?.latest) return t('undated')
  if (!of.earliest || of.earliest === of.latest) return <time dateTime={of.latest}>{day(of.latest)}</time>
  return t('between', { from: day(of.earliest), to: day(of.latest) })
}
