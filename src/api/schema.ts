import { lexicographicSortSchema, printSchema } from 'graphql'
import { builder } from './builder.js'
import './scalars.js'
import './types/index.js'
import './mutations/index.js'

builder.queryType({ description: 'What can be asked.' })
builder.mutationType({
  description:
    'What can be recorded. Only a server that other machines cannot reach takes it; every input carries an `operationId` that the client makes, and what is sent twice is done once.',
})

export const schema = builder.toSchema()

/** The contract, as it is committed. */
export function printSchemaDocument(): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`
}
