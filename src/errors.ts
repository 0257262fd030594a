/** What a request can fail with. The list is closed; `RETRYABLE` says which may be sent again as they are. */
export const REQUEST_CODES = [
  'BAD_INPUT',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'CONFLICT',
  'TOO_EXPENSIVE',
  'RATE_LIMITED',
  'TIMEOUT',
  'DB_UNAVAILABLE',
  'COMMIT_UNKNOWN',
  'INTERNAL',
] as const

/** What keeps the program from starting; each has its own exit status and names its remedy. */
export const SETUP_CODES = [
  'CONFIG_INVALID',
  'JAVA_MISSING',
  'MAVEN_MISSING',
  'DOWNLOAD_FAILED',
  'PORT_TAKEN',
  'HOME_HELD',
  'DB_START_FAILED',
  'DB_WRONG_PASSWORD',
  'DB_NOT_FOUND',
  'DB_NEWER',
  'NOT_RUNNING',
] as const

export type RequestCode = (typeof REQUEST_CODES)[number]
export type SetupCode = (typeof SETUP_CODES)[number]
export type ErrorCode = RequestCode | SetupCode

export const RETRYABLE: ReadonlySet<ErrorCode> = new Set(['RATE_LIMITED', 'TIMEOUT', 'DB_UNAVAILABLE'])

/** Facts that name the input, the place in it, or whatever else the reader needs; never a secret or text of a report. */
export type ErrorFacts = Readonly<Record<string, string | number | boolean | null>>

/** A failure that somebody must act on. The message is one sentence that says what is wrong and what mends it. */
export class DomainError extends Error {
  override readonly name = 'DomainError'
  readonly code: ErrorCode
  readonly facts: ErrorFacts

  constructor(
    code: ErrorCode,
    message: string,
    { cause, ...facts }: Record<string, unknown> & { cause?: unknown } = {},
  ) {
    super(message, cause === undefined ? undefined : { cause })
    this.code = code
    this.facts = facts as ErrorFacts
  }
}

export function isDomainError(error: unknown): error is DomainError {
  return error instanceof DomainError
}
