import type { Extraction } from '../model/claim.js'

type Facts = Omit<Extraction, 'format' | 'source' | 'issues'>

const PREFIXES = {
  people: 'P',
  agencies: 'A',
  places: 'L',
  projects: 'J',
  figures: 'F',
  commitments: 'C',
} as const

/** The fields that hold an id, or a list of them. */
const ID_FIELDS = new Set([
  'id',
  'agency',
  'place',
  'parent',
  'person',
  'visited',
  'issuer',
  'speaker',
  'responsible',
  'cooperating',
  'addressee',
  'beneficiary',
  'project',
  'respondsTo',
])

/**
 * Gives short ids in the order of each list (P1, A1, L1, J1, F1, C1), in the facts themselves. What points to a fact
 * that is no longer there points nowhere.
 */
export function renameIds(facts: Facts): void {
  const names = new Map<string, string>()
  for (const [list, prefix] of Object.entries(PREFIXES))
    for (const [at, { id }] of facts[list as keyof typeof PREFIXES].entries())
      names.set(id, `${prefix}${at + 1}`)
  renameIn(facts as unknown as Record<string, unknown>, names)
}

function renameIn(fact: Record<string, unknown>, names: ReadonlyMap<string, string>): void {
  for (const field of Object.keys(fact)) {
    const value = fact[field]
    if (value === null || typeof value === 'number') continue
    if (!ID_FIELDS.has(field)) renameBelow(value, names)
    else if (typeof value === 'string') fact[field] = names.get(value) ?? null
    else if (Array.isArray(value)) fact[field] = value.flatMap((id) => names.get(id) ?? [])
  }
}

function renameBelow(value: unknown, names: ReadonlyMap<string, string>): void {
  if (Array.isArray(value)) for (const item of value) renameBelow(item, names)
  else if (typeof value === 'object' && value !== null) renameIn(value as Record<string, unknown>, names)
}
