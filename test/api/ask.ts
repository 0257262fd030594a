import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { type DocumentNode, type ExecutionResult, execute, GraphQLError, parse, validate } from 'graphql'
import { type ApiContext, createContext } from '../../src/api/context.js'
import { tellClient } from '../../src/api/errors.js'
import { schema } from '../../src/api/schema.js'
import type { GraphClient } from '../../src/graph/client.js'

/** The day on which the tests ask. */
export const TODAY = '2026-07-15'

/** Data whose shape the test itself says. */
// biome-ignore lint/suspicious/noExplicitAny: what is asked in plain text has no type
export type Loose = Record<string, any>

export interface Answer<Data> {
  data: Data
  errors: { message: string; code: unknown; path: readonly (string | number)[] | undefined }[]
  /** The statements it took. */
  texts: string[]
}

/** Asks as a client does, without HTTP: a typed document, or its text where it would not be valid in TypeScript. */
export async function ask<Data = Record<string, never>, Variables = Record<string, unknown>>(
  client: GraphClient,
  document: TypedDocumentNode<Data, Variables> | string,
  variables?: Variables,
  context: Partial<ApiContext> = {},
): Promise<Answer<Data>> {
  const parsed: DocumentNode = typeof document === 'string' ? parse(document) : document
  const invalid = validate(schema, parsed)
  if (invalid.length > 0) throw new GraphQLError(`The test asks wrongly: ${invalid[0]!.message}`)
  const texts: string[] = []
  const stop = client.observe(({ text }) => texts.push(text))
  const contextValue = createContext({ client, requestId: 'test', today: TODAY, ...context })
  const variableValues = (variables ?? {}) as Record<string, unknown>
  const result = (await execute({
    schema,
    document: parsed,
    variableValues,
    contextValue,
  })) as ExecutionResult
  stop()
  const errors = (result.errors ?? []).map((error) => {
    const told = tellClient(error)
    return { message: (told ?? error).message, code: told?.extensions.code ?? 'INTERNAL', path: error.path }
  })
  // Through JSON, as a client sees it.
  return { data: JSON.parse(JSON.stringify(result.data ?? null)) as Data, errors, texts }
}

/** The data of an answer without errors. */
export async function dataOf<Data = Record<string, never>, Variables = Record<string, unknown>>(
  client: GraphClient,
  document: TypedDocumentNode<Data, Variables> | string,
  variables?: Variables,
): Promise<Data> {
  const { data, errors } = await ask(client, document, variables)
  if (errors.length > 0) throw new Error(`The answer has errors: ${JSON.stringify(errors)}`)
  return data
}
