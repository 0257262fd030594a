import { randomUUID } from 'node:crypto'
import type { Plugin } from 'graphql-yoga'
import type { Logger } from '../log.js'

const ids = new WeakMap<Request, string>()

/** The id under which a request is logged and its faults are reported; the client's own when it is a plain token. */
export function requestId(request: Request): string {
  let id = ids.get(request)
  if (id === undefined) {
    const given = request.headers.get('x-request-id')
    id = given !== null && /^[\w.-]{1,64}$/.test(given) ? given : randomUUID()
    ids.set(request, id)
  }
  return id
}

/** One line per request: id, operation name, status, milliseconds. Never its variables. */
export function logRequests(log: Logger): Plugin {
  const started = new WeakMap<Request, number>()
  const operations = new WeakMap<Request, string>()
  return {
    onRequest({ request }) {
      started.set(request, performance.now())
    },
    onExecute({ args }) {
      const { request } = args.contextValue as { request?: Request }
      if (request && args.operationName) operations.set(request, args.operationName.slice(0, 80))
    },
    onResponse({ request, response }) {
      const id = requestId(request)
      response.headers.set('x-request-id', id)
      const ms = Math.round(performance.now() - (started.get(request) ?? performance.now()))
      log.info({ id, operation: operations.get(request), status: response.status, ms }, 'request')
    },
  }
}
