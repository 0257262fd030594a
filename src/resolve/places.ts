import type { PlaceClaim, PlaceLevel } from '../model/claim.js'
import type { RegisterLevel, RegisterPlace } from '../model/gazetteer.js'
import { placeId } from '../model/identity.js'
import { namedAs } from '../model/kinds/named.js'
import { matchKey } from '../model/values/name.js'
import { placeKey, splitKind } from '../model/values/place-name.js'
import { addWithOrigins, type KnownPlace, keysOf } from './register-places.js'
import type { Resolution } from './resolution.js'
import { placeScope } from './scope.js'

const REGISTER_LEVELS: readonly PlaceLevel[] = ['PROVINCE', 'DISTRICT', 'COMMUNE']

/** Every place of the report by its local id, with all that it lies in. */
export function resolvePlaces(resolution: Resolution): ReadonlyMap<string, KnownPlace> {
  const claims = new Map(resolution.extraction.places.map((claim) => [claim.id, claim]))
  const known = new Map<string, KnownPlace>()
  const resolve = (claim: PlaceClaim): KnownPlace => {
    const done = known.get(claim.id)
    if (done) return done
    claims.delete(claim.id)
    const above = claim.parent === null ? undefined : (claims.get(claim.parent) ?? undefined)
    const parent = above ? resolve(above) : (known.get(claim.parent ?? '') ?? null)
    const register = findInRegister(resolution, claim, parent)
    const place = register
      ? addWithOrigins(resolution, register)
      : addUnregistered(resolution, claim, parent, met(claim))
    known.set(claim.id, place)
    return place
  }
  /** The unit of the register that the meeting was about. */
  const met = ({ id }: PlaceClaim): KnownPlace | null => {
    const local = resolution.extraction.meeting?.place ?? ''
    const claim = claims.get(local)
    if (claim && local !== id && REGISTER_LEVELS.includes(claim.level)) return resolve(claim)
    const place = known.get(local)
    return place?.code ? place : null
  }
  for (const claim of resolution.extraction.places) resolve(claim)
  return known
}

/** The one unit that the name can mean on the day of the report, else on any day: "huyện Hương Khê (cũ)". */
function findInRegister(
  { gazetteer, made }: Resolution,
  { name, level, generic }: PlaceClaim,
  parent: KnownPlace | null,
): RegisterPlace | null {
  if (generic || !REGISTER_LEVELS.includes(level)) return null
  const where = { level: level as RegisterLevel, ...(parent?.code ? { within: parent.code } : {}) }
  const then = made.latest === null ? [] : gazetteer.find(name, { ...where, day: made.latest })
  const found = then.length > 0 ? then : gazetteer.find(name, where)
  return found.length === 1 ? found[0]! : null
}

/** A village, a road, a facility, or a unit that the report does not tell from its namesakes. */
function addUnregistered(
  { draft }: Resolution,
  claim: PlaceClaim,
  parent: KnownPlace | null,
  met: KnownPlace | null,
): KnownPlace {
  const scope = placeScope(claim, parent?.id ?? null, met?.id ?? null, draft.reportId)
  const id = placeId(matchKey(claim.name), claim.level, scope)
  const forms = claim.mentions.filter(({ form = 'NAME' }) => form === 'NAME').map(({ quote }) => quote)
  draft.entity('Place', id, {
    ...namedAs(id, claim.name, { otherForms: forms }),
    level: claim.level,
    codes: [],
    validFrom: null,
    validThrough: null,
  })
  if (parent) draft.link('PART_OF', id, parent.id)
  const { name, level, generic } = claim
  return {
    id,
    name,
    level,
    code: null,
    isGeneric: generic,
    within: parent?.id ?? met?.id ?? null,
    keys: keysOf([name]),
  }
}

/** Whether words name the place, in any spelling that the register allows: "H. Hương Khê", "Đăk Kôi". */
export function isNameOf(place: KnownPlace, words: string): boolean {
  const key = placeKey(words)
  const split = splitKind(key)
  return place.keys.has(key) || (split !== null && place.keys.has(`${split.kind} ${split.bare}`))
}
