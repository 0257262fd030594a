import { GraphQLError } from 'graphql'
import { isDomainError, REQUEST_CODES, RETRYABLE, type RequestCode } from '../errors.js'

const TOLD: ReadonlySet<string> = new Set(REQUEST_CODES.filter((code) => code !== 'INTERNAL'))

/**
 * What a client is told of an error, with its code and whether the same request may be sent again as it is. Null for a
 * fault of ours or of the data: then a client learns only that there was one.
 */
export function tellClient(error: unknown): GraphQLError | null {
  const cause = causeOf(error)
  if (isDomainError(cause))
    return TOLD.has(cause.code) ? told(error, cause.message, cause.code as RequestCode) : null
  if (!(cause instanceof GraphQLError)) return null
  const { code } = cause.extensions
  return told(
    error,
    cause.message,
    TOLD.has(String(code)) ? (code as RequestCode) : 'BAD_INPUT',
    cause.extensions,
  )
}

/** What was thrown first, inside however many errors that only say where. */
function causeOf(error: unknown): unknown {
  let cause = error
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError
  return cause
}

function told(error: unknown, message: string, code: RequestCode, extensions = {}): GraphQLError {
  const place = error instanceof GraphQLError ? error : new GraphQLError(message)
  return new GraphQLError(message, {
    nodes: place.nodes ?? null,
    source: place.source ?? null,
    positions: place.positions ?? null,
    path: place.path ?? null,
    extensions: { ...extensions, code, isRetryable: RETRYABLE.has(code) },
  })
}
