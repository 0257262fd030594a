import { Trans, useTranslation } from 'react-i18next'
import type { Named } from '../parts/link.js'
import { Listed } from '../parts/who-to-whom.js'

type Saying =
  | `head.${'under' | 'inPlace' | 'over' | 'agency' | 'at' | 'chair' | 'became' | 'holds' | 'heldBy'}`
  | `tenure.${'before' | 'after'}`

/** A phrase about parties, with their names as links in it. */
export function Phrase({
  say,
  of,
  values = {},
}: {
  say: Saying
  of: readonly Named[]
  values?: Record<string, string>
}) {
  const { t } = useTranslation('entity')
  return <Trans t={t} i18nKey={say} values={values} components={{ party: <Listed parties={of} /> }} />
}

/** A phrase about the ways in which a name is written; Vietnamese on every page. */
export function Spelled({ say, of }: { say: 'head.alsoWritten' | 'head.short'; of: readonly string[] }) {
  const { t } = useTranslation('entity')
  return <Trans t={t} i18nKey={say} components={{ names: <span lang="vi">{of.join(', ')}</span> }} />
}
