import type { GraphQLField } from 'graphql'
import type { Cypher, Name } from '../../graph/cypher.js'
import type { PageRelation } from '../../graph/page.js'
import type { Relation } from '../../graph/relation.js'
import type { ApiContext } from '../context.js'
import type { Paging } from '../paging.js'

/**
 * How a field is read from the graph; it stands in the field's extensions. `prepare` checks what the client sent,
 * decodes ids and cursors, and gives the relation its arguments: it runs before any statement does.
 */
export type GraphField =
  | { readonly is: 'id' }
  | { readonly is: 'column'; readonly value?: ((node: Name) => Cypher) | undefined }
  | {
      readonly is: 'computed'
      readonly needs: (node: Name, args: never) => readonly Cypher[]
      readonly compute: (values: never, args: never, context: ApiContext) => unknown
    }
  | { readonly is: 'many'; readonly relation: Relation<never>; readonly prepare: Prepare<unknown> }
  | {
      readonly is: 'one'
      readonly relation: Relation<never>
      readonly prepare: Prepare<unknown>
      readonly refusal?: Refusal | undefined
    }
  | { readonly is: 'page'; readonly relation: PageRelation<never>; readonly prepare: Prepare<PreparedPage> }

/** A row that is no answer but says why there is none: `error` is thrown where `isMet` is true. */
export interface Refusal {
  readonly isMet: (node: Name) => Cypher
  readonly error: () => Error
}

export type Args = Readonly<Record<string, unknown>>
/** `selected`: names of the fields asked for, where they matter to what is to be read. */
export type Prepare<Result> = (
  args: never,
  context: ApiContext,
  selected: () => ReadonlySet<string>,
) => Result

export interface PreparedPage {
  readonly args: unknown
  readonly paging: Paging
}

/** Undefined for a field that an ordinary resolver answers. */
export function graphFieldOf(field: GraphQLField<unknown, unknown>): GraphField | undefined {
  return field.extensions.graph as GraphField | undefined
}
