/**
 * Writes a picture of each view of the explorer into screenshots/: light and dark, wide and narrow.
 *   npm run screenshots                       all of them
 *   npm run screenshots -- home commitment    those whose names begin so
 *   npm run screenshots -- pictures           the pictures in the README, into docs/pictures/
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { launchChromium } from './chromium.js'
import { withShownGraph } from './screenshots/shown-graph.js'
import { picturesOf, type View, viewsOf } from './screenshots/views.js'

const SCREENSHOTS = fileURLToPath(new URL('../screenshots/', import.meta.url))
const PICTURES = fileURLToPath(new URL('../docs/pictures/', import.meta.url))
const WIDE = { width: 1440, height: 900 }
const SIZES = { wide: WIDE, narrow: { width: 390, height: 844 } }
const MIDDLE = { width: 900, height: 1200 }
/** Taller than this, a picture tells nothing more. */
const TALLEST = 4000
const QUALITY = 0.88
/** What is asked for the first time may take the database too long. */
const TRIES = 4

const asked = process.argv.slice(2)
await withShownGraph(async (origin, ask) => {
  const browser = await launchChromium()
  if (asked.includes('pictures')) {
    mkdirSync(PICTURES, { recursive: true })
    for (const view of await picturesOf(origin, ask)) await shootPicture(browser, view)
  } else {
    mkdirSync(SCREENSHOTS, { recursive: true })
    const views = await viewsOf(origin, ask)
    const isAsked = ({ name }: View) => asked.length === 0 || asked.some((begin) => name.startsWith(begin))
    for (const view of views.filter(isAsked)) await shootAll(browser, view)
  }
  await browser.close()
})

async function shootAll(browser: Browser, view: View): Promise<void> {
  const sizes = view.isMiddleToo ? { ...SIZES, middle: MIDDLE } : SIZES
  for (const [size, viewport] of Object.entries(sizes))
    for (const colorScheme of ['light', 'dark'] as const)
      await onPage(browser, view, { viewport, colorScheme }, async (page) => {
        const whole = await page.evaluate('document.documentElement.scrollHeight')
        const height = Math.max(viewport.height, Math.min(TALLEST, Number(whole)))
        await page.setViewportSize({ width: viewport.width, height })
        const file = `${view.name}-${size}-${colorScheme}.png`
        await page.screenshot({ path: SCREENSHOTS + file })
        console.log(`screenshots/${file}`)
      })
}

/** What a reader sees first, as WebP: a third of the bytes. */
async function shootPicture(browser: Browser, view: View): Promise<void> {
  await onPage(browser, view, { viewport: WIDE, colorScheme: 'light' }, async (page) => {
    const png = await page.screenshot()
    const blank = await browser.newPage()
    const webp = await blank.evaluate(
      async ([png, quality]) => {
        const image = new Image()
        image.src = `data:image/png;base64,${png}`
        await image.decode()
        const canvas = Object.assign(document.createElement('canvas'), {
          width: image.width,
          height: image.height,
        })
        canvas.getContext('2d')!.drawImage(image, 0, 0)
        return canvas.toDataURL('image/webp', quality).split(',')[1]!
      },
      [png.toString('base64'), QUALITY] as const,
    )
    await blank.close()
    writeFileSync(`${PICTURES}${view.name}.webp`, Buffer.from(webp, 'base64'))
    console.log(`docs/pictures/${view.name}.webp`)
  })
}

async function onPage(
  browser: Browser,
  { address }: View,
  look: BrowserContextOptions,
  shoot: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(look)
  const page = await context.newPage()
  for (let asked = 0; asked < TRIES; asked++) {
    await page.goto(address, { waitUntil: 'networkidle' })
    await page.waitForFunction(() => !document.querySelector('.awaited, .sk'))
    if ((await page.getByRole('alert').count()) === 0) break
  }
  await shoot(page)
  await context.close()
}
