import { existsSync } from 'node:fs'
import type { RequestListener } from 'node:http'
import { fileURLToPath } from 'node:url'
import sirv from 'sirv'

/** Written by the build; the same place seen from `src/` and from `dist/`. */
const FOLDER = fileURLToPath(new URL('../../dist/explorer/', import.meta.url))

/** Addresses that are no page: what Yoga answers. */
const NOT_A_PAGE = /^\/(graphql|livez|readyz)([/?]|$)/

/** Scripts, styles and fonts of the page itself, and answers of this server; nothing else, from nowhere else. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** The explorer at `/`, as the build left it: each of its addresses is answered by the one page. */
export function serveExplorer(otherwise: RequestListener): RequestListener {
  if (!existsSync(`${FOLDER}index.html`)) return otherwise
  const files = sirv(FOLDER, {
    // Looked up anew for each request: a build may replace them while the server runs.
    dev: true,
    single: true,
    etag: true,
    gzip: true,
    setHeaders: (response, path) => {
      const isHashed = path.startsWith('/assets/')
      response.setHeader('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache')
      response.setHeader('content-security-policy', POLICY)
      response.setHeader('x-content-type-options', 'nosniff')
      response.setHeader('referrer-policy', 'no-referrer')
    },
  })
  return (request, response) => {
    const { method, url = '' } = request
    const isPage = (method === 'GET' || method === 'HEAD') && !NOT_A_PAGE.test(url)
    if (isPage) files(request, response, () => otherwise(request, response))
    else otherwise(request, response)
  }
}
