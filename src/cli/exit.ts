import { DomainError, type ErrorCode } from '../errors.js'

/** Exit statuses; `docs/exit-statuses.md` is printed from this table. 2 is commander's own, for words it does not know. */
export const EXIT_STATUS: Readonly<Record<ErrorCode, number>> = {
  INTERNAL: 1,
  CONFIG_INVALID: 3,
  BAD_INPUT: 4,
  JAVA_MISSING: 10,
  MAVEN_MISSING: 11,
  DOWNLOAD_FAILED: 12,
  DB_START_FAILED: 13,
  HOME_HELD: 14,
  PORT_TAKEN: 15,
  NOT_RUNNING: 16,
  DB_UNAVAILABLE: 20,
  DB_WRONG_PASSWORD: 21,
  DB_NOT_FOUND: 22,
  DB_NEWER: 23,
  TIMEOUT: 24,
  COMMIT_UNKNOWN: 25,
  CONFLICT: 26,
  TOO_EXPENSIVE: 27,
  RATE_LIMITED: 28,
  UNAUTHENTICATED: 30,
  FORBIDDEN: 31,
  NOT_FOUND: 32,
}

/** What each status means, for the docs. */
export const EXIT_MEANING: Readonly<Record<ErrorCode, string>> = {
  INTERNAL: 'A fault of the program.',
  CONFIG_INVALID: 'A variable of the environment has a value that cannot be used.',
  BAD_INPUT: 'At least one file was refused; the others were read.',
  JAVA_MISSING: 'Java 17 or 21 is missing, and no NEO4J_URI is set.',
  MAVEN_MISSING: 'Maven is missing, Neo4j is not in the cache, and no NEO4J_URI is set.',
  DOWNLOAD_FAILED: 'Maven could not fetch Neo4j.',
  DB_START_FAILED: 'The private Neo4j did not start.',
  HOME_HELD: 'Another camket works in this home folder.',
  PORT_TAKEN: 'The port of the server is taken.',
  NOT_RUNNING: 'The command needs a running database, and none runs.',
  DB_UNAVAILABLE: 'The database cannot be reached.',
  DB_WRONG_PASSWORD: 'The database refuses the user or the password.',
  DB_NOT_FOUND: 'There is no database of that name.',
  DB_NEWER: 'The database was migrated by a newer program.',
  TIMEOUT: 'The database did not answer in time.',
  COMMIT_UNKNOWN: 'The connection broke while a write was confirmed; repeating it is safe.',
  CONFLICT: 'Another write stood in the way; repeating is safe.',
  TOO_EXPENSIVE: 'The work exceeds a limit of the database.',
  RATE_LIMITED: 'Too many requests.',
  UNAUTHENTICATED: 'A name or key is needed.',
  FORBIDDEN: 'The name or key may not do this.',
  NOT_FOUND: 'What was asked for is not there.',
}

export function exitStatus(error: unknown): number {
  return error instanceof DomainError ? EXIT_STATUS[error.code] : EXIT_STATUS.INTERNAL
}
