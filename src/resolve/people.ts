import type { PersonClaim } from '../model/claim.js'
import { personId, roleId, tenureId } from '../model/identity.js'
import { namedAs } from '../model/kinds/named.js'
import { displayName, matchKey } from '../model/values/name.js'
import type { KnownAgency } from './agencies.js'
import { asFact, quotedFact, type Resolution } from './resolution.js'
import { mainOffice, type Office, personScope } from './scope.js'
import { readTitle, roleName } from './words.js'

export interface KnownRole {
  id: string
  name: string
  /** The body that the office is in. */
  agency: KnownAgency
}

export interface KnownPerson {
  id: string
  name: string
  /** The main office that the report says the person holds: what they do as such is borne by the office. */
  role: KnownRole | null
  /** The bodies of all offices that the report names, those held no longer too. */
  bodies: readonly KnownAgency[]
  /** Those of the offices that the person holds, and the last day on which that is known; null: no day. */
  holds: { bodies: readonly KnownAgency[]; on: string | null }
}

interface HeldOffice extends Office {
  agency: KnownAgency
  claim: PersonClaim['titles'][number]
}

/** As much of the text before a title as may say that it is held no longer. */
const LONGEST_MARK = 12

/** Every person of the report by local id, with the offices held. */
export function resolvePeople(
  resolution: Resolution,
  agencies: ReadonlyMap<string, KnownAgency>,
): ReadonlyMap<string, KnownPerson> {
  return new Map(
    resolution.extraction.people.map((claim) => [claim.id, addPerson(resolution, claim, agencies)]),
  )
}

function addPerson(
  resolution: Resolution,
  claim: PersonClaim,
  agencies: ReadonlyMap<string, KnownAgency>,
): KnownPerson {
  const { draft } = resolution
  const offices = claim.titles.flatMap((title): HeldOffice[] => {
    const agency = agencies.get(title.agency ?? '')
    if (!agency) return []
    const { type, level, scope } = agency
    const before = resolution.report.text.slice(0, title.span.start).slice(-LONGEST_MARK)
    return [{ ...readTitle(title.title, before), type, level, scope, agency, claim: title }]
  })
  const key = matchKey(claim.name)
  const id = personId(key, personScope(offices, draft.reportId))
  const otherNames = otherNamesOf(claim, key)
  draft.entity('Person', id, {
    ...namedAs(id, claim.name, { otherForms: otherNames }),
    otherNames,
    honorific: claim.honorific,
    rank: claim.rank,
  })
  const roles = new Map(offices.map((office) => [office, addTenure(resolution, id, claim.name, office)]))
  const main = mainOffice(offices, draft.reportId)
  return {
    id,
    name: displayName(claim.name),
    role: (main && !main.isFormer && roles.get(main)) || null,
    bodies: offices.map(({ agency }) => agency),
    holds: {
      bodies: offices.filter(({ isFormer }) => !isFormer).map(({ agency }) => agency),
      on: resolution.made.earliest === resolution.made.latest ? resolution.made.latest : null,
    },
  }
}

/** Full names in another spelling; a given name alone says too little to be searched for. */
function otherNamesOf({ mentions }: PersonClaim, key: string): string[] {
  const forms = mentions
    .filter(({ form = 'NAME' }) => form === 'NAME')
    .map(({ quote }) => displayName(quote))
    .filter((form) => form.includes(' ') && matchKey(form) !== key)
  return [...new Set(forms)].sort()
}

/** The role, the person's time in it, and the statement that says so; null when its quote is refused. */
function addTenure(
  resolution: Resolution,
  person: string,
  name: string,
  { title, isActing, isFormer, isNew, isShared, agency, claim }: HeldOffice,
): KnownRole | null {
  const { draft } = resolution
  const statement = quotedFact(resolution, 'Statement', `The title of ${name}`, claim.span)
  if (!statement) return null
  const role = roleId(matchKey(title), agency.id)
  const named = namedAs(role, roleName(displayName(title), agency.name))
  draft.entity('Role', role, { ...named, title: displayName(title), isShared })
  draft.link('IN', role, agency.id)
  const tenure = tenureId(person, role, isActing)
  const day = resolution.made.latest
  draft.entity('Tenure', tenure, {
    from: isNew ? day : null,
    through: null,
    isActing,
    seenFirst: isFormer ? null : day,
    seenLast: isFormer ? null : day,
    goneBy: isFormer ? day : null,
  })
  draft.link('HOLDS', person, tenure)
  draft.link('OF', tenure, role)
  draft.node('Statement', statement, {
    ...asFact(resolution, 'Statement', 'person.title'),
    predicate: isFormer ? 'HELD_ROLE' : 'HOLDS_ROLE',
    value: named.name,
  })
  draft.link('ABOUT', statement, tenure)
  return { id: role, name: named.name, agency }
}
