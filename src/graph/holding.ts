import { wasNamed, wasThere } from './as-known.js'
import { type Cypher, cypher, type Name } from './cypher.js'

/** The first day on which the tenure is known. */
export const startOf = (tenure: Name): Cypher => cypher`coalesce(${tenure}.from, ${tenure}.seenFirst)`

/** All tenures of a role, as `heldOn` reads them: `{tenure, person, from, start, seen, through, gone}`. */
export function tenureList(role: Name, tenure: Name, knownAt?: string | null): Cypher {
  const [person, body] = [tenure.and('person'), tenure.and('body')]
  const known = knownAt ? asKnown(tenure, [person, body], knownAt) : cypher``
  const said = knownAt ? tenure.and('said') : tenure
  return cypher`COLLECT { MATCH (${role})<-[:OF]-(${tenure}:Tenure)<-[:HOLDS]-(${person}:Person)
      MATCH (${role})-[:IN]->(${body}:Agency) ${known}
      RETURN {tenure: ${tenure}, person: ${person}, from: ${said}.from, start: ${startOf(said)},
        seen: coalesce(${said}.seenLast, ${said}.from, ${said}.seenFirst),
        through: coalesce(${said}.through, ${lastDayOf(body, knownAt)}), gone: ${said}.goneBy} }`
}

/** Binds what the reports that were there then say together of a tenure, as merging reads it; none where none does. */
function asKnown(tenure: Name, [person, body]: readonly [Name, Name], knownAt: string): Cypher {
  const [source, stated, texts] = [tenure.and('source'), tenure.and('stated'), tenure.and('texts')]
  return cypher`WITH ${tenure}, ${person}, ${body}, COLLECT { MATCH (${tenure})<-[${stated}:NAMES]-(${source})
        WHERE ${wasThere(source, knownAt)} RETURN ${stated}.stated } AS ${texts} WHERE size(${texts}) > 0
      WITH ${tenure}, ${person}, ${body}, {from: ${dayIn(texts, 'from', '<=')}, through: ${dayIn(texts, 'through', '<=')},
        goneBy: ${dayIn(texts, 'goneBy', '<=')}, seenFirst: ${dayIn(texts, 'seenFirst', '<=')},
        seenLast: ${dayIn(texts, 'seenLast', '>=')}} AS ${tenure.and('said')}`
}

/** The first or the last of the days that statements give a property; Cypher's own `min` may not stand in nested lists. */
function dayIn(texts: Name, property: string, goesBefore: '<=' | '>='): Cypher {
  const day = cypher`left(split(text, ${`"${property}":"`})[1], 10)`
  const isKept = goesBefore === '<=' ? cypher`kept <= ${day}` : cypher`kept >= ${day}`
  return cypher`reduce(kept = null, text IN ${texts} | CASE WHEN ${isKept} THEN kept ELSE coalesce(${day}, kept) END)`
}

/** Of a body: none where only what was recorded later says that it ended. */
function lastDayOf(body: Name, knownAt?: string | null): Cypher {
  const [last, change] = [cypher`${body}.validThrough`, body.and('end')]
  if (!knownAt) return last
  return cypher`CASE WHEN EXISTS { (${body})<-[:ORIGINAL]-(${change}:Change)
      WHERE ${change}.type <> 'TRANSFER' AND NOT ${wasNamed(change, knownAt)} } THEN NULL ELSE ${last} END`
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
