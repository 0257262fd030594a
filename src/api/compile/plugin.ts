import SchemaBuilder, { BasePlugin, type PothosOutputFieldConfig, type SchemaTypes } from '@pothos/core'
import type { GraphQLFieldResolver } from 'graphql'
import { DomainError } from '../../errors.js'
import type { ApiContext } from '../context.js'
import { Fetched } from './fetched.js'

declare global {
  export namespace PothosSchemaTypes {
    export interface Plugins<Types extends SchemaTypes> {
      graph: GraphPlugin<Types>
    }
  }
}

/** Reads what the statement above fetched. Last in the list of plugins, so that the rules of all others come first. */
class GraphPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override wrapResolve(
    resolve: GraphQLFieldResolver<unknown, Types['Context']>,
    { parentType, name }: PothosOutputFieldConfig<Types>,
  ): GraphQLFieldResolver<unknown, Types['Context']> {
    return (source, args, context, info) => {
      if (!(context as unknown as ApiContext).mayRead(parentType, name)) throw forbidden(parentType, name)
      return source instanceof Fetched ? source[info.path.key] : resolve(source, args, context, info)
    }
  }
}

function forbidden(type: string, field: string): DomainError {
  return new DomainError('FORBIDDEN', `${type}.${field} needs a right that this key does not have.`, {
    type,
    field,
  })
}

SchemaBuilder.registerPlugin('graph', GraphPlugin)
