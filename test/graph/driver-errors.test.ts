import { Neo4jError } from 'neo4j-driver'
import { expect, it } from 'vitest'
import { translateDriverError } from '../../src/graph/driver-errors.js'

const context = { uri: 'bolt://db:7687', database: 'neo4j', name: 'commitment.page' }
const driverError = (code: string) => new Neo4jError('any text at all', code as 'N/A', '50N42', '')

it.each([
  ['ServiceUnavailable', 'DB_UNAVAILABLE'],
  ['SessionExpired', 'DB_UNAVAILABLE'],
  ['N/A', 'DB_UNAVAILABLE'],
  ['Neo.TransientError.General.DatabaseUnavailable', 'DB_UNAVAILABLE'],
  ['Neo.TransientError.Transaction.DeadlockDetected', 'DB_UNAVAILABLE'],
  ['Neo.ClientError.Cluster.NotALeader', 'DB_UNAVAILABLE'],
  ['Neo.ClientError.Security.Unauthorized', 'DB_WRONG_PASSWORD'],
  ['Neo.ClientError.Security.CredentialsExpired', 'DB_WRONG_PASSWORD'],
  ['Neo.ClientError.Security.AuthenticationRateLimit', 'DB_WRONG_PASSWORD'],
  ['Neo.ClientError.Database.DatabaseNotFound', 'DB_NOT_FOUND'],
  ['Neo.ClientError.Transaction.TransactionTimedOut', 'TIMEOUT'],
  ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'TIMEOUT'],
  ['Neo.ClientError.Transaction.Terminated', 'TIMEOUT'],
  ['Neo.ClientError.Schema.ConstraintValidationFailed', 'CONFLICT'],
  ['Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists', 'CONFLICT'],
  ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'TOO_EXPENSIVE'],
  ['Neo.ClientError.Statement.SyntaxError', 'INTERNAL'],
  ['Neo.DatabaseError.General.UnknownError', 'INTERNAL'],
  ['ProtocolError', 'INTERNAL'],
])('%s means %s, whatever its text', (driverCode, code) => {
  const error = driverError(driverCode)
  expect(translateDriverError(error, context)).toMatchObject({
    code,
    cause: error,
    facts: { ...context, reason: driverCode },
  })
})

it('says what the database said to nobody but the log', () => {
  const { message } = translateDriverError(
    driverError('Neo.ClientError.Statement.SyntaxError'),
    context,
  ) as Error
  expect(message).not.toContain('any text at all')
})

it('leaves other errors as they are', () => {
  const error = new TypeError('a fault of ours')
  expect(translateDriverError(error, context)).toBe(error)
})
