import { type Cypher, cypher, join, type Name } from './cypher.js'

/**
 * Ids of the places that `start` binds as `place`, of all that they had become by a day, and of all that they were made of by
 * changes up to then. What a district was is not what each of its communes was made of, so that way only leads down.
 */
export function chainOf(start: Cypher | null, place: Name, day: string): Cypher {
  const [from, change, to, found] = ['from', 'change', 'to', 'found'].map((part) => place.and(part))
  const changed = cypher`${change!}.effective <= ${day}`
  const body = cypher`CALL (${place}) {
      MATCH (${place}) ((${from!})<-[:ORIGINAL]-(${change!}:Change)-[:RESULTING]->(${to!}) WHERE ${changed}){0,8} (${found!}:Place)
      RETURN ${found!}
      UNION
      MATCH (${place}) ((${from!})<-[:RESULTING]-(${change!}:Change)-[:ORIGINAL]->(${to!}) WHERE ${changed} AND ${change!}.type <> 'ABOLISH'){1,8} (${found!}:Place)
      RETURN ${found!}
    } RETURN DISTINCT ${found!}.id`
  return cypher`COLLECT { ${start ? join([start, body], ' ') : body} }`
}
