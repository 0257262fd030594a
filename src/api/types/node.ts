import type { GraphQLInterfaceType, GraphQLObjectType, GraphQLResolveInfo } from 'graphql'
import { DomainError } from '../../errors.js'
import {
  commitmentsAddressedTo,
  commitmentsAnsweredBy,
  commitmentsMadeBy,
} from '../../graph/commitment-page.relations.js'
import { builder } from '../builder.js'
import { fetchNode } from '../compile/index.js'
import type { ApiContext } from '../context.js'
import { column, globalId } from '../fields.js'
import { decodeId } from '../ids.js'
import { LARGEST_PAGE } from '../paging.js'
import { Actor, Named, Node, Party } from '../refs.js'
import { commitmentsField } from './commitment-filter.js'

Node.implement({
  description: 'Anything that has an id of its own.',
  fields: (t) => ({ id: globalId(t) }),
})

Named.implement({
  description: 'Anything that has a name of its own.',
  interfaces: [Node],
  fields: (t) => ({ name: column(t, 'String', { description: 'As it is shown.' }) }),
})

Party.implement({
  description:
    'Whoever can answer for a commitment or be addressed by one: a person, an agency, a role, or a place that stands for its people.',
  interfaces: [Node, Named],
  fields: (t) => ({
    commitmentsAnswered: commitmentsField(t, commitmentsAnsweredBy, 'Those it leads on (chủ trì).'),
    commitmentsAddressed: commitmentsField(t, commitmentsAddressedTo, 'Those that are directed to it.'),
  }),
})

Actor.implement({
  description: 'Whoever can make a commitment: a person or an agency.',
  interfaces: [Node, Named, Party],
  fields: (t) => ({
    commitmentsMade: commitmentsField(t, commitmentsMadeBy, 'Those it made.'),
  }),
})

builder.queryFields((t) => ({
  node: t.field({
    type: Node,
    nullable: true,
    description: 'Anything by its id; null when it is not there.',
    args: { id: t.arg.id({ required: true, description: 'An id as the server gave it.' }) },
    resolve: (_, { id }, context, info) => fetchById(id, context, info) as never,
  }),
  nodes: t.field({
    type: [Node],
    nullable: { list: false, items: true },
    description: 'Several things by their ids, in the order of the ids; null for what is not there.',
    args: {
      ids: t.arg.idList({
        required: true,
        description: `Ids as the server gave them, at most ${LARGEST_PAGE}.`,
      }),
    },
    complexity: ({ ids }) => ({ field: 1, multiplier: Math.min(ids.length, LARGEST_PAGE) }),
    resolve: (_, { ids }, context, info) => {
      if (ids.length > LARGEST_PAGE)
        throw new DomainError(
          'BAD_INPUT',
          `ids has ${ids.length} ids: ask for at most ${LARGEST_PAGE} at once.`,
        )
      return ids.map((id) => fetchById(id, context, info)) as never
    },
  }),
}))

/** Labels come from the schema's own list of types: an id only chooses among them. */
async function fetchById(id: string, context: ApiContext, info: GraphQLResolveInfo): Promise<unknown> {
  const types = info.schema.getPossibleTypes(info.schema.getType(Node.name) as GraphQLInterfaceType)
  const { type, key } = decodeId(
    id,
    types.map(({ name }) => name),
    'id',
  )
  return fetchNode(types.find(({ name }) => name === type) as GraphQLObjectType, key, context, info)
}
