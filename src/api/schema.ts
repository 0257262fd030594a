import { lexicographicSortSchema, printSchema } from 'graphql'
import { builder } from './builder.js'
import './scalars.js'
import './types/index.js'

builder.queryType({ description: 'What can be asked.' })

export const schema = builder.toSchema()

/** The contract, as it is committed. */
export function printSchemaDocument(): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`
}
