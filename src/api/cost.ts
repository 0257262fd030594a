import { complexityFromQuery } from '@pothos/plugin-complexity'
import { type DocumentNode, type ExecutionArgs, getOperationAST } from 'graphql'

type Priced = Pick<ExecutionArgs, 'schema' | 'contextValue' | 'variableValues' | 'operationName'>

/**
 * What a query costs before it runs: each field one, times the rows that every list above it is asked for. Free when its
 * variables do not fit, since it will not run.
 */
export function queryCost(
  document: DocumentNode,
  { schema, contextValue, variableValues, operationName }: Priced,
): number {
  const operation = getOperationAST(document, operationName)
  if (!operation) return 0
  const definitions = document.definitions.filter(({ kind }) => kind !== 'OperationDefinition')
  try {
    return complexityFromQuery(
      { ...document, definitions: [operation, ...definitions] },
      { schema, ctx: contextValue as object, variables: { ...variableValues } },
    ).complexity
  } catch {
    return 0
  }
}
