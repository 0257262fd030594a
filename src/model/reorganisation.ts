/** What became of units of the register and of kinds of body, as the tables beside the gazetteer say. */
import { type BodyKind, readBodyKinds } from './body-kinds.js'
import type { AgencyLevel } from './claim.js'
import type { ChangeType } from './kinds/change.js'
import { FIRST_NEW_DAY, rowsOf } from './register-table.js'
import { oncePer } from './values/once.js'

export interface PlaceChange {
  type: ChangeType
  /** ISO day, the first on which it was so; before 2025 that of the list which first shows it. */
  effective: string
  /** The act; null where the sources name none. */
  legalBasis: string | null
  isCertain: boolean
  /** Code of the unit that ended or gave something away. */
  original: string
  /** `extent` null: the whole of it. Empty: nothing is said. */
  results: readonly { code: string; extent: string | null }[]
}

export interface Reorganisation {
  /** How the unit with these codes ended, or gave something away. */
  changesOf(codes: readonly string[]): readonly PlaceChange[]
  /** Codes of the units that went into the one with these codes, wholly or in part. */
  originsOf(codes: readonly string[]): readonly string[]
  /** By match key of its name without the place: "sở xây dựng". */
  bodyKind(key: string, level: AgencyLevel): BodyKind | null
  bodyKindOf(id: string): BodyKind | null
}

/** The texts of the tables of those names; without one, nothing is known of what it holds. */
export interface ReorganisationTables {
  successions?: string | undefined
  districts?: string | undefined
  departments?: string | undefined
}

/** The law that ended the districts. */
const DISTRICTS_ENDED_BY = '203/2025/QH15'
const SAME_PLACE = new Set(['unchanged', 'renamed', 'retyped', 'renamed-retyped', 'moved'])
/** How a link was found where no act is named; on the first two something may be decided. */
const FOUND_BY = new Set(['code', 'nso', 'alias', 'name', 'communes'])
const SURE = ['code', 'nso']

/** The tables are read when first asked about, since most runs that only read a report never ask. */
export function createReorganisation(tables: ReorganisationTables): Reorganisation {
  const changes = oncePer(readChanges)
  const kinds = oncePer(({ departments = '' }: ReorganisationTables) => readBodyKinds(rowsOf(departments)))
  const each = <T>(codes: readonly string[], known: ReadonlyMap<string, readonly T[]>): T[] =>
    codes.flatMap((code) => known.get(code) ?? [])
  return {
    changesOf: (codes) => each(codes, changes(tables).leaving),
    originsOf: (codes) => each(codes, changes(tables).entering),
    bodyKind: (key, level) => kinds(tables).byName.get(`${level} ${key}`) ?? null,
    bodyKindOf: (id) => kinds(tables).byId.get(id) ?? null,
  }
}

interface Changes {
  leaving: ReadonlyMap<string, readonly PlaceChange[]>
  entering: ReadonlyMap<string, readonly string[]>
}

function readChanges({ successions = '', districts = '' }: ReorganisationTables): Changes {
  const drafts = new Map<string, PlaceChange & { results: PlaceChange['results'][number][] }>()
  const entering = new Map<string, string[]>()
  for (const [to = '', date = '', relation = '', basis = '', from = ''] of rowsOf(successions)) {
    if (SAME_PLACE.has(relation)) continue
    for (const origin of from.split(',')) {
      const [code = '', extent] = origin.split('/')
      const effective = date || FIRST_NEW_DAY
      const key = `${code} ${effective}`
      const known = drafts.get(key) ?? {
        ...basisOf(basis),
        type: 'MERGE',
        effective,
        original: code,
        results: [],
      }
      known.results.push({ code: to, extent: extent ?? null })
      drafts.set(key, known)
      entering.set(to, [...(entering.get(to) ?? []), code])
    }
  }
  for (const [district = '', communes = ''] of rowsOf(districts)) {
    const results = communes.split(',').map((code) => ({ code, extent: 'part' }))
    const ended = {
      type: 'ABOLISH',
      effective: FIRST_NEW_DAY,
      legalBasis: DISTRICTS_ENDED_BY,
      isCertain: true,
    } as const
    drafts.set(`${district} ${FIRST_NEW_DAY}`, { ...ended, original: district, results })
  }
  const leaving = new Map<string, PlaceChange[]>()
  for (const [, change] of [...drafts].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const type = change.type === 'MERGE' && change.results.length > 1 ? 'SPLIT' : change.type
    leaving.set(change.original, [...(leaving.get(change.original) ?? []), { ...change, type }])
  }
  return { leaving, entering }
}

function basisOf(basis: string): Pick<PlaceChange, 'legalBasis' | 'isCertain'> {
  const parts = basis.split('|')
  const acts = parts.filter((part) => !FOUND_BY.has(part))
  return {
    legalBasis: acts.length > 0 ? acts.join(', ') : null,
    isCertain: acts.length > 0 || parts.some((part) => SURE.includes(part)),
  }
}
