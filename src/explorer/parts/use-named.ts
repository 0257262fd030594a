import { useAnswer } from '../data/use-answer.js'
import type { Named } from './link.js'
import { NamedDocument } from './named.documents.js'

/** What stands in an address by its id, by its name. */
export interface NamedOnes {
  of(id: string): Named | undefined
  /** Whether it was asked for; then what is not known is not there. */
  isKnown: boolean
}

export function useNamed(ids: readonly string[]): NamedOnes {
  const asked = [...new Set(ids)]
  const { data, isStale } = useAnswer(NamedDocument, { ids: asked }, { pause: asked.length === 0 })
  const found = new Map(
    (data?.nodes ?? []).flatMap((one) => (one && 'name' in one ? [[one.id, one] as const] : [])),
  )
  return { of: (id) => found.get(id), isKnown: data !== undefined && !isStale }
}
