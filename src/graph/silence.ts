/** Later reports about what a commitment concerns: those that could have taken it up, and those that did. */
import { type Cypher, cypher, type Name } from './cypher.js'

/** Whether any report up to the day is about the same, be it silent or not. */
export function isLookedAt(silence: Name): Cypher {
  const [c, report] = [silence.and('c'), silence.and('report')]
  return cypher`EXISTS { WITH ${silence}.commitment AS ${c} ${laterReportsOf(c, report)}
    AND ${dayOf(report)} <= ${silence}.asOf RETURN ${report} }`
}

/** The last day up to then on which another report took it up; null: none did. */
export function lastTakenUp(silence: Name): Cypher {
  const [c, followUp] = [silence.and('c'), silence.and('followUp')]
  return cypher`head(COLLECT { WITH ${silence}.commitment AS ${c} MATCH (${c})<-[:FOLLOWS]-(${followUp}:FollowUp)
    WHERE ${followUp}.saidOn <= ${silence}.asOf AND ${isLater(c, followUp)}
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

export const takesUp = (report: Name, c: Name) =>
  cypher`EXISTS { (${c})<-[:FOLLOWS]-(:FollowUp)-[:QUOTES]->(:Passage)-[:OF]->(${report}) }`

/**
 * Reports of later days, other than those of its own meeting, that name what the commitment concerns: its places (or what
 * they became) and projects, and the bodies that lead; where it names no place, that of its meeting. What is as wide as a
 * province says nothing: it is named everywhere. Ends in conditions, to which more may be added.
 */
export function laterReportsOf(c: Name, report: Name): Cypher {
  const [about, meeting, held] = [report.and('about'), report.and('meeting'), report.and('held')]
  return cypher`CALL (${c}) {
      MATCH (${c})-[:CONCERNS]->(${about}:Place|Project)
      WHERE NOT coalesce(${about}.level, ${about}.type) IN ['PROVINCE', 'PROGRAMME'] RETURN ${about}
      UNION
      MATCH (${c})-[:CONCERNS]->(:Place)<-[:ORIGINAL]-(:Change)-[:RESULTING]->(${about}:Place)
      WHERE ${about}.level <> 'PROVINCE' RETURN ${about}
      UNION
      MATCH (${c})-[:MADE_AT]->(:Meeting)-[:HELD_IN]->(${about}:Place)
      WHERE ${about}.level <> 'PROVINCE' AND NOT EXISTS { (${c})-[:CONCERNS]->(:Place) } RETURN ${about}
      UNION
      MATCH (${c})<-[:FOR]-(:Responsibility {part: 'LEAD'})-[:BORNE_BY]->(${about}:Agency) RETURN ${about}
      UNION
      MATCH (${c})<-[:FOR]-(:Responsibility {part: 'LEAD'})-[:BORNE_BY]->(:Role)-[:IN]->(${about}:Agency) RETURN ${about}
    }
    MATCH (${about})<-[:REFERS_TO]-(:Mention)-[:QUOTES]->(:Passage)-[:OF]->(${report}:Report)
    WITH DISTINCT ${c}, ${report}
    WITH ${c}, ${report}, coalesce(head([(${report})<-[:REPORTED_IN]-(${held}:Meeting) | ${held}.heldLatest]), ${report}.publishedOn) AS ${dayOf(report)}
    WHERE ${dayOf(report)} > ${c}.madeLatest
      AND NOT EXISTS { (${c})-[:QUOTES]->(:Passage)-[:OF]->(${report}) }
      AND NOT EXISTS { (${c})-[:MADE_AT]->(${meeting}:Meeting)-[:REPORTED_IN]->(${report}) }`
}
