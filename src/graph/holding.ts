import { type Cypher, cypher, type Name } from './cypher.js'

/** The first day on which the tenure is known. */
export const startOf = (tenure: Name): Cypher => cypher`coalesce(${tenure}.from, ${tenure}.seenFirst)`

/** All tenures of a role, as `heldOn` reads them: `{tenure, person, from, start, seen, through, gone}`. */
export function tenureList(role: Name, tenure: Name): Cypher {
  const person = tenure.and('person')
  const body = tenure.and('body')
  return cypher`COLLECT { MATCH (${role})<-[:OF]-(${tenure}:Tenure)<-[:HOLDS]-(${person}:Person)
      MATCH (${role})-[:IN]->(${body}:Agency)
      RETURN {tenure: ${tenure}, person: ${person}, from: ${tenure}.from, start: ${startOf(tenure)},
        seen: coalesce(${tenure}.seenLast, ${tenure}.from, ${tenure}.seenFirst), through: coalesce(${tenure}.through, ${body}.validThrough), gone: ${tenure}.goneBy} }`
}

/**
 * Those of the list that last on a day: certainly up to the last day on which a report shows them, and from then on until
 * their last day or that of the body, until a report calls the person former, or until another is known in a role that only one holds. Before
 * its first known day nothing is known of a tenure.
 */
export function heldOn(tenures: Name, role: Name, day: string | Cypher): Cypher {
  return cypher`[held IN ${tenures} WHERE held.start <= ${day} AND (held.seen >= ${day} OR (
      coalesce(held.through >= ${day}, true) AND NOT coalesce(held.gone <= ${day} AND held.gone > held.seen, false)
      AND none(other IN ${tenures} WHERE coalesce(
        (NOT coalesce(${role}.isShared, false) AND other.start <= ${day} AND other.start > held.seen)
        OR (other.person = held.person AND other.gone <= ${day} AND other.gone > held.seen), false))))]`
}
