import type { ObjectRef, OutputRef } from '@pothos/core'
import { type ApiSchema, builder } from './builder.js'
import type { Fetched } from './compile/index.js'

/** What a connection can list: objects, or a union of them. */
type Listed = OutputRef<Fetched>

interface PageInfo {
  hasNextPage: boolean
  hasPreviousPage: boolean
  startCursor: string | null
  endCursor: string | null
}
interface Edge {
  cursor: string
  node: Fetched
}
interface Page {
  edges: Edge[]
  nodes: Fetched[]
  pageInfo: PageInfo
  totalCount: number
}

/** A connection type, with the name of what it lists. */
export interface Connection {
  readonly ref: ObjectRef<ApiSchema, Page>
  readonly nodeType: string
}

/** Rows are priced by the field that pages; what only wraps them costs nothing. */
const complexity = { field: 0, multiplier: 1 }

const PageInfo = builder.objectRef<PageInfo>('PageInfo').implement({
  description: 'Where a page stands in its list.',
  fields: (t) => ({
    hasNextPage: t.exposeBoolean('hasNextPage', {
      complexity,
      description: 'Whether there are rows behind this page.',
    }),
    hasPreviousPage: t.exposeBoolean('hasPreviousPage', {
      complexity,
      description: 'Whether there are rows in front of this page.',
    }),
    startCursor: t.exposeString('startCursor', {
      complexity,
      nullable: true,
      description: 'Cursor of the first row, for `before`.',
    }),
    endCursor: t.exposeString('endCursor', {
      complexity,
      nullable: true,
      description: 'Cursor of the last row, for `after`.',
    }),
  }),
})

/** `things` names what is listed in a sentence: "commitments". */
export function connectionOf(listed: Listed, things: string): Connection {
  const Edge = builder.objectRef<Edge>(`${listed.name}Edge`).implement({
    description: `One of the ${things}, with its place in the list.`,
    fields: (t) => ({
      cursor: t.exposeString('cursor', {
        complexity,
        description: 'Its place in the list, for `after` and `before`.',
      }),
      node: t.field({
        type: listed,
        complexity,
        description: 'The row itself.',
        resolve: ({ node }) => node,
      }),
    }),
  })
  const ref = builder.objectRef<Page>(`${listed.name}Connection`).implement({
    description: `A page of ${things}. A page neither skips nor repeats a row when rows are added or removed meanwhile.`,
    fields: (t) => ({
      edges: t.field({
        type: [Edge],
        complexity,
        description: 'The rows with their cursors.',
        resolve: ({ edges }) => edges,
      }),
      nodes: t.field({ type: [listed], complexity, description: 'The rows.', resolve: ({ nodes }) => nodes }),
      pageInfo: t.field({
        type: PageInfo,
        complexity,
        description: 'Where the page stands.',
        resolve: ({ pageInfo }) => pageInfo,
      }),
      totalCount: t.exposeInt('totalCount', {
        description: 'How many rows there are in all; counted only when asked for.',
      }),
    }),
  })
  return { ref, nodeType: listed.name }
}
