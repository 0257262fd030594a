/** What graphql-js keeps inside: the only file that reaches for it, since a new version may move it. */
import type { FieldNode, GraphQLObjectType, GraphQLResolveInfo } from 'graphql'
import { collectSubfields } from 'graphql/execution/collectFields.js'

export { getArgumentValues } from 'graphql/execution/values.js'

/** A response key with the field nodes that share it; there is at least one. */
export type Wanted = readonly [key: string, nodes: readonly [FieldNode, ...FieldNode[]]]

/**
 * The fields that a selection asks of an object of this type, fragments and directives followed. Sorted by name, so that
 * two orders of the same fields give one statement; `__typename` is left out, as graphql-js answers it itself.
 */
export function wantedOf(
  { schema, fragments, variableValues }: GraphQLResolveInfo,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): Wanted[] {
  const collected = collectSubfields(schema, fragments, variableValues, type, nodes)
  const wanted = [...collected] as unknown as Wanted[]
  return wanted
    .filter(([, [node]]) => node.name.value !== '__typename')
    .sort(([, [one]], [, [other]]) => compare(one.name.value, other.name.value))
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
