import { describe, expect, it } from 'vitest'
import { samples } from '../fixtures/samples.js'
import { violationsOn } from './axe.js'
import { useBrowser } from './browser.js'

const explorer = useBrowser(() => samples('bac-yen'))

describe('what stands around every view', () => {
  it('hands the very question of a view over to GraphiQL, with its variables', async () => {
    const { page } = await explorer.open('/?asOf=2024-06-01')
    await page.waitForSelector('.rows tbody tr')
    const link = page.getByRole('link', { name: 'Xem câu truy vấn' }).first()
    const address = new URL(explorer.origin + (await link.getAttribute('href')))
    expect(address.pathname).toBe('/graphql')
    const body = {
      query: address.searchParams.get('query'),
      variables: JSON.parse(address.searchParams.get('variables')!),
    }
    expect(body.variables).toMatchObject({ asOf: '2024-06-01' })
    const answer = await fetch(`${explorer.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    const { data, errors } = (await answer.json()) as { data: object; errors?: unknown }
    expect(errors).toBeUndefined()
    expect(Object.keys(data)).not.toEqual([])
    await page.goto(address.href)
    await page.getByText('"2024-06-01"').first().waitFor()
  }, 60_000)

  it('carries the day and the language along, and says when the day is another', async () => {
    const { page } = await explorer.open('/?asOf=2024-06-01&lang=en')
    await page.waitForSelector('.rows tbody tr')
    expect(await page.locator('.another-day').textContent()).toContain('1 Jun 2024')
    await page.getByRole('link', { name: 'Overview' }).click()
    await page.waitForURL(/\/overview/)
    expect(new URL(page.url()).search).toBe('?asOf=2024-06-01&lang=en')
    await page.getByRole('button', { name: 'Back to today' }).click()
    await page.waitForURL((url) => url.search === '?lang=en')
    expect(await page.locator('.another-day').count()).toBe(0)
    await page.goBack()
    await page.locator('.another-day').waitFor()
  })

  it('keeps the chosen theme for the next page, before it is drawn', async () => {
    const { page } = await explorer.open('/')
    await page.getByRole('button', { name: 'Đổi nền sáng, tối' }).click()
    const theme = () => page.evaluate('document.documentElement.dataset.theme')
    expect(await theme()).toBe('dark')
    await page.reload()
    expect(await theme()).toBe('dark')
    await page.waitForSelector('.rows tbody tr')
    expect(await violationsOn(page)).toEqual([])
  })

  it('says of an address that leads nowhere where to go on', async () => {
    const { page } = await explorer.open('/no/such/page')
    await page.getByRole('heading', { name: 'Không có gì ở địa chỉ này' }).waitFor()
    await page.getByRole('link', { name: 'Về danh sách cam kết' }).click()
    await page.waitForSelector('.rows tbody tr')
  })

  it('lets a keyboard skip to the content, and begins each page there', async () => {
    const { page } = await explorer.open('/')
    await page.waitForSelector('.rows tbody tr')
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Đến nội dung')
    await page.keyboard.press('Enter')
    expect(await page.evaluate('document.activeElement.id')).toBe('main')
    await page.locator('.rows .act').first().click()
    await page.waitForURL(/\/c\//)
    await page.waitForFunction("document.activeElement.id === 'main'")
    expect(await page.evaluate('scrollY')).toBe(0)
  })
})
