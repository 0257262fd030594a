import { byId } from './by-id.js'
import { cypher } from './cypher.js'
import { heldOn, tenureList } from './holding.js'
import { keysetPage } from './keyset-page.js'
import type { PageRelation } from './page.js'
import { relation } from './relation.js'
import { rolePage } from './role.relations.js'
import type { Words } from './words.js'

export const agencyById = relation((_, agency, { id }: { id: string }) => byId(agency, 'Agency', id))

export const agencyPage = keysetPage('Agency', {
  key: 'nameKey',
  equal: { type: 'type', level: 'level' },
  sets: [[], ['type'], ['level'], ['type', 'level']],
})

export interface AgencyFilter {
  readonly words: Words | undefined
  readonly type: readonly string[] | undefined
  readonly level: readonly string[] | undefined
  /** Places it has jurisdiction over. */
  readonly place: readonly string[] | undefined
}

export const agencies: PageRelation<AgencyFilter> = (_, agency, { words, type, level, place }, window) =>
  agencyPage(
    agency,
    {
      words,
      values: { type, level },
      start:
        place &&
        cypher`UNWIND ${place} AS ${agency.and('place')} MATCH (:Place {id: ${agency.and('place')}})<-[:HAS_JURISDICTION]-(${agency}:Agency)`,
    },
    window,
  )

export const parentAgencyOf = relation(
  (agency, parent) => cypher`MATCH (${agency})-[:PART_OF]->(${parent}:Agency)`,
)

export const agenciesWithin: PageRelation = (agency, child, _, window) =>
  agencyPage(child, { start: cypher`MATCH (${agency})<-[:PART_OF]-(${child}:Agency)` }, window)

/** All, or those that somebody is known to hold on a day. */
export const rolesOf: PageRelation<{ at?: string | null | undefined }> = (agency, role, { at }, window) => {
  const tenures = role.and('tenures')
  const kept = at
    ? cypher`WITH ${role}, ${tenureList(role, role.and('tenure'))} AS ${tenures} WHERE size(${heldOn(tenures, role, at)}) > 0`
    : cypher``
  return rolePage(role, { start: cypher`MATCH (${agency})<-[:IN]-(${role}:Role) ${kept}` }, window)
}

export const jurisdictionOf = relation(
  (agency, place) => cypher`MATCH (${agency})-[:HAS_JURISDICTION]->(${place}:Place)`,
)
