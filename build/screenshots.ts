/**
 * Writes a picture of each view of the explorer into screenshots/: light and dark, wide and narrow.
 *   npm run screenshots
 */
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { launchChromium } from './chromium.js'
import { type Ask, withShownGraph } from './screenshots/shown-graph.js'

const FOLDER = fileURLToPath(new URL('../screenshots/', import.meta.url))
const SIZES = { wide: { width: 1440, height: 900 }, narrow: { width: 390, height: 844 } }
/** Taller than this, a picture tells nothing more. */
const TALLEST = 4000

await withShownGraph(async (origin, ask) => {
  mkdirSync(FOLDER, { recursive: true })
  const browser = await launchChromium()
  for (const [name, path] of await viewsOf(ask))
    for (const [size, viewport] of Object.entries(SIZES))
      for (const colorScheme of ['light', 'dark'] as const)
        await shoot(browser, origin + path, `${name}-${size}-${colorScheme}.png`, { viewport, colorScheme })
  await browser.close()
})

/** Every view at an address that has something to show. */
async function viewsOf(ask: Ask): Promise<[name: string, path: string][]> {
  const first = async (query: string) =>
    encodeURIComponent(Object.values(await ask(`{ ${query} { nodes { id } } }`))[0]!.nodes[0]!.id)
  const commitment = (text: string) =>
    first(`commitments(first: 1, filter: { text: "${text}", kind: [DIRECTIVE] })`)
  const agency = await first('agencies(first: 1, filter: { text: "uy ban nhan dan huyen bac yen" })')
  return [
    ['home', '/'],
    ['home-filtered', '/?q=duong&kind=DIRECTIVE,PLEDGE&schedule=OVERDUE'],
    ['home-no-match', '/?q=cau+khe+sai&kind=TARGET'],
    ['home-en', '/?lang=en'],
    ['commitment', `/c/${await commitment('cap nuoc ban hang dong a')}`],
    ['commitment-moved', `/c/${await commitment('trong rung thay the')}?lang=en`],
    ['agency', `/a/${agency}`],
    ['person', `/p/${await first('people(first: 1, filter: { text: "trinh dinh khuyen" })')}`],
    ['place', `/place/${await first('places(first: 1, filter: { text: "bac yen" })')}`],
    ['project', `/project/${await first('projects(first: 1)')}`],
    ['meeting', `/meeting/${await first('meetings(first: 1)')}`],
    ['entities', '/entities'],
    ['reports', '/reports'],
    ['report', `/r/${await first('reports(last: 1)')}`],
    ['overview', '/overview'],
    ['graph', `/graph?focus=${agency}`],
    ['not-found', '/c/nothing'],
  ]
}

async function shoot(
  browser: Browser,
  address: string,
  file: string,
  look: { viewport: { width: number; height: number }; colorScheme: 'light' | 'dark' },
): Promise<void> {
  const context = await browser.newContext(look)
  const page = await context.newPage()
  await page.goto(address, { waitUntil: 'networkidle' })
  const height = Math.min(TALLEST, await page.evaluate('document.documentElement.scrollHeight'))
  await page.setViewportSize({ width: look.viewport.width, height: Math.max(look.viewport.height, height) })
  await page.screenshot({ path: FOLDER + file })
  await context.close()
  console.log(`screenshots/${file}`)
}
