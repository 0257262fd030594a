import type { FieldNode, GraphQLObjectType, GraphQLOutputType } from 'graphql'
import type { Cypher, Name } from '../../graph/cypher.js'
import type { Fetched } from './fetched.js'
import type { Wanted } from './graphql.js'

/** One column of a statement, and how what it holds is read. */
export interface Column {
  readonly expression: Cypher
  read(value: unknown): unknown
}

/** An object as one column. */
export interface ObjectColumn extends Column {
  read(value: unknown): Fetched | null
}

/** Makes columns of selections. */
export interface SelectionCompiler {
  /** The fields that are asked of an object of this type. */
  wantedOf(type: GraphQLObjectType, nodes: readonly FieldNode[]): Wanted[]
  /** A node that is bound, with what is selected of it. */
  node(type: GraphQLOutputType, nodes: readonly FieldNode[], node: Name): ObjectColumn
}
