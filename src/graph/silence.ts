/** Later reports about what a commitment concerns: those that could have taken it up, and those that did. */
import { everShown, wasNamed, wasShown, wasThere } from './as-known.js'
import { type Cypher, cypher, type Name } from './cypher.js'
import { isAssigned } from './in-force.js'

/** Whether any report up to the day is about the same, be it silent or not. */
export function isLookedAt(silence: Name): Cypher {
  const [c, report] = [silence.and('c'), silence.and('report')]
  return cypher`EXISTS { ${laterReportsBy(silence, c, report)} RETURN ${report} }`
}

/** The last day up to then on which another report took it up; null: none did. */
export function lastTakenUp(silence: Name): Cypher {
  const [c, followUp] = [silence.and('c'), silence.and('followUp')]
  return cypher`head(COLLECT { WITH ${silence}.commitment AS ${c} MATCH (${c})<-[:FOLLOWS]-(${everShown(followUp)})
    WHERE ${wasShown(followUp, cypher`${silence}.knownAt`)} AND ${followUp}.saidOn <= ${silence}.asOf AND ${isLater(c, followUp)}
    RETURN ${followUp}.saidOn ORDER BY ${followUp}.saidOn DESC LIMIT 1 })`
}

/** Commitments made before `since` that no report has taken up from then on, though one was about the same. */
export function isSilentSince(c: Name, since: string): Cypher {
  const [report, followUp] = [c.and('report'), c.and('followUp')]
  return cypher`${c}.madeLatest < ${since}
    AND NOT EXISTS { (${c})<-[:FOLLOWS]-(${followUp}:FollowUp) WHERE ${followUp}.saidOn >= ${since} }
    AND EXISTS { ${laterReportsOf(c, report)} AND ${dayOf(report)} >= ${since} RETURN ${report} }`
}

/** An answer within the report of the commitment is no later word. */
const isLater = (c: Name, followUp: Name) =>
  cypher`(${c}.madeLatest IS NULL OR ${followUp}.saidOn > ${c}.madeLatest)`

/** When a later report's meeting was held, else when it came out; `laterReportsOf` binds it. */
export const dayOf = (report: Name) => report.and('day')

/** Whether a report takes the commitment of a silence up, as it is known. */
export function takesUp(report: Name, c: Name, silence: Name): Cypher {
  const followUp = report.and('followUp')
  return cypher`EXISTS { MATCH (${c})<-[:FOLLOWS]-(${everShown(followUp)})-[:QUOTES]->()-[:OF]->(${report})
    WHERE ${wasShown(followUp, cypher`${silence}.knownAt`)} }`
}

/** Those up to the day that a silence is asked for, as it is known; binds the commitment as `c`. Ends in conditions. */
export function laterReportsBy(silence: Name, c: Name, report: Name): Cypher {
  return cypher`WITH ${silence}, ${silence}.commitment AS ${c} ${laterReportsOf(c, report, silence)}
    AND ${dayOf(report)} <= ${silence}.asOf`
}

/**
 * Reports of later days, other than those of its own meeting, that name what the commitment concerns: its places (or what
 * they became) and projects, and the bodies that lead; where it names no place, that of its meeting. What is as wide as a
 * province says nothing: it is named everywhere. Of those that are there now, or were when `silence.knownAt` was. Ends in
 * conditions, to which more may be added.
 */
export function laterReportsOf(c: Name, report: Name, silence?: Name): Cypher {
  const meeting = report.and('meeting')
  const known = silence && cypher`${silence}.knownAt`
  const kept = silence ? cypher`${silence}, ${c}` : c
  const isThere = known ? wasThere(report, known) : cypher`${report}:Report`
  return cypher`CALL (${kept}) { ${matterOf(c, report.and('about'), known)} }
    ${mentioning(report.and('about'), report, known)}
    WITH DISTINCT ${kept}, ${report} WHERE ${isThere}
    WITH ${kept}, ${report}, ${heldOn(report, known)} AS ${dayOf(report)}
    WHERE ${dayOf(report)} > ${c}.madeLatest
      AND NOT EXISTS { (${c})-[:QUOTES]->(:Passage)-[:OF]->(${report}) }
      AND NOT EXISTS { (${c})-[:MADE_AT]->(${meeting}:Meeting)${known ? cypher`-[:REPORTED_IN|NAMES]-` : cypher`-[:REPORTED_IN]->`}(${report}) }`
}

type Known = Cypher | undefined

/** What later reports about the same would name. */
function matterOf(c: Name, about: Name, known: Known): Cypher {
  const [change, duty] = [about.and('change'), about.and('duty')]
  const isSaid = known ? cypher` AND ${wasNamed(change, known)}` : cypher``
  const leads = cypher`MATCH (${c})<-[:FOR]-(${duty}:Responsibility {part: 'LEAD'})-[:BORNE_BY]->`
  const given = known ? cypher`WHERE ${isAssigned(duty, known)}` : cypher``
  return cypher`MATCH (${c})-[:CONCERNS]->(${about}:Place|Project)
      WHERE NOT coalesce(${about}.level, ${about}.type) IN ['PROVINCE', 'PROGRAMME'] RETURN ${about}
      UNION
      MATCH (${c})-[:CONCERNS]->(:Place)<-[:ORIGINAL]-(${change}:Change)-[:RESULTING]->(${about}:Place)
      WHERE ${about}.level <> 'PROVINCE'${isSaid} RETURN ${about}
      UNION
      MATCH (${c})-[:MADE_AT]->(:Meeting)-[:HELD_IN]->(${about}:Place)
      WHERE ${about}.level <> 'PROVINCE' AND NOT EXISTS { (${c})-[:CONCERNS]->(:Place) } RETURN ${about}
      UNION
      ${leads}(${about}:Agency) ${given} RETURN ${about}
      UNION
      ${leads}(:Role)-[:IN]->(${about}:Agency) ${given} RETURN ${about}`
}

/** Reports that name it, those that were taken back among them where it is asked what was known. */
function mentioning(about: Name, report: Name, known: Known): Cypher {
  const mention = report.and('mention')
  if (!known)
    return cypher`MATCH (${about})<-[:REFERS_TO]-(:Mention)-[:QUOTES]->(:Passage)-[:OF]->(${report}:Report)`
  return cypher`MATCH (${about})<-[:REFERS_TO]-(${mention}:Mention|Hidden)-[:QUOTES]->()-[:OF]->(${report}:Report|Hidden)
    WHERE ${mention}:Mention OR ${mention}.retractedAs = 'Mention'`
}

/** A report that was taken back is linked to no meeting, and still says of it what it said. */
function heldOn(report: Name, known: Known): Cypher {
  const [meeting, stated, mark] = [report.and('held'), report.and('stated'), '"heldLatest":"']
  const held = cypher`head([(${report})<-[:REPORTED_IN]-(${meeting}:Meeting) | ${meeting}.heldLatest])`
  if (!known) return cypher`coalesce(${held}, ${report}.publishedOn)`
  return cypher`coalesce(${held}, CASE WHEN ${report}:Hidden THEN
      head([(${report})-[${stated}:NAMES]->() WHERE ${stated}.stated CONTAINS ${mark} | left(split(${stated}.stated, ${mark})[1], 10)]) END, ${report}.publishedOn)`
}
