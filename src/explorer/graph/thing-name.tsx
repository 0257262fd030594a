import { useTranslation } from 'react-i18next'
import { NamedLink } from '../parts/link.js'
import type { Thing } from './drawn.js'

/** The word for a type or a link; its raw name where a newer server has one that this page does not know. */
export function useGraphWord(): (of: 'type' | 'link', value: string) => string {
  const { t } = useTranslation('graph')
  return (of, value) => t(`${of}.${value}` as 'type.Person', { defaultValue: value })
}

/** A thing by its name, with its page; what has no name of its own by what sort of thing it is. */
export function ThingName({ of: { id, type, name } }: { of: Thing }) {
  const word = useGraphWord()
  if (name === '') return <i>{word('type', type)}</i>
  return <NamedLink of={{ __typename: type, id, name }} />
}
