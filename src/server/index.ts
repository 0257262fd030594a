/**
 * In: HTTP requests. Out: the explorer, answers of the API, GraphiQL, health.
 * It limits, prices, masks and logs; it adds no meaning and runs no Cypher of its own but the readiness probe.
 */
import type { RequestListener } from 'node:http'
import { useCSRFPrevention } from '@graphql-yoga/plugin-csrf-prevention'
import { createYoga, type Plugin } from 'graphql-yoga'
import { createContext } from '../api/context.js'
import { isForEverybody } from '../api/reviewers.js'
import { schema } from '../api/schema.js'
import type { GraphClient } from '../graph/client.js'
import type { Logger } from '../log.js'
import { costLimit } from './cost.js'
import { serveExplorer } from './explorer.js'
import { answerGraphiql, wantsGraphiql } from './graphiql.js'
import { answerReadiness } from './health.js'
import { LIMITS, shapeLimits } from './limits.js'
import { logFaults, maskError } from './mask.js'
import { logRequests, requestId } from './requests.js'

export interface AppOptions {
  client: GraphClient
  log: Logger
  /** Origins whose pages may call from a browser. */
  corsOrigins: readonly string[]
  /** Reachable from other machines: no mutations. */
  isOpen: boolean
  /** Under what name writes are recorded. */
  actor?: string
}

export interface App {
  listener: RequestListener
  /** The same server without a socket, for tests. */
  fetch(url: string, init?: RequestInit): Promise<Response>
}

export function createApp({ client, log, corsOrigins, isOpen, actor = 'local' }: AppOptions): App {
  const yoga = createYoga({
    schema,
    context: ({ request }) => {
      const mayMutate = !isOpen && isFromLoopback(request)
      const mayRead = isOpen ? isForEverybody : () => true
      return createContext({ client, requestId: requestId(request), mayMutate, mayRead, actor })
    },
    graphqlEndpoint: '/graphql',
    graphiql: false,
    landingPage: false,
    healthCheckEndpoint: '/livez',
    batching: false,
    multipart: false,
    logging: false,
    maxRequestBodySize: LIMITS.bodyBytes,
    cors: corsOrigins.length > 0 ? { origin: [...corsOrigins], methods: ['GET', 'POST'] } : false,
    maskedErrors: { maskError },
    plugins: [
      answerPages(client),
      logRequests(log),
      logFaults(log),
      useCSRFPrevention({
        requestHeaders: ['content-type', 'x-graphql-yoga-csrf', 'apollo-require-preflight'],
      }),
      ...shapeLimits(),
      costLimit(),
    ],
  })
  return { listener: serveExplorer(yoga), fetch: async (url, init) => yoga.fetch(new Request(url, init)) }
}

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]'])

/** Under the name of a foreign site that was made to lead here, a page of that site must not write. */
function isFromLoopback({ url }: Request): boolean {
  return LOOPBACK.has(new URL(url).hostname)
}

function answerPages(client: GraphClient): Plugin {
  return {
    async onRequest({ request, url, endResponse }) {
      if (url.pathname === '/readyz') endResponse(await answerReadiness(client))
      else if (url.pathname === '/graphql' && wantsGraphiql(request))
        endResponse(await answerGraphiql(request))
    },
  }
}
