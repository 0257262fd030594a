import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveExplorer } from '../../src/server/explorer.js'

describe('the explorer on the server', () => {
  const server = createServer(serveExplorer((_request, response) => response.end('left to the API')))
  let origin: string
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => server.close())
  const get = async (path: string, init?: RequestInit) => {
    const response = await fetch(origin + path, init)
    return { response, text: await response.text() }
  }

  it('answers each of its addresses with the one page, which may load nothing from elsewhere', async () => {
    for (const path of ['/', '/c/MXw', '/overview?lang=en', '/no/such/page']) {
      const { response, text } = await get(path)
      expect(response.headers.get('content-type')).toMatch(/^text\/html/)
      expect(text).toContain('<div id="root">')
      expect(response.headers.get('cache-control')).toBe('no-cache')
      expect(response.headers.get('content-security-policy')).toMatch(
        /^default-src 'none'; script-src 'self'; style-src 'self'/,
      )
      expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    }
  })

  it('lets a browser keep what is named by its content, and compresses it', async () => {
    const { text } = await get('/')
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(text)?.[1]
    const { response } = await get(script!)
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(response.headers.get('content-encoding')).toBe('gzip')
    expect(response.headers.get('content-type')).toMatch(/javascript/)
  })

  it('leaves what is no page to the API: its own addresses, files that are not there, writes', async () => {
    for (const path of ['/graphql', '/graphql?query=x', '/livez', '/readyz', '/assets/gone.js'])
      expect((await get(path)).text).toBe('left to the API')
    expect((await get('/', { method: 'POST' })).text).toBe('left to the API')
  })

  it('hands out nothing beside its own files', async () => {
    for (const path of ['/%2e%2e/cli/main.js', '/..%2fcli/main.js', '/assets/%2e%2e/%2e%2e/cli/main.js'])
      expect((await get(path)).text).not.toContain('commander')
  })
})
