import { byId } from './by-id.js'
import { cypher } from './cypher.js'
import { heldOn, startOf, tenureList } from './holding.js'
import { keysetPage } from './keyset-page.js'
import { type PageRelation, sortedPage } from './page.js'
import { relation } from './relation.js'
import type { Words } from './words.js'

export const personById = relation((_, person, { id }: { id: string }) => byId(person, 'Person', id))

export const personPage = keysetPage('Person', { key: 'nameKey', sets: [[]] })

export interface PersonFilter {
  readonly words: Words | undefined
  /** Where they hold or held an office. */
  readonly agency: readonly string[] | undefined
}

export const people: PageRelation<PersonFilter> = (_, person, { words, agency }, window) =>
  personPage(
    person,
    {
      words,
      start:
        agency &&
        cypher`UNWIND ${agency} AS ${person.and('agency')} MATCH (:Agency {id: ${person.and('agency')}})<-[:IN]-(:Role)<-[:OF]-(:Tenure)<-[:HOLDS]-(${person}:Person)`,
    },
    window,
  )

/** The offices a person holds or held, all or those of a day: the latest last, by name where no day is known. */
export const tenuresOf = relation((person, tenure, { at }: { at?: string | null | undefined }) => {
  const role = tenure.and('role')
  const tenures = tenure.and('tenures')
  const kept = at
    ? cypher`WITH ${tenure}, ${role}, ${tenureList(role, tenure.and('one'))} AS ${tenures}
      WHERE ${tenure} IN [one IN ${heldOn(tenures, role, at)} | one.tenure]`
    : cypher``
  return cypher`MATCH (${person})-[:HOLDS]->(${tenure}:Tenure)-[:OF]->(${role}:Role)
    ${kept} WITH ${tenure}, ${role} ORDER BY ${startOf(tenure)}, ${role}.nameKey`
})

/** The parts a person took in meetings, in the order in which these were held. */
export const attendancesOf: PageRelation = (person, attendance, _, window) => {
  const meeting = attendance.and('meeting')
  const key = attendance.and('key')
  const start = cypher`MATCH (${person})-[:TOOK_PART]->(${attendance}:Attendance)-[:AT]->(${meeting}:Meeting)
    WITH ${attendance}, ${meeting}.heldKey + ' ' + ${attendance}.id AS ${key}`
  return sortedPage(start, attendance, key, window)
}
