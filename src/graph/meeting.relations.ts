import { byId } from './by-id.js'
import { cypher } from './cypher.js'
import { keysetPage } from './keyset-page.js'
import type { PageRelation, Range } from './page.js'
import { relation } from './relation.js'
import type { Words } from './words.js'

export const meetingById = relation((_, meeting, { id }: { id: string }) => byId(meeting, 'Meeting', id))

export const meetingPage = keysetPage('Meeting', {
  key: 'heldKey',
  equal: { type: 'type' },
  sets: [[], ['type']],
})

export interface MeetingFilter {
  readonly words: Words | undefined
  readonly type: readonly string[] | undefined
  readonly held: Range
  readonly place: readonly string[] | undefined
  readonly participant: readonly string[] | undefined
}

export const meetings: PageRelation<MeetingFilter> = (_, meeting, filter, window) => {
  const { words, type, held, place, participant } = filter
  const given = meeting.and('given')
  const byPerson =
    participant &&
    cypher`UNWIND ${participant} AS ${given} MATCH (:Person {id: ${given}})-[:TOOK_PART]->(:Attendance)-[:AT]->(${meeting}:Meeting)`
  const byPlace =
    place &&
    cypher`UNWIND ${place} AS ${given} MATCH (:Place {id: ${given}})<-[:HELD_IN]-(${meeting}:Meeting)`
  const where =
    place && participant
      ? [
          cypher`EXISTS { (${meeting})-[:HELD_IN]->(${meeting.and('place')}) WHERE ${meeting.and('place')}.id IN ${place} }`,
        ]
      : []
  return meetingPage(
    meeting,
    { words, values: { type }, range: held, start: byPerson ?? byPlace, where },
    window,
  )
}

export const placeOfMeeting = relation(
  (meeting, place) => cypher`MATCH (${meeting})-[:HELD_IN]->(${place}:Place)`,
)

export const chairOf = relation(
  (meeting, person) =>
    cypher`MATCH (${meeting})<-[:AT]-(:Attendance {part: 'CHAIR'})<-[:TOOK_PART]-(${person}:Person)`,
)

/** Chair, speakers, participants; each in order of their names. */
export const participantsOf = relation((meeting, attendance, { first }: { first: number }) => {
  const person = attendance.and('person')
  return cypher`MATCH (${meeting})<-[:AT]-(${attendance}:Attendance)<-[:TOOK_PART]-(${person}:Person)
    WITH ${attendance}, ${person} ORDER BY CASE ${attendance}.part WHEN 'CHAIR' THEN 0 WHEN 'SPEAKER' THEN 1 ELSE 2 END, ${person}.nameKey LIMIT ${first}`
})

export const participantOf = relation(
  (attendance, person) => cypher`MATCH (${attendance})<-[:TOOK_PART]-(${person}:Person)`,
)

export const attendedOf = relation(
  (attendance, meeting) => cypher`MATCH (${attendance})-[:AT]->(${meeting}:Meeting)`,
)

export const attendedAs = relation(
  (attendance, role) => cypher`MATCH (${attendance})-[:ATTENDED_AS]->(${role}:Role)`,
)

export const reportsOf = relation(
  (meeting, report) =>
    cypher`MATCH (${meeting})-[:REPORTED_IN]->(${report}:Report) WITH ${report} ORDER BY ${report}.publishedKey`,
)
