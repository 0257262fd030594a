import { NO_DAY } from '../model/values/date.js'
import { type Cypher, cypher, join, type Name } from './cypher.js'
import { keyOf } from './follow-up-key.js'
import { type PageRelation, sortedPage } from './page.js'

/** What happened to a commitment: its making, what took it up, and what was recorded of it, in the order of the days. */
export const historyOf: PageRelation = (c, event, _, window) => {
  const key = event.and('key')
  const sources = EVENTS.map((of) => of(c, event, key))
  return sortedPage(cypher`CALL (${c}) { ${join(sources, ' UNION ALL ')} }`, event, key, window)
}

/** Each binds one kind of event, and its key: the day, then what comes first on one day. */
const EVENTS: readonly ((c: Name, event: Name, key: Name) => Cypher)[] = [
  (c, event, key) =>
    cypher`WITH ${c} AS ${event} RETURN ${event}, coalesce(${event}.madeLatest, '') + '|0' AS ${key}`,
  (c, event, key) =>
    cypher`MATCH (${c})<-[:FOLLOWS]-(${event}:FollowUp) RETURN ${event}, ${keyOf(event)} AS ${key}`,
  (c, event, key) =>
    cypher`MATCH (${c})<-[:RATES]-(${event}:Assessment) RETURN ${event}, ${recorded(event, cypher`${event}.on`)} AS ${key}`,
  (c, event, key) =>
    cypher`MATCH (${c})<-[:MOVES]-(${event}:DeadlineChange) RETURN ${event}, ${recorded(event, cypher`${event}.approvedOn`)} AS ${key}`,
  (c, event, key) =>
    cypher`MATCH (${c})<-[:FOR]-(${event}:Responsibility) WHERE ${event}.basis <> 'ORIGINAL'
      RETURN ${event}, coalesce(${event}.from, ${NO_DAY}) + '|z|' + ${event}.id AS ${key}`,
]

/** Behind what a report of that day says. */
const recorded = (event: Name, day: Cypher) =>
  cypher`${day} + '|y|' + ${event}.recordedAt + '|' + ${event}.id`
