/** What was known at an instant, UTC as it is stored: recorded by then, and not taken back, or taken back later. */
import { type Cypher, cypher, type Name } from './cypher.js'

type Instant = string | Cypher

/** Behind all that is recorded. */
export const ALL_KNOWN = '9999-12-31T23:59:59.999Z'

/** As recorded instants are written, so that the two can be compared. */
export const instantOf = (knownAt: string): string => new Date(knownAt).toISOString()

/** Whether one of the spans `from/to` is on at the instant; an end that is empty is open. */
const isWithin = (spans: Cypher, instant: Instant) =>
  cypher`any(span IN coalesce(${spans}, []) WHERE split(span, '/')[0] <= ${instant}
    AND (split(span, '/')[1] = '' OR ${instant} < split(span, '/')[1]))`

/** Whether a report, or what an operation says as a report does, was there: from its reading until it is taken back. */
export function wasThere(source: Name, instant: Instant): Cypher {
  return cypher`${source}.recordedAt <= ${instant} AND NOT ${isWithin(cypher`${source}.retractions`, instant)}`
}

/** Of links to follow-ups: those that are shown, and those that may have been. */
export const everShown = (followUp: Name): Cypher => cypher`${followUp}:FollowUp|Candidate|Hidden`

/** Whether a follow-up was shown: recorded by then, and neither rejected by a reviewer nor gone with its report. */
export function wasShown(followUp: Name, instant: Instant): Cypher {
  const report = followUp.and('source')
  return cypher`(${followUp}:FollowUp OR ${followUp}.retractedAs = 'FollowUp'
      OR ((${followUp}:Candidate OR ${followUp}.retractedAs = 'Candidate') AND ${followUp}.withheld IS NOT NULL))
    AND ${followUp}.recordedAt <= ${instant} AND NOT ${isWithin(cypher`${followUp}.withheld`, instant)}
    AND NOT EXISTS { MATCH (${followUp})-[:QUOTES]->()-[:OF]->(${report})
      WHERE ${isWithin(cypher`${report}.retractions`, instant)} }`
}

/** Whether anything that was there then names it, or what was merged into it. */
export function wasNamed(entity: Name, instant: Instant): Cypher {
  const [source, named] = [entity.and('source'), entity.and('named')]
  return cypher`EXISTS { (${entity})<-[:MERGED_INTO]-{0,1}(${named})<-[:NAMES]-(${source}) WHERE ${wasThere(source, instant)} }`
}
