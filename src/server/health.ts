import type { GraphClient } from '../graph/client.js'

const READY_WITHIN_MS = 1000

/** Liveness says that the process answers; readiness that the database answers within a second. */
export async function answerHealth(path: string, client: GraphClient): Promise<Response | null> {
  if (path === '/livez') return plain(200, 'ok')
  if (path !== '/readyz') return null
  try {
    await client.read('RETURN 1', {}, { name: 'health.ready', timeoutMs: READY_WITHIN_MS })
    return plain(200, 'ok')
  } catch {
    return plain(503, 'the database does not answer')
  }
}

function plain(status: number, text: string): Response {
  return new Response(`${text}\n`, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  })
}
