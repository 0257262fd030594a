import { readFile } from 'node:fs/promises'
import type { Page, Route } from 'playwright-core'
import { describe, expect, it, vi } from 'vitest'
import { samples } from '../fixtures/samples.js'
import { violationsOn } from './axe.js'
import { useBrowser } from './browser.js'

// A cold database plans each new question, which takes seconds where the machine is busy.
vi.setConfig({ testTimeout: 180_000 })
const eventually = <Value>(value: () => Value) => expect.poll(value, { timeout: 30_000 })

const explorer = useBrowser(samples)

const rowsOf = (page: Page) => page.locator('.rows tbody tr')
const box = (page: Page, name: string) => page.getByRole('checkbox', { name: new RegExp(`^${name} `) })
const paramsOf = (page: Page) => new URL(page.url()).searchParams

/** The rows are those of the filters in the address. */
const settled = (page: Page) => page.locator('.results[aria-busy="false"]').waitFor()

/** The number in front of the sentence of the page; where the database took too long, the page is asked to count again. */
async function totalOf(page: Page): Promise<number> {
  await settled(page)
  const number = page.locator('h1 b:first-child')
  const again = page.getByRole('button', { name: 'Thử lại' })
  await number.or(again).first().waitFor()
  if (await number.isVisible()) return numberIn(await number.textContent())
  await again.first().click()
  return totalOf(page)
}

async function countOf(page: Page, name: string): Promise<number> {
  return numberIn(await box(page, name).locator('xpath=..').locator('.fc').textContent())
}

const numberIn = (text: string | null) => Number(text?.replace(/[^\d]/g, ''))

/** Answers one operation instead of the server. */
const instead = (
  page: Page,
  operation: string,
  answer: (route: Route, variables: { after?: string | null }) => unknown,
) =>
  page.route('**/graphql', async (route) => {
    const asked = route.request().postDataJSON() as {
      operationName: string
      variables: { after?: string | null }
    }
    if (asked.operationName !== operation) return route.fallback()
    await answer(route, asked.variables)
  })

describe('the list of commitments', () => {
  it('reads like sentences in either language, with nothing that WCAG 2.2 AA forbids, wide and narrow, light and dark', async () => {
    const { page } = await explorer.open('/')
    expect(await totalOf(page)).toBeGreaterThan(200)
    expect(await rowsOf(page).count()).toBe(20)
    expect(await page.locator('td:empty, th:empty').count()).toBe(0)
    await page.getByText('Cách đọc ba trục').click()
    expect(await violationsOn(page)).toEqual([])
    await page.getByRole('link', { name: 'EN' }).click()
    await page.getByRole('columnheader', { name: 'Slippage' }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    expect(paramsOf(page).get('lang')).toBe('en')
    expect(await page.locator('h1').textContent()).toMatch(/^\d+ commitments, /)

    const narrow = await explorer.open('/?kind=PLEDGE', {
      viewport: { width: 390, height: 844 },
      colorScheme: 'dark',
      hasTouch: true,
    })
    expect(await totalOf(narrow.page)).toBeGreaterThan(20)
    expect(await box(narrow.page, 'Giao').isVisible()).toBe(false)
    await narrow.page.getByText('Lọc: 1 đang bật').click()
    await box(narrow.page, 'Giao').click()
    await narrow.page.locator('h1', { hasText: 'giao hoặc hứa' }).waitFor()
    await totalOf(narrow.page)
    expect(await violationsOn(narrow.page)).toEqual([])
    expect(await narrow.page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  })

  it('counts each facet under the others, keeps its state in the address, and goes back and forward', async () => {
    const { page } = await explorer.open('/')
    const all = await totalOf(page)
    const directives = await countOf(page, 'Giao')
    const overdue = await countOf(page, 'Quá hạn')
    await box(page, 'Giao').click()
    await page.locator('h1', { hasText: 'thuộc loại giao' }).waitFor()
    expect(await totalOf(page)).toBe(directives)
    expect(paramsOf(page).get('kind')).toBe('DIRECTIVE')
    // Its own facet counts what each other choice would leave; the other facets count what it leaves them.
    expect(await countOf(page, 'Giao')).toBe(directives)
    expect(await countOf(page, 'Quá hạn')).toBeLessThan(overdue)
    await box(page, 'Hứa').click()
    await eventually(() => paramsOf(page).get('kind')).toBe('DIRECTIVE,PLEDGE')
    await box(page, 'Quá hạn').click()
    await page.locator('h1', { hasText: 'thời hạn “Quá hạn”' }).waitFor()
    const left = await totalOf(page)
    expect(left).toBeLessThan(all)
    expect(await page.locator('.facet label.zero').count()).toBeGreaterThan(5)
    expect(await page.locator('.rows td.c-ax.s').allTextContents()).toSatisfy((texts: string[]) =>
      texts.every((text) => text.startsWith('Quá hạn')),
    )

    await page.goBack()
    await eventually(() => paramsOf(page).get('schedule')).toBe(null)
    await page.goBack()
    await eventually(() => box(page, 'Hứa').isChecked()).toBe(false)
    expect(await totalOf(page)).toBe(directives)
    await page.goForward()
    await page.goForward()
    await page.locator('h1', { hasText: 'thời hạn “Quá hạn”' }).waitFor()
    expect(await totalOf(page)).toBe(left)

    await page.getByRole('button', { name: 'Bỏ lọc Loại: Giao' }).click()
    await eventually(() => paramsOf(page).get('kind')).toBe('PLEDGE')
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Bỏ lọc Loại: Hứa')
    await page.getByLabel('Xếp theo').selectOption('MADE')
    await eventually(() => paramsOf(page).get('by')).toBe('made')
  })

  it('filters by who is responsible, by a place with all inside it, and by a period', async () => {
    const { page } = await explorer.open('/')
    await totalOf(page)
    await page.getByLabel('Tìm cơ quan, người').fill('uy ban huyen kon ray')
    await box(page, 'Ủy ban nhân dân huyện Kon Rẫy').click()
    await page.locator('h1', { hasText: 'do Ủy ban nhân dân huyện Kon Rẫy chịu trách nhiệm' }).waitFor()
    await page.getByRole('button', { name: /^Bỏ lọc Chịu trách nhiệm/ }).click()
    expect(await page.locator(':focus').getAttribute('name')).toBe('q')
    await totalOf(page)

    await page.getByRole('button', { name: 'Mở tỉnh Sơn La' }).click()
    const inside = await countOf(page, 'huyện Bắc Yên')
    await box(page, 'huyện Bắc Yên').click()
    await page.locator('h1', { hasText: 'ở huyện Bắc Yên và mọi nơi bên trong' }).waitFor()
    expect(await totalOf(page)).toBe(inside)

    const years = await countOf(page, '2024')
    await box(page, '2024').click()
    await page.locator('h1', { hasText: 'nói từ 1/1/2024 đến 31/12/2024' }).waitFor()
    expect(await totalOf(page)).toBe(years)
    expect(paramsOf(page).get('from')).toBe('2024-01-01')
    await box(page, 'tháng 3/2024').click()
    await eventually(() => paramsOf(page).get('to')).toBe('2024-03-31')
  })

  it('finds words without their accents, and typing leaves one entry in the history', async () => {
    const { page } = await explorer.open('/')
    await totalOf(page)
    const entries = await page.evaluate(() => history.length)
    await page.getByRole('searchbox', { name: 'Tìm cam kết' }).pressSequentially('duong', { delay: 80 })
    await page.locator('h1', { hasText: 'có chữ “duong”' }).waitFor()
    expect(await totalOf(page)).toBeGreaterThan(1)
    expect(await page.locator('.act', { hasText: 'đường' }).count()).toBeGreaterThan(0)
    expect(await page.evaluate(() => history.length)).toBe(entries)
  })

  it('is read to its end page by page, and stands as it was left when one comes back', async () => {
    const { page } = await explorer.open('/?kind=DIRECTIVE')
    const total = await totalOf(page)
    expect(total).toBeGreaterThan(40)
    const more = page.getByRole('button', { name: /^Xem tiếp/ })
    for (let seen = 20; seen < total; seen += 20) {
      await more.click()
      await eventually(() => rowsOf(page).count()).toBe(Math.min(seen + 20, total))
    }
    expect(await more.count()).toBe(0)
    expect(await page.getByText(`Đang xem ${total} trên ${total}`).count()).toBe(1)
    const ids = await rowsOf(page).evaluateAll((rows) => rows.map((row) => row.dataset.row))
    expect(new Set(ids).size).toBe(total)

    const last = rowsOf(page).last().locator('.act')
    await last.click()
    await page.waitForURL('**/c/**')
    await page.goBack()
    await eventually(() => rowsOf(page).count()).toBe(total)
    await eventually(() =>
      page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset.row),
    ).toBe(ids.at(-1))
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1000)
  })

  it('is used by the keyboard alone, and its single keys can be switched off', async () => {
    const { page } = await explorer.open('/')
    await totalOf(page)
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.keyboard.press('k')
    const row = () =>
      page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset.row)
    const id = await rowsOf(page).first().getAttribute('data-row')
    expect(await row()).toBe(id)
    await page.keyboard.press('o')
    await page.waitForURL(/\/r\/[^?]+\?at=\d+-\d+#at$/)
    await page.goBack()
    await eventually(row).toBe(id)
    await page.keyboard.press('Enter')
    await page.waitForURL(`**/c/${id}`)
    await page.goBack()
    await eventually(row).toBe(id)

    await page.keyboard.press('f')
    expect(await page.locator(':focus').getAttribute('type')).toBe('checkbox')
    await page.keyboard.press('Space')
    await page.locator('h1', { hasText: 'thuộc loại hứa' }).waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type('jkof?/')
    expect(await page.getByRole('searchbox', { name: 'Tìm cam kết' }).inputValue()).toBe('jkof?/')
    await page.getByRole('searchbox', { name: 'Tìm cam kết' }).fill('')
    await page.keyboard.press('Tab')
    await page.keyboard.press('?')
    const list = page.getByRole('dialog', { name: 'Phím tắt' })
    expect(await list.getByRole('term').allTextContents()).toEqual(['Enter', '/', 'f', 'j', 'k', 'o', '?'])
    await page.locator('.rows.stale').waitFor({ state: 'detached' })
    expect(await violationsOn(page)).toEqual([])
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Space')
    await page.keyboard.press('Escape')
    expect(await list.isVisible()).toBe(false)
    await page.keyboard.press('?')
    expect(await list.isVisible()).toBe(false)
    await page.reload()
    await totalOf(page)
    await page.keyboard.press('j')
    expect(await row()).toBe(undefined)
  })

  it('gives exactly what it shows as CSV and as JSON, all pages of it', async () => {
    const { page } = await explorer.open('/?by=made&kind=DIRECTIVE,PLEDGE,REQUEST')
    const total = await totalOf(page)
    expect(total).toBeGreaterThan(100)
    const shown = await page.locator('.act').allTextContents()
    await page.getByText(`Tải ${total} dòng`).click()
    const fileOf = async (name: RegExp) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name }).click(),
      ])
      await page.getByText(`Đã tải ${total} dòng.`).waitFor()
      return readFile(await download.path(), 'utf8')
    }
    const { question, commitments, isCut } = JSON.parse(await fileOf(/^JSON/))
    expect(question).toMatchObject({ orderBy: 'MADE', filter: { kind: ['DIRECTIVE', 'PLEDGE', 'REQUEST'] } })
    expect(isCut).toBe(false)
    expect(commitments).toHaveLength(total)
    expect(commitments.slice(0, 20).map(({ action }: { action: string }) => action)).toEqual(shown)
    expect(commitments[0].citations[0].quote).not.toBe('')

    const csv = await fileOf(/^CSV/)
    expect(csv.startsWith('\uFEFFMã,Ai nói,')).toBe(true)
    const ids = csv
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(',')[0])
    expect(ids).toEqual([...commitments.map(({ id }: { id: string }) => id), ''])
  })

  it('shows how far a deadline was moved, in a column of its own', async () => {
    const { page } = await explorer.open('/')
    await totalOf(page)
    const first = rowsOf(page).first()
    const mutation = `mutation ($input: ChangeDeadlineInput!) { changeDeadline(input: $input) { __typename } }`
    const input = {
      operationId: 'move-it',
      commitment: await first.getAttribute('data-row'),
      to: '2026-12-31',
      approvedBy: 'UBND tỉnh',
      why: 'Thiếu vốn',
    }
    const answer = await page.request.post(`${explorer.origin}/graphql`, {
      data: { query: mutation, variables: { input } },
    })
    expect(await answer.json()).toMatchObject({
      data: { changeDeadline: { __typename: 'ChangeDeadlineSuccess' } },
    })
    await page.goto(`${explorer.origin}/?schedule=NOT_DUE`)
    const moved = page.locator(`[data-row="${input.commitment}"]`)
    expect(await moved.locator('.c-due').textContent()).toMatch(/31\/12\/2026.*31\/12\/2021/)
    expect(await moved.locator('.c-slip').textContent()).toMatch(/1\.826 ngày/)
  })
})

describe('what stands in the place of rows', () => {
  it('keeps the rows when the server stops half-way, and goes on from there', async () => {
    const { page, faults } = await explorer.open('/')
    await totalOf(page)
    let isDown = true
    await instead(page, 'Home', (route, { after }) =>
      isDown && after !== null ? route.abort() : route.fallback(),
    )
    await page.getByRole('button', { name: /^Xem tiếp/ }).click()
    await page.getByText('danh sách dừng ở dòng 20').waitFor()
    expect(await rowsOf(page).count()).toBe(20)
    expect(await violationsOn(page)).toEqual([])

    await page.getByText(/^Tải \d+ dòng/).click()
    isDown = true
    await page.getByRole('button', { name: /^CSV/ }).click()
    await page.getByText('ngừng trả lời sau 100 dòng').waitFor()
    isDown = false
    await page.getByRole('button', { name: 'Tải tiếp từ dòng 21' }).click()
    await eventually(() => rowsOf(page).count()).toBe(40)
    expect(faults.splice(0)).toSatisfy((all: string[]) => all.every((one) => one.includes('ERR_FAILED')))
  })

  it('tells what each filter costs where nothing matches, the dearest first, and what may be meant', async () => {
    const { page } = await explorer.open('/?q=bac+yen+khong+co&kind=TARGET')
    await page.getByRole('heading', { name: 'Không cam kết nào khớp cả 2 điều kiện' }).waitFor()
    const cost = page.getByRole('button', { name: /^bỏ / })
    await eventually(() => cost.count()).toBe(1)
    await page.locator('h1', { hasText: 'Không có cam kết nào có chữ' }).waitFor()
    expect(await violationsOn(page)).toEqual([])
    await cost.click()
    await eventually(() => rowsOf(page).count()).toBeGreaterThan(5)
    expect(paramsOf(page).get('q')).toBe(null)
    expect(await page.getByRole('searchbox', { name: 'Tìm cam kết' }).inputValue()).toBe('')

    await page.getByRole('searchbox', { name: 'Tìm cam kết' }).fill('Bi thu Huyen uy Kon Ray')
    await page.getByText('Có phải bạn tìm').waitFor()
    expect(await page.locator('.costs a').first().textContent()).toContain('Kon Rẫy')
  })

  it('says that the store is empty, that a question costs too much, or that it cannot be asked', async () => {
    const empty = await explorer.open('/overview')
    const nothing = { commitments: { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } } }
    await instead(empty.page, 'Home', (route) => route.fulfill({ json: { data: nothing } }))
    await empty.page.getByRole('link', { name: 'Cam kết', exact: true }).click()
    await empty.page.getByRole('heading', { name: 'Chưa có báo cáo nào trong kho này' }).waitFor()

    const extensions = { code: 'TOO_EXPENSIVE', cost: 60_000, limit: 50_000 }
    await instead(empty.page, 'Home', (route) =>
      route.fulfill({ json: { errors: [{ message: 'too much', extensions }] } }),
    )
    await box(empty.page, 'Hứa').click()
    await empty.page.getByText('tốn 60.000 điểm, mức cho phép là 50.000').waitFor()

    const odd = await explorer.open('/?kind=VOW')
    await odd.page.getByText('Câu hỏi này không hỏi được').waitFor()
    expect(await odd.page.getByRole('button', { name: 'Bỏ lọc Loại: VOW' }).count()).toBe(1)
  })
})
