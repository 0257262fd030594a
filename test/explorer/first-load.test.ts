import { readFileSync, statSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { builtExplorer } from './built.js'

const BUILT = builtExplorer()
const read = (path: string) => readFileSync(BUILT + path)

/** What a browser loads before the first view is drawn: the page, its scripts and styles with all they import, the fonts. */
function firstLoad(): Map<string, number> {
  const page = read('index.html').toString()
  const files = new Map([['index.html', gzipSync(page).length]])
  const add = (path: string) => {
    if (files.has(path)) return
    const bytes = read(path)
    files.set(path, path.endsWith('.woff2') ? bytes.length : gzipSync(bytes).length)
    if (path.endsWith('.js'))
      for (const [, imported] of bytes
        .toString()
        .matchAll(/(?:^|[;}])import(?:[^'"();]*from)?["']\.\/([\w.-]+)["']/g))
        add(`assets/${imported}`)
    if (path.endsWith('.css'))
      for (const [, font] of bytes.toString().matchAll(/url\(\/?(?:assets\/)?([\w.-]+\.woff2)\)/g))
        add(`assets/${font}`)
  }
  for (const [, path] of page.matchAll(/(?:src|href)="\/(assets\/[^"]+|theme\.js)"/g)) add(path!)
  return files
}

describe('the first load of the explorer', () => {
  it('is at most 250 KB, with all its typefaces', () => {
    const files = firstLoad()
    expect([...files.keys()].filter((path) => path.endsWith('.woff2'))).toHaveLength(4)
    expect([...files.keys()].filter((path) => path.endsWith('.js')).length).toBeGreaterThan(1)
    const bytes = [...files.values()].reduce((sum, size) => sum + size, 0)
    expect(bytes, JSON.stringify([...files])).toBeLessThanOrEqual(250_000)
  })

  it('does without the drawing of graphs and charts', () => {
    for (const path of firstLoad().keys())
      if (path.endsWith('.js')) expect(read(path).toString()).not.toMatch(/WebGLRenderingContext|plot-d6a7b5/)
    expect(statSync(`${BUILT}index.html`).size).toBeLessThan(3_000)
  })
})
