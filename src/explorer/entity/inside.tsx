import { useTranslation } from 'react-i18next'
import type { TypedDocumentNode } from 'urql'
import { type Connection, usePages } from '../data/use-pages.js'
import { Loading } from '../parts/problem-note.js'
import type { EntityLineFragment } from './entity-line.documents.js'
import { EntityLines, isLine } from './entity-line.js'
import { Section } from './entity-page.js'
import { PageEnd } from './paged.js'

const STEP = 20

type Variables = { id: string; first: number; after?: string | null | undefined }

/** What is part of a place or body, page by page. */
export function Inside<Data>({
  id,
  title,
  document,
  connectionOf,
}: {
  id: string
  title: string
  document: TypedDocumentNode<Data, Variables>
  connectionOf: (data: Data) => Connection<EntityLineFragment> | null
}) {
  const { t } = useTranslation('entity')
  const pages = usePages<Data, Variables, EntityLineFragment>(document, { id, first: STEP }, connectionOf)
  return (
    <Section id="inside" title={title}>
      {!pages.first && !pages.problem && <Loading isSlow={pages.isSlow} />}
      {pages.first && pages.rows.length === 0 && <p className="noone">{t('part_of.none')}</p>}
      <EntityLines rows={pages.rows.filter(isLine)} />
      <PageEnd pages={pages} step={STEP} />
    </Section>
  )
}
