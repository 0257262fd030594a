import type { CompareTellings } from './likeness.js'

/** Laid on the same, all of them; where one report names some of them only, or nobody, nobody can tell. */
export const compareBearers: CompareTellings = ({ leads }, { leads: others }) => {
  const [own, further] = [leads, others].map((some) => new Set(some.map(({ id }) => id))) as [
    Set<string>,
    Set<string>,
  ]
  const shared = [...own].filter((id) => further.has(id))
  if (own.size === 0 && further.size === 0) return { score: 1, reason: 'laid on nobody by name' }
  if (own.size === 0 || further.size === 0) return null
  if (shared.length === 0) return { score: -1, reason: 'laid on others' }
  const names = leads.filter(({ id }) => further.has(id)).map(({ name }) => name)
  return shared.length === own.size && shared.length === further.size
    ? { score: 1, reason: `laid on ${[...new Set(names)].sort().join(' and ')} in both` }
    : null
}
