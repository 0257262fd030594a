import { type Cypher, cypher, join, type Name } from './cypher.js'

/** The instant at which it was known how things stand on a day; left out: as it is known now. */
export interface At {
  day: string
  knownAt?: string | undefined
}
export type Whenever = { [K in keyof At]?: At[K] | undefined }

/** Whether a responsibility is in force on the day, or at all: what was assigned or ended later than it is known is left out. */
export function isInForce(r: Name, { day, knownAt }: Whenever): Cypher {
  const through = knownAt
    ? cypher`CASE WHEN ${r}.endRecordedAt > ${knownAt} THEN NULL ELSE ${r}.through END`
    : cypher`${r}.through`
  const onDay = day
    ? [cypher`coalesce(${r}.from <= ${day}, true)`, cypher`coalesce(${through} >= ${day}, true)`]
    : []
  return join([...onDay, isAssigned(r, knownAt ?? null)], ' AND ')
}

/** What the report of the commitment itself says has no instant of its own. */
export const isAssigned = (r: Name, knownAt: string | Cypher | null) =>
  knownAt === null ? cypher`true` : cypher`coalesce(${r}.recordedAt <= ${knownAt}, true)`
