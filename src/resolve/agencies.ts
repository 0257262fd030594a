import type { AgencyClaim, AgencyLevel, AgencyType, MentionClaim } from '../model/claim.js'
import { agencyId } from '../model/identity.js'
import { namedAs } from '../model/kinds/named.js'
import { displayName, matchKey } from '../model/values/name.js'
import { isNameOf, type KnownPlace } from './places.js'
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
  { draft }: Resolution,
  claim: Pick<AgencyClaim, 'name' | 'type' | 'level' | 'collective'>,
  place: KnownPlace | null,
  mentions: readonly MentionClaim[] = [],
): KnownAgency {
  const scope = agencyScope(claim, place?.id ?? null, draft.reportId)
  const key = bodyKey(claim.name, place)
  const id = agencyId(key, claim.type, scope)
  const forms = mentions.filter(({ form = 'NAME' }) => form === 'NAME').map(({ quote }) => displayName(quote))
  const named = namedAs(id, claim.name, { otherForms: forms })
  draft.entity('Agency', id, {
    ...named,
    abbreviations: [...new Set(forms.filter((form) => form !== named.name && ABBREVIATED.test(form)))].sort(),
    type: claim.type,
    level: claim.level,
    isCollective: claim.collective,
    validFrom: null,
    validThrough: null,
  })
  if (place) draft.link('HAS_JURISDICTION', id, place.id)
  return { id, name: named.name, key, type: claim.type, level: claim.level, scope, ground: place?.id ?? null }
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
