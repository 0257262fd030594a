import { pino } from 'pino'
import { beforeAll, describe, expect, it } from 'vitest'
import type { GraphClient } from '../../src/graph/client.js'
import { operationRecordId } from '../../src/model/identity.js'
import { EXAMPLE_QUERIES } from '../../src/server/example-queries.js'
import { type App, createApp } from '../../src/server/index.js'
import { LIMITS } from '../../src/server/limits.js'
import { useEmptyGraph } from '../database/empty-graph.js'

const lines: Record<string, unknown>[] = []
const log = pino({ base: null }, { write: (line) => void lines.push(JSON.parse(line)) })
const database = useEmptyGraph()
let app: App
beforeAll(() => {
  app = createApp({ client: database.client, log, corsOrigins: ['https://allowed.example'], isOpen: false })
})

interface Body {
  data?: Record<string, unknown> | null
  errors?: { message: string; extensions: Record<string, unknown> }[]
  extensions?: { cost: { value: number } }
}

async function post(
  query: string,
  { headers = {}, on = app }: { headers?: Record<string, string>; on?: App } = {},
) {
  const response = await on.fetch('http://127.0.0.1/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  })
  return { response, body: (await response.json()) as Body }
}

describe('what a request may ask for', () => {
  const nested = `{ commitments { nodes ${'{ thread { nodes { commitment '.repeat(20)}{ id }${' } } }'.repeat(20)} } }`
  it.each([
    ['levels', nested],
    ['aliases', `{ ${Array.from({ length: 40 }, (_, i) => `a${i}: __typename`).join(' ')} }`],
    ['directives', `{ __typename ${'@include(if: true) '.repeat(12)} }`],
    ['words', `{ ${'__typename '.repeat(LIMITS.tokens)} }`],
    [
      'rows',
      '{ people(first: 100) { nodes { commitmentsMade(first: 100) { nodes { citations { quote } } } } } }',
    ],
  ])('is refused by its %s before anything is sent to the database', async (_what, query) => {
    let statements = 0
    const stop = database.client.observe(() => statements++)
    const { body } = await post(query)
    stop()
    expect(body.errors?.[0]?.extensions.code).toBe('TOO_EXPENSIVE')
    expect(body.errors?.[0]?.message).not.toContain('Syntax Error')
    expect(statements).toBe(0)
  })

  it('is refused by the size of its body', async () => {
    const { response } = await post(`{ __typename } # ${'x'.repeat(LIMITS.bodyBytes)}`)
    expect(response.status).toBe(413)
  })

  it('is priced, and the price is told', async () => {
    const small = await post('{ commitments(first: 1) { nodes { id } } }')
    const large = await post('{ commitments(first: 50) { nodes { id } } }')
    expect(small.body.extensions!.cost.value).toBeLessThan(large.body.extensions!.cost.value)
  })

  it('is answered by code from the closed list when its document is wrong', async () => {
    for (const query of ['{ nope }', '{', '{ commitments(first: 101) { totalCount } }'])
      expect((await post(query)).body.errors?.[0]?.extensions.code).toBe('BAD_INPUT')
  })
})

describe('a mutation', () => {
  const withdraw = `mutation { withdrawCommitment(input: {operationId: "op", commitment: "x", approver: "x", document: "x"}) { __typename } }`

  it('is taken on loopback', async () => {
    const { body } = await post(withdraw)
    expect(body.data).toEqual({ withdrawCommitment: { __typename: 'InvalidInput' } })
  })

  it('is refused by a server that other machines can reach', async () => {
    const on = createApp({ client: database.client, log, corsOrigins: [], isOpen: true })
    const { body } = await post(withdraw, { on })
    expect(body.errors![0]!.extensions).toMatchObject({ code: 'FORBIDDEN', isRetryable: false })
    expect((await post('{ commitments { totalCount } }', { on })).body.errors).toBeUndefined()
  })

  it('leaves the name of whoever asked for it to loopback alone', async () => {
    const named = '{ operation(operationId: "named") { mutation actor } }'
    const id = operationRecordId('named')
    await database.client.write((transaction) =>
      transaction.send(`CREATE (:Operation {id: $id, mutation: 'm', actor: 'An'})`, { id }),
    )
    expect((await post(named)).body.data).toEqual({ operation: { mutation: 'm', actor: 'An' } })
    const on = createApp({ client: database.client, log, corsOrigins: [], isOpen: true })
    const { body } = await post(named, { on })
    expect(body.data).toEqual({ operation: { mutation: 'm', actor: null } })
    expect(body.errors![0]!.extensions.code).toBe('FORBIDDEN')
  })

  it('is refused under the name of a foreign site that was made to lead here', async () => {
    const response = await app.fetch('http://evil.example/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: withdraw }),
    })
    const body = (await response.json()) as Body
    expect(body.errors![0]!.extensions).toMatchObject({ code: 'FORBIDDEN' })
  })

  it('is not taken from a link', async () => {
    const response = await app.fetch(`http://127.0.0.1/graphql?query=${encodeURIComponent(withdraw)}`, {
      headers: { 'x-graphql-yoga-csrf': '1' },
    })
    expect(response.status).toBe(405)
  })
})

describe('faults', () => {
  it('tell a client nothing but the id under which they are logged', async () => {
    const broken = {
      read: () => Promise.reject(new Error('secret: bolt://10.0.0.1 MATCH (n)')),
    } as unknown as GraphClient
    const on = createApp({ client: broken, log, corsOrigins: [], isOpen: false })
    const { body } = await post('{ commitments { totalCount } }', {
      on,
      headers: { 'x-request-id': 'req-7' },
    })
    expect(body.errors![0]!.extensions).toMatchObject({ code: 'INTERNAL', requestId: 'req-7' })
    expect(JSON.stringify(body)).not.toMatch(/secret|bolt|MATCH/)
    expect(lines.filter(({ msg }) => msg === 'fault')).toMatchObject([{ id: 'req-7', path: ['commitments'] }])
  })

  it('are told from a database that is away, which a client may try again', async () => {
    const { DomainError } = await import('../../src/errors.js')
    const away = {
      read: () => Promise.reject(new DomainError('DB_UNAVAILABLE', 'The database is away: try again.')),
    } as unknown as GraphClient
    const on = createApp({ client: away, log, corsOrigins: [], isOpen: false })
    const { body } = await post('{ commitments { totalCount } }', { on })
    expect(body.errors![0]!.extensions).toMatchObject({ code: 'DB_UNAVAILABLE', isRetryable: true })
    expect((await on.fetch('http://127.0.0.1/readyz')).status).toBe(503)
    expect((await on.fetch('http://127.0.0.1/livez')).status).toBe(200)
  })
})

describe('browsers', () => {
  it('of a foreign page cannot send a request that needs no preflight', async () => {
    const response = await app.fetch('http://127.0.0.1/graphql?query=%7B__typename%7D')
    expect(response.status).toBe(403)
  })

  it('may read answers only from origins on the list', async () => {
    const allowed = await post('{ __typename }', { headers: { origin: 'https://allowed.example' } })
    const foreign = await post('{ __typename }', { headers: { origin: 'https://evil.example' } })
    expect(allowed.response.headers.get('access-control-allow-origin')).toBe('https://allowed.example')
    expect(foreign.response.headers.get('access-control-allow-origin')).not.toBe('https://evil.example')
  })

  it('get GraphiQL from this server alone, with its three queries, once', async () => {
    const ask = (headers: Record<string, string>) => app.fetch('http://127.0.0.1/graphql', { headers })
    const page = await ask({ accept: 'text/html' })
    expect(page.headers.get('content-security-policy')).toContain("connect-src 'self'")
    expect(page.headers.get('content-encoding')).toBe('gzip')
    const again = await ask({ accept: 'text/html', 'if-none-match': page.headers.get('etag')! })
    expect(again.status).toBe(304)
  })
})

describe('the queries that GraphiQL opens with', () => {
  it.each(EXAMPLE_QUERIES.map((query) => [/query (\w+)/.exec(query)![1], query]))(
    '%s runs',
    async (_name, query) => {
      expect((await post(query!)).body.errors).toBeUndefined()
    },
  )
})

describe('the log', () => {
  it('has one line for a request, with its operation and without its variables', async () => {
    lines.length = 0
    await post('query Seen { commitments(filter: { text: "Nguyễn Văn Mật" }) { totalCount } }')
    expect(lines.filter(({ msg }) => msg === 'request')).toEqual([expect.objectContaining({ status: 200 })])
    expect(JSON.stringify(lines)).not.toContain('Mật')
  })
})
