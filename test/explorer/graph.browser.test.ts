import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { samples } from '../fixtures/samples.js'
import { violationsOn } from './axe.js'
import { brought, useBrowser } from './browser.js'

const explorer = useBrowser(samples)

async function find(page: Page, box: RegExp, words: string) {
  await page.getByRole('combobox', { name: box }).focus()
  await page.keyboard.type(words)
  await page.getByRole('option').first().waitFor({ timeout: 30_000 })
  await page.keyboard.press('Enter')
}

const rowsOf = (page: Page, table: string) => page.getByRole('table', { name: table }).locator('tbody tr')

/** Where in the drawing a node lies, as the pointer tells that is led over it. */
const nodeIn = (drawing: Locator) =>
  drawing.evaluate((frame) => {
    const { left, top, right, bottom } = frame.getBoundingClientRect()
    const layer = frame.querySelector('.sigma-mouse') ?? frame
    for (let y = top + 3; y < bottom; y += 6)
      for (let x = left + 3; x < right; x += 6) {
        layer.dispatchEvent(new MouseEvent('mousemove', { clientX: x, clientY: y, bubbles: true }))
        if ((frame as HTMLElement).style.cursor === 'pointer') return { x, y }
      }
    return null
  })

describe('the graph', () => {
  it('begins with a search that needs no accents, and draws what stands around with the same as tables', async () => {
    const { page } = await explorer.open('/graph')
    await brought(page, page.locator('.graph-suggested a'))
    expect(await violationsOn(page)).toEqual([])
    await find(page, /Tìm theo tên/, 'uy ban nhan dan huyen kon ray')
    await brought(page, page.locator('h1', { hasText: 'Quanh' }))
    expect(new URL(page.url()).searchParams.get('focus')).not.toBeNull()
    await page.locator('.graph-drawing canvas').first().waitFor({ state: 'attached' })
    const [things, links] = [await rowsOf(page, 'Các nút').count(), await rowsOf(page, 'Các liên hệ').count()]
    expect(await page.locator('.graph-lead .meta').textContent()).toContain(
      `${things} nút, ${links} liên hệ.`,
    )
    expect(await violationsOn(page)).toEqual([])

    await rowsOf(page, 'Các nút')
      .getByRole('button', { name: /^Mở rộng quanh/ })
      .first()
      .click()
    await brought(page, page.getByRole('button', { name: /^Thu lại quanh/ }))
    await expect.poll(() => rowsOf(page, 'Các nút').count(), { timeout: 60_000 }).toBeGreaterThan(things)
    await page.goBack()
    await expect.poll(() => rowsOf(page, 'Các nút').count()).toBe(things)
  }, 240_000)

  it('expands and names what is pressed in the drawing, and can be read as tables alone', async () => {
    const { page } = await explorer.open('/graph?lang=en', { colorScheme: 'dark' })
    await brought(page, page.locator('.graph-suggested a'))
    await page.locator('.graph-suggested a').first().click()
    await brought(page, page.locator('.graph-drawing canvas'))
    const drawing = page.locator('.graph-drawing > div')
    const chosen = page.locator('.graph-chosen a', { hasText: 'Open its page' })
    await expect.poll(() => nodeIn(drawing), { timeout: 30_000 }).not.toBeNull()
    const { x, y } = (await nodeIn(drawing))!
    await page.mouse.click(x, y)
    await chosen.waitFor({ timeout: 30_000 })
    expect(await chosen.getAttribute('href')).toMatch(/^\/\w+\//)
    await page.getByRole('button', { name: 'Tables only' }).click()
    await expect.poll(() => page.locator('.graph-drawing').count()).toBe(0)
    expect(await rowsOf(page, 'The nodes').count()).toBeGreaterThan(1)
    expect(await violationsOn(page)).toEqual([])
  }, 240_000)

  it('says that it cannot draw where the browser has no WebGL, and shows the same as tables', async () => {
    const { page } = await explorer.open('/graph')
    await page.evaluate(() => {
      HTMLCanvasElement.prototype.getContext = () => null
    })
    await brought(page, page.locator('.graph-suggested a'))
    await page.locator('.graph-suggested a').first().click()
    await brought(page, rowsOf(page, 'Các nút'))
    await page.getByText('Trình duyệt này không vẽ được').waitFor()
    expect(await page.locator('canvas, .graph-drawing').count()).toBe(0)
    expect(await rowsOf(page, 'Các liên hệ').count()).toBeGreaterThan(1)
    expect(await violationsOn(page)).toEqual([])
  }, 240_000)

  it('tells what connects two parties as a chain and step by step, on a phone too', async () => {
    const { page } = await explorer.open('/graph?see=path', { viewport: { width: 390, height: 800 } })
    await find(page, /^Từ/, 'uy ban nhan dan huyen kon ray')
    await find(page, /^Đến/, 'uy ban nhan dan tinh kon tum')
    await brought(page, page.locator('.path-steps li'))
    const steps = await page.locator('.path-steps li').count()
    expect(await page.locator('.path-thing').count()).toBe(steps + 1)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    expect(await violationsOn(page)).toEqual([])
  }, 240_000)

  it('says when there is nothing under an id, and when a question is too dear', async () => {
    const { page } = await explorer.open('/graph')
    await page.route('**/graphql', async (route) => {
      const { operationName } = route.request().postDataJSON() as { operationName?: string }
      if (operationName === 'Neighbourhood') await route.fulfill({ json: { data: { neighbourhood: null } } })
      else if (operationName === 'GraphPath')
        await route.fulfill({
          json: { data: { path: null }, errors: [{ message: 'no.', extensions: { code: 'TOO_EXPENSIVE' } }] },
        })
      else await route.fallback()
    })
    await brought(page, page.locator('.graph-suggested a'))
    await page.locator('.graph-suggested a').first().click()
    await page.getByRole('heading', { name: 'Không có gì ở địa chỉ này' }).waitFor()
    await page.goBack()
    await page.getByRole('link', { name: 'Đường nối hai bên' }).click()
    await find(page, /^Từ/, 'uy ban nhan dan huyen kon ray')
    await find(page, /^Đến/, 'uy ban nhan dan tinh kon tum')
    await page.getByRole('alert').waitFor({ timeout: 30_000 })
    expect(await page.getByRole('alert').getByRole('button').count()).toBe(0)
  }, 240_000)
})
