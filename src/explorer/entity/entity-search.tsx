import { useTranslation } from 'react-i18next'
import { EntitySearchDocument } from './entities-page.documents.js'
import { ENTITY_TYPES } from './entity-types.js'
import { Found } from './found.js'

/** Everything with a page that is named like the words, the best first. */
export function EntitySearch({ query }: { query: string }) {
  const { t } = useTranslation('entity')
  return (
    <Found
      document={EntitySearchDocument}
      variables={{ query, types: [...ENTITY_TYPES] }}
      title={(count) => t('find.found', { count, query })}
      query={query}
      isMixed
    />
  )
}
