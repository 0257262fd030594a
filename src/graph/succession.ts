/** Which bodies there are on a day for one that bore a commitment: through every change since. */
import { type Cypher, cypher, type Name } from './cypher.js'

/** Longer chains of changes are not known. */
const MOST_CHANGES = cypher`{1,8}`

/** Whether the body had ended by the day, or given away what it did. */
export function hasEnded(body: Name, day: string): Cypher {
  const change = body.and('change')
  return cypher`EXISTS { (${body})<-[:ORIGINAL]-(${change}:Change) WHERE ${change}.effective <= ${day} }`
}

/**
 * The bodies that there are on the day at the ends of the chains of changes from the body. A chain stops where nobody took
 * over, where several did, and where no checked source says so; where several did, it goes on to the one whose functions
 * the commitment names: "vận tải" (transport) of "hạ tầng giao thông, vận tải".
 */
export function heirsOf(c: Name, body: Name, heir: Name, day: string): Cypher {
  const [from, change, result, to, ended] = ['from', 'chain', 'result', 'to', 'ended'].map((part) =>
    heir.and(part),
  )
  const names = cypher`any(phrase IN split(toLower(${result!}.functions), ', ') WHERE toLower(${c}.action) CONTAINS phrase)`
  return cypher`MATCH (${body}) ((${from!})<-[:ORIGINAL]-(${change!}:Change)-[${result!}:RESULTING]->(${to!})
      WHERE ${change!}.effective <= ${day} AND ${change!}.isCertain AND (NOT ${change!}.isForked OR ${names}))${MOST_CHANGES} (${heir}:Agency)
    WHERE NOT EXISTS { (${heir})<-[:ORIGINAL]-(${ended!}:Change) WHERE ${ended!}.effective <= ${day} }
    WITH DISTINCT ${heir}, last(${change!}).effective AS ${heir.and('since')}`
}

/** Responsibilities to lead that are in force on the day, with who bears them and the body it is or is of. */
export function borneOn(c: Name, r: Name, day: string): Cypher {
  const bearer = r.and('bearer')
  return cypher`MATCH (${c})<-[:FOR]-(${r}:Responsibility {part: 'LEAD'})-[:BORNE_BY]->(${bearer})
    WHERE coalesce(${r}.from <= ${day}, true) AND coalesce(${r}.through >= ${day}, true)
    OPTIONAL MATCH (${bearer})-[:IN]->(${r.and('seat')}:Agency)
    WITH ${c}, ${r}, ${bearer}, CASE WHEN ${bearer}:Agency THEN ${bearer} ELSE ${r.and('seat')} END AS ${r.and('body')}`
}

/** Somebody answered for it, and who does so on the day is not known: the body ended, and nobody or several took over. */
export function isUnassigned(c: Name, day: string): Cypher {
  const r = c.and('r')
  const [body, heir] = [r.and('body'), c.and('heir')]
  return cypher`EXISTS { ${borneOn(c, r, day)} WHERE ${hasEnded(body, day)}
    AND COUNT { ${heirsOf(c, body, heir, day)} RETURN DISTINCT ${heir} } <> 1 }`
}
