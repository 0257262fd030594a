import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import type { CommitmentRowFragment } from './commitment-rows.documents.js'
import { Arrow } from './icon.js'
import { type Named, NamedLink } from './link.js'
import { toWhom } from './parties-of.js'
import { useStatusWord } from './status-mark.js'

/** "Sở Y tế tỉnh X hứa → huyện Y": the maker in its office, the verb of the kind, and whom it is directed to. */
export function WhoToWhom({
  of: { kind, maker, madeAs, speaker, addressees, responsibilities },
}: {
  of: CommitmentRowFragment
}) {
  const { t } = useTranslation()
  const verb = useStatusWord()('kind', kind)
  const whom = toWhom({ addressees, responsibilities, maker })
  return (
    <p className="who">
      {maker ? <NamedLink of={maker} /> : <span className="noone">{t('row.noMaker')}</span>}
      {madeAs && <span className="mut" lang="vi">{` ${madeAs.title}`}</span>}
      {speaker && speaker.id !== maker?.id && (
        <span className="mut">{` ${t('row.through', { name: speaker.name })}`}</span>
      )}{' '}
      <span className="verb">
        {verb}
        <Arrow kind={kind} />
      </span>{' '}
      {whom.length > 0 ? <Listed parties={whom} /> : <span className="noone">{t('row.noOne')}</span>}
    </p>
  )
}

/** Names with commas between them. */
export const Listed = ({ parties }: { parties: readonly Named[] }) =>
  parties.map((party, i) => (
    <Fragment key={party.id}>
      {i > 0 && ', '}
      <NamedLink of={party} />
    </Fragment>
  ))
