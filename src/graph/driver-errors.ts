import { Neo4jError } from 'neo4j-driver'
import { DomainError, type ErrorCode, isDomainError } from '../errors.js'

/** What a sentence about a failure can name. */
export interface CallContext {
  readonly uri: string
  readonly database: string
  /** Which query or operation failed. */
  readonly name: string
}

/** What the driver gives for want of a code, above all when no connection could be had in time. */
const NO_CODE = 'N/A'

/** Codes of the driver and of the server, exact; what is not here falls to its class below. */
const BY_CODE: Readonly<Record<string, ErrorCode>> = {
  ServiceUnavailable: 'DB_UNAVAILABLE',
  SessionExpired: 'DB_UNAVAILABLE',
  [NO_CODE]: 'DB_UNAVAILABLE',
  'Neo.ClientError.Security.Unauthorized': 'DB_WRONG_PASSWORD',
  'Neo.ClientError.Security.CredentialsExpired': 'DB_WRONG_PASSWORD',
  'Neo.ClientError.Security.AuthenticationRateLimit': 'DB_WRONG_PASSWORD',
  'Neo.ClientError.Database.DatabaseNotFound': 'DB_NOT_FOUND',
  'Neo.ClientError.Cluster.NotALeader': 'DB_UNAVAILABLE',
  'Neo.ClientError.Transaction.TransactionTimedOut': 'TIMEOUT',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration': 'TIMEOUT',
  'Neo.ClientError.Transaction.Terminated': 'TIMEOUT',
  'Neo.TransientError.Transaction.Terminated': 'TIMEOUT',
  'Neo.ClientError.Schema.ConstraintValidationFailed': 'CONFLICT',
  'Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists': 'CONFLICT',
  'Neo.TransientError.General.MemoryPoolOutOfMemoryError': 'TOO_EXPENSIVE',
  'Neo.TransientError.General.OutOfMemoryError': 'TOO_EXPENSIVE',
  'Neo.TransientError.General.StackOverFlowError': 'TOO_EXPENSIVE',
}

/** What a failed call means, told by the driver's code and never by its text. Other errors pass unchanged. */
export function translateDriverError(error: unknown, context: CallContext): unknown {
  if (!(error instanceof Neo4jError)) return error
  const code = codeOf(error.code)
  return new DomainError(code, sentence(code, context, error), {
    cause: error,
    ...context,
    reason: error.code,
  })
}

function codeOf(driverCode: string): ErrorCode {
  const known = BY_CODE[driverCode]
  if (known !== undefined) return known
  return driverCode.startsWith('Neo.TransientError.') ? 'DB_UNAVAILABLE' : 'INTERNAL'
}

function sentence(code: ErrorCode, { uri, database, name }: CallContext, error: Neo4jError): string {
  switch (code) {
    case 'DB_WRONG_PASSWORD':
      return `Neo4j at ${uri} refused the user name or password: check NEO4J_USER and NEO4J_PASSWORD.`
    case 'DB_NOT_FOUND':
      return `Neo4j at ${uri} has no database named ${database}: check NEO4J_DATABASE.`
    case 'DB_UNAVAILABLE':
      return `Neo4j at ${uri} does not answer (${error.code === NO_CODE ? 'no connection in time' : error.code}): check that it runs, then try again.`
    case 'TIMEOUT':
      return `Neo4j gave up ${name}, which took too long: ask for less, or try again.`
    case 'TOO_EXPENSIVE':
      return `${name} needs more memory than the database allows: ask for less.`
    case 'CONFLICT':
      return `${name} met something in the graph that is there only once.`
    default:
      return `Neo4j refused ${name} (${error.code}).`
  }
}

/** We waited long enough; whether the server was silent or only slow is not known. */
export function timedOut(name: string, timeoutMs: number): DomainError {
  const message = `${name} was given up after ${timeoutMs} ms without an answer from the database: try again.`
  return new DomainError('TIMEOUT', message, { name, timeoutMs })
}

/** Once a commit was sent, a failure to hear from the database no longer means that nothing was written. */
export function afterCommit(name: string, error: unknown): unknown {
  if (!isDomainError(error) || (error.code !== 'TIMEOUT' && error.code !== 'DB_UNAVAILABLE')) return error
  const message = `The connection was lost while ${name} was committed: send the same again, which changes nothing twice.`
  return new DomainError('COMMIT_UNKNOWN', message, { cause: error, name })
}
