/** Which bodies there are on a day for one that bore a commitment: through every change since. */
import { wasNamed } from './as-known.js'
import { type Cypher, cypher, type Name } from './cypher.js'
import { type At, isInForce } from './in-force.js'

/** Longer chains of changes are not known. */
const MOST_CHANGES = cypher`{1,8}`

/**
 * Whether the body had ended by the day, or had given away what the commitment is about: by a transfer of all that it did, or
 * of functions that the commitment names.
 */
export function hasEnded(c: Name, body: Name, { day, knownAt }: At): Cypher {
  const [change, given] = [body.and('change'), body.and('given')]
  return cypher`EXISTS { (${body})<-[:ORIGINAL]-(${change}:Change) WHERE ${change}.effective <= ${day}${andNamed(change, knownAt)}
    AND (${change}.type <> 'TRANSFER' OR ${body}.validThrough < ${change}.effective
      OR EXISTS { (${change})-[${given}:RESULTING]->() WHERE ${given}.functions IS NULL OR ${isNamedIn(c, given)} }) }`
}

/** And somebody had said so of the change by then. */
const andNamed = (change: Name, knownAt: At['knownAt']) =>
  knownAt ? cypher` AND ${wasNamed(change, knownAt)}` : cypher``

/** Whether the commitment is about one of the functions: "vận tải" (transport) of "hạ tầng giao thông, vận tải". */
const isNamedIn = (c: Name, result: Name) =>
  cypher`any(phrase IN split(toLower(${result}.functions), ', ') WHERE toLower(${c}.action) CONTAINS phrase)`

/**
 * The bodies that there are on the day at the ends of the chains of changes from the body. A chain stops where nobody took
 * over, where several did, and where no checked source says so; where several did, it goes on to the one whose functions
 * the commitment names.
 */
export function heirsOf(c: Name, body: Name, heir: Name, at: At): Cypher {
  const [from, change, result, to] = ['from', 'chain', 'result', 'to'].map((part) => heir.and(part))
  return cypher`MATCH (${body}) ((${from!})<-[:ORIGINAL]-(${change!}:Change)-[${result!}:RESULTING]->(${to!})
      WHERE ${change!}.effective <= ${at.day}${andNamed(change!, at.knownAt)} AND ${change!}.isCertain AND (NOT ${change!}.isForked OR ${isNamedIn(c, result!)}))${MOST_CHANGES} (${heir}:Agency)
    WHERE NOT ${hasEnded(c, heir, at)}
    WITH DISTINCT ${heir}, last(${change!}).effective AS ${heir.and('since')}`
}

/** Responsibilities to lead that are in force on the day, with who bears them and the body it is or is of. */
export function borneOn(c: Name, r: Name, at: At): Cypher {
  const bearer = r.and('bearer')
  return cypher`MATCH (${c})<-[:FOR]-(${r}:Responsibility {part: 'LEAD'})-[:BORNE_BY]->(${bearer})
    WHERE ${isInForce(r, at)}
    OPTIONAL MATCH (${bearer})-[:IN]->(${r.and('seat')}:Agency)
    WITH ${c}, ${r}, ${bearer}, CASE WHEN ${bearer}:Agency THEN ${bearer} ELSE ${r.and('seat')} END AS ${r.and('body')}`
}

/** Somebody answered for it, and who does so on the day is not known: the body ended, and nobody or several took over. */
export function isUnassigned(c: Name, day: string): Cypher {
  const at = { day }
  const r = c.and('r')
  const [body, heir] = [r.and('body'), c.and('heir')]
  return cypher`EXISTS { ${borneOn(c, r, at)} WHERE ${hasEnded(c, body, at)}
    AND COUNT { ${heirsOf(c, body, heir, at)} RETURN DISTINCT ${heir} } <> 1 }`
}

/**
 * The same commitments, found from the bodies that changed: what became of a body is looked up once for all that it bore, and
 * for each commitment only where a chain divides functions.
 */
export function allUnassigned(c: Name, day: string): Cypher {
  const at = { day }
  const r = c.and('given')
  const [change, body, result, heir] = ['change', 'body', 'result', 'heir'].map((part) => r.and(part))
  const [nothing, divides, isLost] = ['nothing', 'divides', 'isLost'].map((part) => r.and(part))
  return cypher`MATCH (${change!}:Change) USING INDEX SEEK ${change!}:Change(effectiveKey) WHERE ${change!}.effectiveKey < ${`${day}~`}
    MATCH (${change!})-[:ORIGINAL]->(${body!}:Agency)
    WITH DISTINCT ${body!}, NULL AS ${nothing!}
    WITH ${body!},
      EXISTS { (${body!}) ((:Agency)<-[:ORIGINAL]-(:Change)-[:RESULTING]->(:Agency)){0,7} (:Agency)<-[:ORIGINAL]-(:Change)-[${result!}:RESULTING]->()
        WHERE ${result!}.functions IS NOT NULL } AS ${divides!},
      ${hasEnded(nothing!, body!, at)} AND COUNT { ${heirsOf(nothing!, body!, heir!, at)} RETURN DISTINCT ${heir!} } <> 1 AS ${isLost!}
    WHERE ${divides!} OR ${isLost!}
    MATCH (${body!})<-[:IN]-{0,1}(${r.and('bearer')})<-[:BORNE_BY]-(${r}:Responsibility {part: 'LEAD'})-[:FOR]->(${c}:Commitment)
    WHERE ${isInForce(r, at)} AND (NOT ${divides!} OR ${isUnassigned(c, day)})`
}
