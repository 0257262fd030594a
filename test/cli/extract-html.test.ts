import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../../build/chromium.js'
import { viewReport } from '../../src/cli/report-view.js'
import { printPage, replaceFile } from '../../src/cli/write-page.js'
import type { ReportView } from '../../src/explorer/report/report-view.js'
import { createReader } from '../../src/pipeline.js'
import { violationsOn } from '../explorer/axe.js'
import { ATTACK, readHostile } from '../fixtures/hostile.js'
import { runCamket } from './run-camket.js'

const FILE = 'seeds/reports/2023-10-13-kon-ray-giai-ngan-cham.txt'
const OFFLINE = { env: { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' } }
const folder = mkdtempSync(join(tmpdir(), 'camket-html-'))
const page = (name: string) => join(folder, name)
let browser: Browser

beforeAll(async () => {
  browser = await launchChromium()
}, 60_000)
afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true })
})

/** Opens a file; `faults` fills with what it must never do. */
async function open(
  path: string,
  behind = '',
  options: BrowserContextOptions = {},
): Promise<{ page: Page; faults: string[] }> {
  const opened = await (await browser.newContext(options)).newPage()
  const faults: string[] = []
  const url = pathToFileURL(path).href + behind
  opened.on('request', (request) => {
    const isOwn = request.url().split(/[?#]/)[0] === pathToFileURL(path).href
    if (!isOwn && !request.url().startsWith('data:')) faults.push(`asked ${request.url()}`)
  })
  opened.on('console', (message) => faults.push(message.text()))
  opened.on('pageerror', (error) => faults.push(String(error)))
  opened.on('dialog', (dialog) => {
    faults.push(`dialog ${dialog.message()}`)
    void dialog.dismiss()
  })
  await opened.goto(url)
  return { page: opened, faults }
}

/** The page of the sample, made here, since a command takes seconds to start. */
async function printSample(): Promise<string> {
  const input = { bytes: readFileSync(FILE), name: FILE }
  return printPage(viewReport(await createReader().read(input), FILE))
}

describe('camket extract --html', { timeout: 60_000 }, () => {
  it('writes one page that shows the report without a server, and asks for nothing', async () => {
    const path = page('báo cáo 100% #1.html')
    const { status, out, err } = await runCamket(['extract', FILE, '--html', path], OFFLINE)
    expect({ status, out, err }).toEqual({ status: 0, out: '', err: `Wrote ${path}.\n` })
    expect(readdirSync(folder)).toEqual(['báo cáo 100% #1.html'])
    expect(readFileSync(path, 'utf8')).toBe(await printSample())

    const { page: shown, faults } = await open(path)
    await shown.locator('#f-K01').waitFor()
    const text = readFileSync(FILE, 'utf8')
    expect(await shown.locator('.text p').count()).toBe(text.split('\n').filter((line) => line.trim()).length)
    for (const mark of ['com', 'sta', 'per', 'age', 'pla', 'pro', 'fig'])
      expect(await shown.locator(`.text .m-${mark}`).count()).toBeGreaterThan(0)
    expect(await shown.locator('a:not([href^="#"])').count()).toBe(0)
    expect(await shown.evaluate(() => document.fonts.check('15px "Source Serif 4"', 'ẵ'))).toBe(true)
    expect(await violationsOn(shown)).toEqual([])

    await shown.locator('#f-K05 .tag').click()
    await shown.locator('.text .on #K05').waitFor()
    await shown.getByRole('checkbox', { name: 'nơi' }).uncheck()
    await shown.getByRole('button', { name: 'EN' }).click()
    await shown.getByRole('heading', { name: 'Commitments' }).waitFor()
    expect(new URL(shown.url()).search).toBe('?off=pla&lang=en')
    expect(new URL(shown.url()).hash).toBe('#K05')
    const { page: again } = await open(path, '?off=pla&lang=en')
    expect(await again.getByRole('checkbox', { name: 'places' }).isChecked()).toBe(false)
    expect(faults).toEqual([])
  })

  it('reads as well in the dark on a phone', async () => {
    const path = page('phone.html')
    writeFileSync(path, await printSample())
    const { page: shown, faults } = await open(path, '?lang=en', {
      viewport: { width: 390, height: 844 },
      colorScheme: 'dark',
    })
    await shown.locator('#f-K01').waitFor()
    expect(await violationsOn(shown)).toEqual([])
    expect(await shown.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    expect(faults).toEqual([])
  })

  it('runs nothing of a report whose text, title, names and file name are script', async () => {
    const view = viewReport(await readHostile(), `${ATTACK}.txt`)
    // What the page reads is what the command line writes.
    const read: ReportView = view
    const path = page('hostile.html')
    writeFileSync(path, printPage({ ...view, issues: [ATTACK], title: ATTACK }))
    const { page: shown, faults } = await open(path)
    await shown.locator('#f-K01').waitFor()
    expect(await shown.locator('.text p').count()).toBe(
      read.text.split('\n').filter((line) => line.trim()).length,
    )
    expect(await shown.locator('h1').textContent()).toBe(ATTACK)
    expect(await shown.locator('.text').textContent()).toContain(
      '</script><script>window.attacked=1</script><!--',
    )
    expect(await shown.locator('main img, main script, main svg[onload]').count()).toBe(0)
    expect(await shown.evaluate(() => 'attacked' in window)).toBe(false)
    expect(faults).toEqual([])
  })

  it('lets no script run that is put into the page afterwards', async () => {
    const path = page('injected.html')
    const view = viewReport(await readHostile(), 'x.txt')
    writeFileSync(
      path,
      printPage(view).replace('<div id="root">', '<script>window.attacked=1</script><div id="root">'),
    )
    const { page: shown, faults } = await open(path)
    await shown.locator('#f-K01').waitFor()
    expect(await shown.evaluate(() => 'attacked' in window)).toBe(false)
    expect(faults.filter((fault) => !/Content Security Policy/.test(fault))).toEqual([])
    expect(faults.length).toBeGreaterThan(0)
  })

  it('prints the page to standard output for -', async () => {
    const { status, out, err } = await runCamket(['extract', FILE, '--html', '-'], OFFLINE)
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(out).toBe(`${await printSample()}\n`)
  })

  it('replaces a page that is there whole, and leaves no draft where it cannot write', async () => {
    const path = page('again.html')
    writeFileSync(path, 'old')
    await replaceFile(path, 'new')
    expect(readFileSync(path, 'utf8')).toBe('new')
    await expect(replaceFile(page('none/out.html'), 'new')).rejects.toThrow('cannot be written (ENOENT)')
    await expect(replaceFile(folder, 'new')).rejects.toThrow(
      /cannot be written \((EISDIR|ENOTEMPTY|EEXIST)\)/,
    )
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith(`.${basename(folder)}`))).toEqual([])
  })

  it('leaves the page that is there as it is when the report is refused', async () => {
    const path = page('kept.html')
    writeFileSync(path, 'old')
    const input = new Uint8Array([0xff, 0xfe, 0x41])
    const { status } = await runCamket(['extract', '-', '--html', path], { ...OFFLINE, input })
    expect(status).toBe(4)
    expect(readFileSync(path, 'utf8')).toBe('old')
  })

  it.each([
    [[FILE, FILE, '--html', 'x.html'], 'writes the page of one report; name one file'],
    [[FILE, '--html', 'x.html', '--json'], 'cannot be used with'],
  ])('knows what it was not told: %j', async (args, says) => {
    const { status, err } = await runCamket(['extract', ...args], OFFLINE)
    expect(status).toBe(2)
    expect(err).toContain(says)
  })
})
