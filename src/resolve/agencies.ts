import type { AgencyClaim, AgencyLevel, AgencyType, MentionClaim } from '../model/claim.js'
import { agencyId, changeId } from '../model/identity.js'
import { namedAs } from '../model/kinds/named.js'
import { dayKey, daysFrom } from '../model/values/date.js'
import { displayName, matchKey } from '../model/values/name.js'
import { type Body, type BodyChange, changeOfBody, endsWithItsPlace } from './body-changes.js'
import { nameOfBody } from './body-name.js'
import { isNameOf } from './places.js'
import { addRegisterPlace, type KnownPlace } from './register-places.js'
import { asFact, quotedFact, type Resolution } from './resolution.js'
import { agencyScope } from './scope.js'
import { PEOPLES_COMMITTEE_NAME } from './words.js'

export interface KnownAgency {
  id: string
  name: string
  /** Match key of the name without its place: "sở xây dựng". */
  key: string
  type: AgencyType
  level: AgencyLevel
  scope: string
  /** Id of the place it has jurisdiction over. */
  ground: string | null
  /** Whether the state or the Party has it at just that place, which is of the register: there and nowhere else. */
  isBound: boolean
}

/** UBND, HĐND, TN&MT, Sở NN-PTNT: two capitals in a row. */
const ABBREVIATED = /\p{Lu}[\p{Lu}&-]*\p{Lu}/u

/** Every body of the report by its local id. */
export function resolveAgencies(
  resolution: Resolution,
  places: ReadonlyMap<string, KnownPlace>,
): ReadonlyMap<string, KnownAgency> {
  const claims = resolution.extraction.agencies
  const known = new Map(
    claims.map((claim) => [
      claim.id,
      addAgency(resolution, claim, places.get(claim.place ?? '') ?? null, claim.mentions),
    ]),
  )
  for (const claim of claims) {
    const parent = known.get(claim.parent ?? '')
    if (parent) linkParent(resolution, claim, known.get(claim.id)!, parent)
  }
  return known
}

/** A place that acts ("huyện báo cáo …", the district reports) is its people's committee; below the commune, the people there. */
export function bodyOf(resolution: Resolution, place: KnownPlace): KnownAgency {
  const { level, name, isGeneric } = place
  if (level === 'PROVINCE' || level === 'DISTRICT' || level === 'COMMUNE') {
    const committee = `${PEOPLES_COMMITTEE_NAME} ${name}`
    const claim = { name: committee, type: 'PEOPLES_COMMITTEE', level, collective: isGeneric } as const
    return addAgency(resolution, claim, place)
  }
  return addAgency(resolution, { name, type: 'COLLECTIVE', level: 'UNSPECIFIED', collective: true }, place)
}

function addAgency(
  resolution: Resolution,
  claim: Pick<AgencyClaim, 'name' | 'type' | 'level' | 'collective'>,
  place: KnownPlace | null,
  mentions: readonly MentionClaim[] = [],
): KnownAgency {
  const { draft } = resolution
  const scope = agencyScope(claim, place?.id ?? null, draft.reportId)
  const key = bodyKey(claim.name, place)
  const id = agencyId(key, claim.type, scope)
  const change = scope === draft.reportId ? null : changeOf(resolution, { ...claim, key }, place)
  const isNew = !draft.has(id)
  const forms = mentions.filter(({ form = 'NAME' }) => form === 'NAME').map(({ quote }) => displayName(quote))
  const named = namedAs(id, claim.name, { otherForms: forms })
  draft.entity('Agency', id, {
    ...named,
    abbreviations: [...new Set(forms.filter((form) => form !== named.name && ABBREVIATED.test(form)))].sort(),
    type: claim.type,
    level: claim.level,
    isCollective: claim.collective,
    validFrom: scope === draft.reportId ? null : firstDayOf(resolution, { ...claim, key }),
    validThrough: change && daysFrom(change.effective, -1),
  })
  if (place) draft.link('HAS_JURISDICTION', id, place.id)
  if (change && isNew) addChange(resolution, id, change)
  const isBound =
    !claim.collective && endsWithItsPlace(claim.type) && !!place?.code && place.level === claim.level
  const { type, level } = claim
  return { id, name: named.name, key, type, level, scope, ground: place?.id ?? null, isBound }
}

const unitOf = ({ gazetteer }: Resolution, place: KnownPlace | null) =>
  place?.code ? gazetteer.byCode(place.code) : null

function changeOf(resolution: Resolution, body: Body, place: KnownPlace | null): BodyChange | null {
  const isOutside = place !== null && place.code === null
  return isOutside ? null : changeOfBody(body, unitOf(resolution, place), resolution.gazetteer)
}

function firstDayOf({ gazetteer }: Resolution, { key, level }: Body): string | null {
  return gazetteer.reorganisation.bodyKind(key, level)?.validFrom ?? null
}

/** How the body ended, with all that took over, and so on to what there is now. */
function addChange(resolution: Resolution, body: string, { results, ...change }: BodyChange): void {
  const { draft } = resolution
  const id = changeId(change.effective, body)
  draft.entity('Change', id, { ...change, effectiveKey: dayKey(change.effective, id) })
  draft.link('ORIGINAL', id, body)
  for (const { kind, unit, functions, extent } of results) {
    const claim = { name: nameOfBody(kind, unit), type: kind.type, level: kind.level, collective: false }
    const heir = addAgency(resolution, claim, unit && addRegisterPlace(resolution, unit))
    draft.link('RESULTING', id, heir.id, {
      ...(functions === null ? {} : { functions }),
      ...(extent === null ? {} : { extent }),
    })
  }
}

/** The name without its place, which the scope holds: "Sở Xây dựng", "Sở Xây dựng Hà Tĩnh" and "… tỉnh Hà Tĩnh" are one. */
function bodyKey(name: string, place: KnownPlace | null): string {
  const words = displayName(name).split(' ')
  const start = place ? words.findIndex((_, at) => at > 0 && isNameOf(place, words.slice(at).join(' '))) : -1
  return matchKey(words.slice(0, start < 0 ? undefined : start).join(' '))
}

/** Several reports may name several parents: each is a statement with its quote, and a link. */
function linkParent(
  resolution: Resolution,
  claim: AgencyClaim,
  agency: KnownAgency,
  parent: KnownAgency,
): void {
  const { draft } = resolution
  const [evidence] = claim.mentions
  if (agency.id === parent.id) return
  draft.link('PART_OF', agency.id, parent.id)
  const id = evidence && quotedFact(resolution, 'Statement', `The parent of ${agency.name}`, evidence)
  if (!id) return
  draft.node('Statement', id, {
    ...asFact(resolution, 'Statement', 'agency.parent'),
    predicate: 'PART_OF',
    value: parent.name,
  })
  draft.link('ABOUT', id, agency.id)
}
