import type { GraphClient } from '../graph/client.js'

const READY_WITHIN_MS = 1000

/** Whether the database answers within a second; that the process answers is Yoga's own /livez. */
export async function answerReadiness(client: GraphClient): Promise<Response> {
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
