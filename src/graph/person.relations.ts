import { cypher } from './cypher.js'
import { keysetPage } from './keyset-page.js'
import { type PageRelation, sortedPage } from './page.js'
import { relation } from './relation.js'
import type { Words } from './words.js'

export const personById = relation(
  (_, person, { id }: { id: string }) => cypher`MATCH (${person}:Person {id: ${id}})`,
)

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

/** The offices a person holds or held: the latest last, and in order of their names where no day is known. */
export const tenuresOf = relation((person, tenure) => {
  const role = tenure.and('role')
  return cypher`MATCH (${person})-[:HOLDS]->(${tenure}:Tenure)-[:OF]->(${role}:Role)
    WITH ${tenure}, ${role} ORDER BY ${tenure}.from, ${role}.nameKey`
})

/** The parts a person took in meetings, in the order in which these were held. */
export const attendancesOf: PageRelation = (person, attendance, _, window) => {
  const meeting = attendance.and('meeting')
  const key = attendance.and('key')
  const start = cypher`MATCH (${person})-[:TOOK_PART]->(${attendance}:Attendance)-[:AT]->(${meeting}:Meeting)
    WITH ${attendance}, ${meeting}.heldKey + ' ' + ${attendance}.id AS ${key}`
  return sortedPage(start, attendance, key, window)
}
