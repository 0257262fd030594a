/** What a server could reach at best: HTTP, the driver, statements written by hand, `JSON.stringify`. No GraphQL. */
import type { IncomingMessage, RequestListener } from 'node:http'
import neo4j, { type Driver } from 'neo4j-driver'
import { LIMIT_QUERIES } from './limit-queries.js'
import { answerParent } from './served.js'

answerParent(async ({ uri, user, password, database }) => {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    maxConnectionPoolSize: 50,
  })
  return answerWith(driver, database)
})

function answerWith(driver: Driver, database: string): RequestListener {
  return async (request, response) => {
    try {
      const { cypher, prepare, shape } = LIMIT_QUERIES[request.url!.slice(1)]!
      const parameters = JSON.parse(await bodyOf(request))
      const session = driver.session({ database, defaultAccessMode: neo4j.session.READ })
      const { records } = await session.run(cypher, prepare ? prepare(parameters) : parameters, {
        timeout: 10_000,
      })
      session.close().catch(() => {})
      const body = JSON.stringify({ data: shape(records.map((record) => [...record])) })
      response.writeHead(200, {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
      })
      response.end(body)
    } catch (error) {
      response.writeHead(500).end(String(error))
    }
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = ''
  request.setEncoding('utf8')
  for await (const part of request) body += part
  return body
}
