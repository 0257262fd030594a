/** What becomes of one body, from what is known of its kind and of the place that it governs. */

import type { BodyKind } from '../model/body-kinds.js'
import type { AgencyLevel, AgencyType } from '../model/claim.js'
import type { Gazetteer, RegisterPlace } from '../model/gazetteer.js'
import type { Properties } from '../model/report-graph.js'
import { daysFrom } from '../model/values/date.js'

export interface Body {
  /** Match key of its name without the place. */
  key: string
  level: AgencyLevel
  type: AgencyType
}

export interface BodyChange extends Omit<Properties<'Change'>, 'effectiveKey'> {
  results: readonly Heir[]
}

interface Heir {
  kind: BodyKind
  /** Null for a body of the nation. */
  unit: RegisterPlace | null
  functions: string | null
  extent: string | null
}

/** Part of the state or the Party at one place: when the place ends, they do. Schools and companies stay where they are. */
const END_WITH_THEIR_PLACE: readonly AgencyType[] = [
  'PEOPLES_COMMITTEE',
  'PEOPLES_COUNCIL',
  'COUNCIL_STANDING_BODY',
  'COUNCIL_COMMITTEE',
  'PARTY_COMMITTEE',
  'PARTY_STANDING_BODY',
  'DEPARTMENT',
  'OFFICE',
  'STATE_AGENCY',
  'POLICE',
  'ARMED_FORCE',
  'MASS_ORGANISATION',
  'PROJECT_BOARD',
]

export const endsWithItsPlace = (type: AgencyType): boolean => END_WITH_THEIR_PLACE.includes(type)

/** How the body ended and who took over; null when it goes on, as far as is known. */
export function changeOfBody(
  body: Body,
  unit: RegisterPlace | null,
  gazetteer: Gazetteer,
): BodyChange | null {
  const kind = gazetteer.reorganisation.bodyKind(body.key, body.level)
  const lastDay = unit?.validThrough ?? null
  if (kind?.change && kind.validThrough && (lastDay === null || kind.validThrough <= lastDay)) {
    const { change } = kind
    const effective = daysFrom(kind.validThrough, 1)
    const named = kind.successors.flatMap(({ id, functions }): Heir[] => {
      const next = gazetteer.reorganisation.bodyKindOf(id)
      return next
        ? unitsFor(next, unit, effective, gazetteer).map((one) => ({ kind: next, functions, ...one }))
        : []
    })
    const isForked = kind.successors.length !== 1 || isForkedAmong(named)
    return { ...change, effective, isForked, results: named }
  }
  if (!unit || lastDay === null || unit.level !== body.level || !endsWithItsPlace(body.type)) return null
  const { results, ...change } = changeOfUnit(unit, gazetteer)
  const heirs = kind
    ? results.map((one): Heir => ({ kind, unit: one.unit, functions: null, extent: one.extent }))
    : []
  const isCertain = change.isCertain && (kind?.isEverywhere ?? true)
  return { ...change, isCertain, note: null, isForked: isForkedAmong(heirs), results: heirs }
}

const isForkedAmong = (heirs: readonly Pick<Heir, 'extent'>[]) =>
  heirs.length !== 1 || heirs[0]!.extent !== null

interface UnitHeir {
  unit: RegisterPlace
  extent: string | null
}

/** How a unit that ended did; `results` is empty where nothing is said. */
function changeOfUnit(unit: RegisterPlace, gazetteer: Gazetteer) {
  const effective = daysFrom(unit.validThrough!, 1)
  const [change] = gazetteer.reorganisation
    .changesOf(unit.codes)
    .filter((change) => change.effective === effective)
  const results = (change?.results ?? []).flatMap(({ code, extent }): UnitHeir[] => {
    const heir = gazetteer.byCode(code)
    return heir ? [{ unit: heir, extent }] : []
  })
  const { type = 'ABOLISH' as const, legalBasis = null, isCertain = false } = change ?? {}
  return { type, effective, legalBasis, isCertain, results }
}

/**
 * Where the body that takes over is. A department of a commune is left out: the tables do not say which communes have it;
 * and so is a body of several communes, whose ground they do not give.
 */
function unitsFor(
  { level, type }: BodyKind,
  unit: RegisterPlace | null,
  day: string,
  gazetteer: Gazetteer,
): { unit: RegisterPlace | null; extent: string | null }[] {
  if (level === 'NATION') return [{ unit: null, extent: null }]
  if (!unit || level === 'UNSPECIFIED') return []
  if (level === unit.level) return inForceOn(day, { unit, extent: null }, gazetteer)
  if (level === 'COMMUNE')
    return type === 'DEPARTMENT' ? [] : inForceOn(day, { unit, extent: null }, gazetteer)
  const above = gazetteer.byCode(unit.parent ?? '')
  return above?.level === level ? inForceOn(day, { unit: above, extent: null }, gazetteer) : []
}

/** The unit itself, or what it had become by then. */
function inForceOn(day: string, { unit, extent }: UnitHeir, gazetteer: Gazetteer): UnitHeir[] {
  if (unit.validThrough === null || unit.validThrough >= day) return [{ unit, extent }]
  return changeOfUnit(unit, gazetteer).results.flatMap((heir) =>
    inForceOn(day, { unit: heir.unit, extent: extent ?? heir.extent }, gazetteer),
  )
}
