import { GraphQLError } from 'graphql'
import { describe, expect, it } from 'vitest'
import { tellClient } from '../../src/api/errors.js'
import { DomainError, REQUEST_CODES, RETRYABLE, SETUP_CODES } from '../../src/errors.js'

const located = (error: Error) =>
  new GraphQLError(error.message, { path: ['commitments', 0], originalError: error })

describe('what a client is told', () => {
  it.each(REQUEST_CODES.filter((code) => code !== 'INTERNAL'))('is the sentence and the code: %s', (code) => {
    const told = tellClient(located(new DomainError(code, 'Say why.')))
    expect(told).toMatchObject({
      message: 'Say why.',
      path: ['commitments', 0],
      extensions: { code, isRetryable: RETRYABLE.has(code) },
    })
  })

  it.each<readonly [string, Error]>([
    ['a fault of the program', new TypeError('x is undefined at /srv/secret.ts')],
    ['a fault that is known as one', new DomainError('INTERNAL', 'Cypher: MATCH (n)')],
    ...SETUP_CODES.map(
      (code) => [`what belongs to the start: ${code}`, new DomainError(code, 'no')] as const,
    ),
  ])('is nothing of %s', (_, error) => {
    expect(tellClient(located(error))).toBeNull()
    expect(tellClient(error)).toBeNull()
  })

  it('is, of a query that cannot be run, what is wrong with it', () => {
    expect(tellClient(new GraphQLError('Unknown argument'))).toMatchObject({
      message: 'Unknown argument',
      extensions: { code: 'BAD_INPUT' },
    })
  })

  it('keeps the code that a limit gave, and no code of anybody else', () => {
    const codeOf = (code: string) =>
      tellClient(new GraphQLError('x', { extensions: { code } }))?.extensions.code
    expect([codeOf('TOO_EXPENSIVE'), codeOf('GRAPHQL_VALIDATION_FAILED'), codeOf('INTERNAL')]).toEqual([
      'TOO_EXPENSIVE',
      'BAD_INPUT',
      'BAD_INPUT',
    ])
  })
})
