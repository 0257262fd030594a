import { pino } from 'pino'
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { launchChromium } from '../../build/chromium.js'
import { createReader, type Input } from '../../src/pipeline.js'
import { createApp } from '../../src/server/index.js'
import { type Listening, listen } from '../../src/server/listen.js'
import { useEmptyGraph } from '../database/empty-graph.js'
import { builtExplorer } from './built.js'

export interface Opened {
  page: Page
  /** What a page must never do: requests to other hosts, errors in its console, scripts that failed. */
  faults: string[]
}

/**
 * A real browser on a real server over a graph of these reports. Call at the top of a test file; `open` inside tests. After
 * each test no page may have asked another host for anything, nor left an error in its console.
 */
export function useBrowser(sources: () => readonly Input[]) {
  const graph = useEmptyGraph()
  let browser: Browser
  let server: Listening
  const opened: (Opened & { context: BrowserContext })[] = []

  beforeAll(async () => {
    builtExplorer()
    const reader = createReader()
    for (const source of sources()) await reader.ingest(graph.client, source)
    const log = pino({ level: 'silent' })
    server = await listen(
      createApp({ client: graph.client, log, corsOrigins: [], isOpen: false }).listener,
      '127.0.0.1',
      0,
    )
    browser = await launchChromium()
  }, 120_000)

  afterEach(async () => {
    const faults = opened.flatMap((one) => one.faults)
    for (const { context } of opened.splice(0)) await context.close()
    expect(faults).toEqual([])
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  return {
    get origin() {
      return server.origin
    },
    get client() {
      return graph.client
    },
    /** A page of its own, with nothing remembered. */
    async open(path: string, options: BrowserContextOptions = {}): Promise<Opened> {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options })
      const page = await context.newPage()
      const faults: string[] = []
      page.on('request', (request) => {
        const { origin, protocol } = new URL(request.url())
        if (origin !== server.origin && protocol !== 'data:' && protocol !== 'blob:')
          faults.push(`asked ${request.url()}`)
      })
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text())
      })
      page.on('pageerror', (error) => faults.push(String(error)))
      await page.goto(server.origin + path)
      const one = { page, faults, context }
      opened.push(one)
      return one
    },
  }
}

/** Waits for what a question brings, and asks again where its first answer took too long to plan. */
export const brought = (page: Page, what: Locator) =>
  expect
    .poll(
      async () => {
        const again = page.getByRole('alert').getByRole('button')
        if ((await again.count()) > 0) await again.first().click()
        return what.count()
      },
      { timeout: 90_000, interval: 1000 },
    )
    .toBeGreaterThan(0)
