import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { EXAMPLE_QUERIES } from './example-queries.js'

interface Page {
  body: Uint8Array<ArrayBuffer>
  etag: string
}

/** The page may run its own inline script and workers, and speak to this server; nothing else. */
const POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline' 'unsafe-eval' blob:",
  "style-src 'unsafe-inline'",
  'worker-src blob:',
  'font-src data:',
  'img-src data:',
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

let page: Promise<Page> | undefined

/** GraphiQL, served whole from here: 9 MB of it, so it is loaded, compressed and tagged once, when first asked for. */
export async function answerGraphiql(request: Request): Promise<Response> {
  page ??= renderPage()
  const { body, etag } = await page
  const headers = {
    etag,
    'cache-control': 'no-cache',
    'content-security-policy': POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  }
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers })
  return new Response(body, {
    headers: { ...headers, 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'gzip' },
  })
}

export function wantsGraphiql(request: Request): boolean {
  return request.method === 'GET' && (request.headers.get('accept') ?? '').includes('text/html')
}

async function renderPage(): Promise<Page> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql')
  const html = renderGraphiQL({
    title: 'camket GraphiQL',
    endpoint: '/graphql',
    defaultTabs: EXAMPLE_QUERIES.map((query) => ({ query })),
    shouldPersistHeaders: false,
  })
  const page = withVariables(html)
  const body = new Uint8Array(await promisify(gzip)(page))
  return { body, etag: `"${createHash('sha256').update(page).digest('base64url').slice(0, 22)}"` }
}

/** The page takes a query out of its address, but no variables: without them a link could not hand over a whole question. */
function withVariables(html: string): string {
  const at = html.indexOf('{', html.lastIndexOf("querySelector('#root'),"))
  if (!html.startsWith('{"', at)) throw new Error('The options of GraphiQL are not where they were.')
  const variables = 'new URL(location).searchParams.get("variables") ?? undefined'
  return `${html.slice(0, at)}{"variables": ${variables}, ${html.slice(at + 1)}`
}
