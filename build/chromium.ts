import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import chromium from '@sparticuz/chromium'
import envPaths from 'env-paths'
import { type Browser, chromium as engine } from 'playwright-core'

const PACKAGE = new URL('../node_modules/@sparticuz/chromium/package.json', import.meta.url)
const { version } = JSON.parse(readFileSync(PACKAGE, 'utf8')) as { version: string }
/** No sandbox, as containers allow none; drawn by the processor. What the package adds for one-shot functions is left out. */
const FLAGS = [
  ...['--no-sandbox', '--font-render-hinting=none', '--ignore-gpu-blocklist'],
  ...['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
]

/** The browser that the package brings, unpacked once into the cache folder, which checkouts share. */
export async function launchChromium(): Promise<Browser> {
  const cache = process.env.CAMKET_CACHE ?? envPaths('camket', { suffix: '' }).cache
  const folder = join(cache, `chromium-${version}`)
  if (!existsSync(folder)) await unpackInto(folder, cache)
  return engine.launch({ executablePath: join(folder, 'chromium'), args: FLAGS })
}

/** Whole or not at all, also when two checkouts do it at once: unpacked aside, then renamed. */
async function unpackInto(folder: string, cache: string): Promise<void> {
  mkdirSync(cache, { recursive: true })
  const aside = mkdtempSync(`${folder}-`)
  const { TMPDIR } = process.env
  try {
    // The package unpacks into the temporary folder, and knows no other.
    process.env.TMPDIR = aside
    await chromium.executablePath()
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = TMPDIR
  }
  try {
    renameSync(aside, folder)
  } catch (error) {
    rmSync(aside, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
}
