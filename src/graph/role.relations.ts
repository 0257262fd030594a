import { cypher } from './cypher.js'
import { keysetPage } from './keyset-page.js'
import type { PageRelation } from './page.js'
import { relation } from './relation.js'
import type { Words } from './words.js'

export const roleById = relation(
  (_, role, { id }: { id: string }) => cypher`MATCH (${role}:Role {id: ${id}})`,
)

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
export const holdersOf = relation((role, tenure) => {
  const person = tenure.and('person')
  return cypher`MATCH (${role})<-[:OF]-(${tenure}:Tenure)<-[:HOLDS]-(${person}:Person)
    WITH ${tenure}, ${person} ORDER BY ${tenure}.from, ${person}.nameKey`
})

export const holderOf = relation((tenure, person) => cypher`MATCH (${tenure})<-[:HOLDS]-(${person}:Person)`)

export const roleOf = relation((tenure, role) => cypher`MATCH (${tenure})-[:OF]->(${role}:Role)`)
