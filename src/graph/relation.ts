import type { Cypher, Name } from './cypher.js'

/**
 * From a bound parent to its children: binds `to`, keeps `from`, and ends where `RETURN` may follow. Each is written
 * once; reading a selection nests it in `COLLECT { … }`.
 */
export type Relation<Args = unknown> = (from: Name, to: Name, args: Args) => Cypher

/** At the root nothing is bound, so that `from` is not used: ``relation((_, person, { id }) => cypher`MATCH …`)``. */
export function relation<Args = unknown>(fragment: Relation<Args>): Relation<Args> {
  return fragment
}
