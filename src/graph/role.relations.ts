import { byId } from './by-id.js'
import { cypher } from './cypher.js'
import { heldOn, startOf, tenureList } from './holding.js'
import { keysetPage } from './keyset-page.js'
import type { PageRelation } from './page.js'
import { relation } from './relation.js'
import type { Words } from './words.js'

export const roleById = relation((_, role, { id }: { id: string }) => byId(role, 'Role', id))

export const rolePage = keysetPage('Role', { key: 'nameKey', sets: [[]] })

export interface RoleFilter {
  readonly words: Words | undefined
  readonly agency: readonly string[] | undefined
}

export const roles: PageRelation<RoleFilter> = (_, role, { words, agency }, window) =>
  rolePage(
    role,
    {
      words,
      start:
        agency &&
        cypher`UNWIND ${agency} AS ${role.and('agency')} MATCH (:Agency {id: ${role.and('agency')}})<-[:IN]-(${role}:Role)`,
    },
    window,
  )

export const agencyOf = relation((role, agency) => cypher`MATCH (${role})-[:IN]->(${agency}:Agency)`)

/** Who holds or held it: the latest last, and in order of their names where no day is known. */
export const tenuresIn = relation((role, tenure) => {
  const person = tenure.and('person')
  return cypher`MATCH (${role})<-[:OF]-(${tenure}:Tenure)<-[:HOLDS]-(${person}:Person)
    WITH ${tenure}, ${person} ORDER BY ${startOf(tenure)}, ${person}.nameKey`
})

/** Who is known to hold it on a day, by name. */
export const holdersOf = relation((role, person, { at }: { at: string }) => {
  const [tenures, held] = [person.and('tenures'), person.and('held')]
  return cypher`WITH ${tenureList(role, person.and('tenure'))} AS ${tenures} UNWIND ${heldOn(tenures, role, at)} AS ${held}
    WITH DISTINCT ${held}.person AS ${person} ORDER BY ${person}.nameKey`
})

/** The tenure of another that is the last to begin before this one, in a role that only one holds. */
export const tenureBefore = relation((tenure, before) => {
  const [role, mine] = [before.and('role'), startOf(tenure)]
  return cypher`MATCH (${tenure})-[:OF]->(${role}:Role)<-[:OF]-(${before}:Tenure)
    WHERE NOT coalesce(${role}.isShared, false) AND coalesce(${startOf(before)}, ${before}.goneBy) < coalesce(${mine}, ${tenure}.goneBy)
    WITH ${before} ORDER BY coalesce(${startOf(before)}, ${before}.goneBy) DESC, ${before}.id LIMIT 1`
})

/** The tenure that is the first to begin after this one, in a role that only one holds. */
export const tenureAfter = relation((tenure, after) => {
  const [role, mine] = [after.and('role'), startOf(tenure)]
  return cypher`MATCH (${tenure})-[:OF]->(${role}:Role)<-[:OF]-(${after}:Tenure)
    WHERE NOT coalesce(${role}.isShared, false) AND coalesce(${startOf(after)}, ${after}.goneBy) > coalesce(${mine}, ${tenure}.goneBy)
    WITH ${after} ORDER BY coalesce(${startOf(after)}, ${after}.goneBy), ${after}.id LIMIT 1`
})

export const holderOf = relation((tenure, person) => cypher`MATCH (${tenure})<-[:HOLDS]-(${person}:Person)`)

export const roleOf = relation((tenure, role) => cypher`MATCH (${tenure})-[:OF]->(${role}:Role)`)
