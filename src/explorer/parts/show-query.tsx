import { useTranslation } from 'react-i18next'
import { type AnyVariables, stringifyDocument, type TypedDocumentNode } from 'urql'
import { Icon } from './icon.js'

/** Opens GraphiQL with the very question that this view asks. */
export function ShowQuery<Data, Variables extends AnyVariables>({
  document,
  variables,
}: {
  document: TypedDocumentNode<Data, Variables>
  variables: Variables
}) {
  const { t } = useTranslation()
  const query = new URLSearchParams({
    query: stringifyDocument(document).replace(/^# .*\n/gm, ''),
    variables: JSON.stringify(variables, null, 2),
  })
  return (
    <a className="btn" href={`/graphql?${query}`} target="_blank" rel="noreferrer">
      <Icon name="i-code" />
      {t('tools.showQuery')}
    </a>
  )
}
