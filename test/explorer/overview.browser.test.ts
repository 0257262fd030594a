import { type DocumentNode, print } from 'graphql'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  OverviewDisagreeingDocument,
  OverviewSilentDocument,
  OverviewStandingDocument,
} from '../../src/explorer/overview/lists.documents.js'
import { today } from '../../src/explorer/state/address.js'
import { samples } from '../fixtures/samples.js'
import { violationsOn } from './axe.js'
import { brought, useBrowser } from './browser.js'

const explorer = useBrowser(samples)

const LISTS = ['overdue', 'silent', 'disagree', 'orphans']
const PATIENCE = { timeout: 60_000 }

/** The database plans each query at its first answer, which a busy machine can take longer for than one answer may take. */
beforeAll(async () => {
  const asked = { asOf: today(), first: 5 }
  await planned(OverviewStandingDocument, { ...asked, filter: { schedule: ['OVERDUE'] } })
  await planned(OverviewStandingDocument, { ...asked, filter: { unassigned: true } })
  await planned(OverviewDisagreeingDocument, { ...asked, filter: {} })
  await planned(OverviewSilentDocument, { ...asked, filter: {}, since: '2025-01-01' })
}, 240_000)

async function planned(document: DocumentNode, variables: object) {
  const body = JSON.stringify({ query: print(document), variables })
  for (let time = 0; time < 20; time++) {
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(`${explorer.origin}/graphql`, { method: 'POST', headers, body })
    if (!('errors' in ((await response.json()) as object))) return
  }
}

const countOf = async (page: Page, list: string) => {
  const count = page.locator(`#${list} > header .n`)
  await count.waitFor(PATIENCE)
  return Number(await count.textContent())
}

/** Answers one operation as a server would that fails, until it is told to stop. */
async function failing(page: Page, operation: string, field: string, extensions: object) {
  await page.route('**/graphql', async (route) => {
    const { operationName } = route.request().postDataJSON() as { operationName?: string }
    if (operationName !== operation) return route.fallback()
    await route.fulfill({ json: { data: { [field]: null }, errors: [{ message: 'no.', extensions }] } })
  })
}

describe('the overview', () => {
  it('says in one sentence what its lists hold, each number with its denominator', async () => {
    const { page } = await explorer.open('/overview')
    const counts = []
    for (const list of LISTS) counts.push(await countOf(page, list))
    const sentence = page.locator('h1')
    for (const count of counts) expect(await sentence.textContent()).toContain(String(count))
    expect(await sentence.textContent()).toContain('209 cam kết')
    expect(await page.locator('#axes .stack').count()).toBe(3)
    expect(await page.locator('#bodies tbody tr').first().textContent()).toMatch(/\d+\/\d+/)
    expect(await page.locator('#bodies').textContent()).not.toContain('%')
    await page.locator('.chart svg').waitFor()
    expect(await page.locator('.chart style').count()).toBe(0)
    expect(await page.locator('#periods tbody tr').count()).toBeGreaterThan(5)
    expect(await violationsOn(page)).toEqual([])

    await page.getByRole('link', { name: 'EN' }).click()
    await page.getByRole('heading', { name: 'Longest overdue' }).waitFor()
    expect(await sentence.textContent()).toContain('209 commitments')
  }, 240_000)

  it('reads on in a list, and leads to the list of commitments with the same filter', async () => {
    const { page } = await explorer.open('/overview', { colorScheme: 'dark' })
    const overdue = page.locator('#overdue')
    await overdue.locator('tbody tr').first().waitFor(PATIENCE)
    expect(await overdue.locator('tbody tr').count()).toBe(5)
    await overdue.getByRole('button').click()
    await brought(page, overdue.locator('tbody tr').nth(9))
    const days = await overdue
      .locator('tbody .c-due time:first-child')
      .evaluateAll((all) => all.map((one) => one.getAttribute('datetime')))
    expect(days).toEqual([...days].sort())
    expect(await violationsOn(page)).toEqual([])
    await overdue.getByRole('link', { name: /Xem cả/ }).click()
    expect(new URL(page.url()).search).toBe('?schedule=OVERDUE')
  }, 240_000)

  it('is narrowed by place, without accents and by keyboard, and by period, and widened by going back', async () => {
    const { page } = await explorer.open('/overview', { viewport: { width: 390, height: 800 } })
    const all = page.locator('h1 b').first()
    await page.getByText('209 cam kết').waitFor(PATIENCE)
    await page.getByRole('combobox', { name: /Nơi/ }).focus()
    await page.keyboard.type('huyen kon ray')
    await page.getByRole('option').first().waitFor(PATIENCE)
    await page.keyboard.press('Enter')
    await page.locator('.chip', { hasText: 'Kon Rẫy' }).waitFor(PATIENCE)
    await brought(page, page.locator('h1', { hasText: 'ở huyện Kon Rẫy' }))
    await expect.poll(() => all.textContent(), PATIENCE).not.toContain('209')
    const inside = await all.textContent()
    expect(new URL(page.url()).searchParams.get('place')).not.toBeNull()
    // Rows of the question before are dimmed until their list has its answer.
    await brought(page, page.locator('main:not(:has(.stale))'))
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    expect(await violationsOn(page)).toEqual([])

    await page.getByRole('combobox', { name: /Kỳ/ }).selectOption({ index: 1 })
    await expect.poll(() => page.locator('.chip').count(), PATIENCE).toBe(2)
    await brought(page, page.locator('h1', { hasText: ' nói ' }))
    await page.goBack()
    await expect.poll(() => all.textContent(), PATIENCE).toBe(inside)
    await page.getByRole('button', { name: /Bỏ lọc/ }).click()
    await expect.poll(() => all.textContent(), PATIENCE).toBe('209 cam kết')
  }, 240_000)

  it('says what it cannot tell: none that match, a list that failed, a question that is too dear', async () => {
    const { page } = await explorer.open('/overview?from=1999-01-01&to=1999-12-31')
    await page.getByRole('heading', { name: 'Không có cam kết nào khớp' }).waitFor(PATIENCE)
    expect(await violationsOn(page)).toEqual([])

    await failing(page, 'OverviewSilent', 'silent', { code: 'INTERNAL', requestId: 'r-1' })
    await page.getByRole('button', { name: 'Bỏ mọi điều kiện lọc' }).click()
    const silent = page.locator('#silent')
    await silent.getByRole('alert').waitFor(PATIENCE)
    expect(await countOf(page, 'overdue')).toBeGreaterThan(0)
    await page.unroute('**/graphql')
    await silent.getByRole('button', { name: 'Thử lại' }).click()
    await silent.locator('tbody tr').first().waitFor(PATIENCE)

    await failing(page, 'Overview', 'all', { code: 'TOO_EXPENSIVE', cost: 60_000, limit: 50_000 })
    await page.getByRole('combobox', { name: /Kỳ/ }).selectOption({ index: 1 })
    await page.getByText('Câu hỏi này tốn 60.000 điểm').waitFor(PATIENCE)
  }, 240_000)
})
