import type { AgencyLevel, AgencyType } from './claim.js'
import type { ChangeType } from './kinds/change.js'
import { matchKey } from './values/name.js'
import { KIND_WORDS } from './values/place-name.js'

/** A kind of body, as "Sở Xây dựng" of the provinces, not that of one province. */
export interface BodyKind {
  id: string
  /** As written, without the place that it governs. */
  names: readonly string[]
  level: AgencyLevel
  type: AgencyType
  validFrom: string | null
  validThrough: string | null
  /** Whether it is the same at every such place, so that it goes on where places are merged. */
  isEverywhere: boolean
  /** How it ended; null while it goes on. */
  change: { type: ChangeType; legalBasis: string | null; note: string | null; isCertain: boolean } | null
  /** `functions`: what went there, in the words of the table; null: not said. */
  successors: readonly { id: string; functions: string | null }[]
}

const LEVELS: Readonly<Record<string, AgencyLevel>> = {
  central: 'NATION',
  province: 'PROVINCE',
  district: 'DISTRICT',
  commune: 'COMMUNE',
}
const TYPES: Readonly<Record<string, ChangeType>> = {
  abolish: 'ABOLISH',
  merge: 'MERGE',
  rename: 'RENAME',
  split: 'SPLIT',
}
/** General knowledge that nobody checked. */
const UNSOURCED = 'unsourced'
const SURE = 'high'

export interface BodyKinds {
  byId: ReadonlyMap<string, BodyKind>
  /** By level and match key of each name. */
  byName: ReadonlyMap<string, BodyKind>
}

/**
 * Columns: id, name, level, branch, written, valid_from, valid_through, successors, how, functions, basis, confidence,
 * source, type.
 */
export function readBodyKinds(rows: readonly (readonly string[])[]): BodyKinds {
  const names = new Map(rows.map(([id = '', name = '']) => [id, withoutPlace(name)]))
  const byId = new Map(rows.map((row) => [row[0]!, bodyKindOf(row, names)]))
  const byName = new Map<string, BodyKind>()
  const add = (kind: BodyKind, forms: readonly string[]) => {
    for (const form of forms) {
      const key = `${kind.level} ${matchKey(form)}`
      if (!byName.has(key)) byName.set(key, kind)
    }
  }
  for (const kind of byId.values()) add(kind, kind.names.slice(0, 1))
  for (const kind of byId.values()) add(kind, kind.names)
  return { byId, byName }
}

function bodyKindOf(row: readonly string[], names: ReadonlyMap<string, string>): BodyKind {
  const [id = '', name = '', level = '', , written = '', from, through, successors = ''] = row
  const [how = '', functions = '', basis, confidence, source, type] = row.slice(8)
  return {
    id,
    names: [...new Set([name, ...written.split('|')].map(withoutPlace).filter(Boolean))],
    level: LEVELS[level] ?? 'UNSPECIFIED',
    type: type as AgencyType,
    validFrom: from || null,
    validThrough: through || null,
    isEverywhere: source !== UNSOURCED || confidence === SURE,
    change: through
      ? {
          type: TYPES[how] ?? 'TRANSFER',
          legalBasis: basis || null,
          note: functions || null,
          isCertain: source !== UNSOURCED,
        }
      : null,
    successors: successors
      .split('|')
      .filter(Boolean)
      .map((id) => ({ id, functions: functionsOf(names.get(id) ?? '', functions) })),
  }
}

/** "giảm nghèo → Sở Nông nghiệp và Môi trường; cai nghiện → Công an tỉnh": what goes to a body of this name. */
function functionsOf(name: string, functions: string): string | null {
  const going = functions
    .split('; ')
    .map((clause) => clause.split(' → '))
    .filter(([, to]) => to !== undefined && name !== '' && matchKey(to).startsWith(matchKey(name)))
    .map(([what = '']) => what)
  return going.length > 0 ? going.join(', ') : null
}

/** "Ủy ban nhân dân xã" without the word for whatever place it is of, and without what stands in brackets. */
function withoutPlace(name: string): string {
  const words = name.replace(/ \(.*\)$/, '').split(' ')
  return (words.length > 1 && KIND_WORDS.includes(matchKey(words.at(-1)!)) ? words.slice(0, -1) : words).join(
    ' ',
  )
}
