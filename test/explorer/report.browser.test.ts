import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadGazetteer } from '../../src/gazetteer-file.js'
import { writeReport } from '../../src/graph/report.queries.js'
import { resolveReport } from '../../src/resolve/index.js'
import { readHostile } from '../fixtures/hostile.js'
import { samples } from '../fixtures/samples.js'
import { violationsOn } from './axe.js'
import { useBrowser } from './browser.js'

const explorer = useBrowser(() => samples())
const TITLE = 'Chín tháng sau chuyến kiểm tra, Bắc Yên có nước, có điện, còn đường 112 lại hẹn'
const PHONE = { viewport: { width: 390, height: 844 } }

beforeAll(async () => {
  const { report, extraction } = await readHostile()
  const gazetteer = loadGazetteer(new URL('../../seeds/gazetteer', import.meta.url))
  const recordedAt = '2026-01-01T00:00:00.000Z'
  const graph = resolveReport({ report, extraction, gazetteer, readerVersion: '2', recordedAt })
  await writeReport(explorer.client, graph, {})
})

/** The report whose title holds these words, as the server gives it. */
async function reportOf(words: string): Promise<{ id: string; text: string }> {
  const response = await fetch(`${explorer.origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: 'query Named($words: String!) { reports(filter: { text: $words }) { nodes { id text } } }',
      variables: { words },
    }),
  })
  const { data } = (await response.json()) as Named
  return data.reports.nodes[0]!
}

interface Named {
  data: { reports: { nodes: { id: string; text: string }[] } }
}

/** Until all marks are there. */
const whole = (page: Page) => page.locator('#f-K01').waitFor()
const search = (page: Page) => new URL(page.url()).search

describe('the list of reports', { timeout: 60_000 }, () => {
  it('tells the newest first with what each holds, and finds without accents, all in the address', async () => {
    const { page } = await explorer.open('/reports')
    await page.getByText('11 báo cáo').waitFor()
    const days = await page
      .locator('.reports tbody time')
      .evaluateAll((all) => all.map((time) => time.getAttribute('datetime')))
    expect(days).toEqual([...days].sort().reverse())
    expect(days[0]).toBe('2025-11-21')
    expect(await page.locator('tr', { hasText: TITLE }).getByRole('cell').allInnerTexts()).toEqual([
      '24/12/2024',
      'Kiểm tra, làm việc tại huyện Bắc Yên, 23/12/2024',
      '13',
      '15',
    ])
    expect(await violationsOn(page)).toEqual([])

    await page.getByRole('searchbox').fill('vung cao bac yen')
    await page.getByText('1 báo cáo khớp').waitFor()
    expect(search(page)).toBe('?q=vung+cao+bac+yen')
    await page.getByRole('searchbox').fill('khong dau co that')
    await page.getByText('Không có báo cáo nào khớp').waitFor()
    await page.getByRole('button', { name: 'Bỏ điều kiện' }).click()
    await page.getByText('11 báo cáo').waitFor()
    await page.getByLabel('Đăng từ ngày').fill('2025-01-01')
    await page.getByText('3 báo cáo khớp').waitFor()
    expect(search(page)).toBe('?from=2025-01-01')
    await page.goBack()
    await page.getByText('11 báo cáo').waitFor()
  })

  it('reads on at a button, and after a fault from where it stopped', async () => {
    const { page, faults } = await explorer.open('/reports')
    await page.getByText('11 báo cáo').waitFor()
    let isDown = true
    let asked = 0
    await page.route('**/graphql', async (route) => {
      const { variables, ...rest } = route.request().postDataJSON()
      asked++
      if (variables.after && isDown) return route.abort()
      await route.continue({ postData: JSON.stringify({ ...rest, variables: { ...variables, last: 4 } }) })
    })
    await page.goto(`${explorer.origin}/reports?lang=en`)
    await page.getByText('Showing 4 of 11').waitFor()
    await page.getByRole('button', { name: 'Show 7 more' }).click()
    await page.getByRole('alert').waitFor()
    expect(await page.locator('.reports tbody tr').count()).toBe(4)
    isDown = false
    await page.getByRole('button', { name: 'Go on from row 5' }).click()
    await page.getByText('Showing 8 of 11').waitFor()
    await page.getByRole('button', { name: 'Show 3 more' }).press('Enter')
    await page.getByText('Showing 11 of 11').waitFor()
    expect(new Set(await page.locator('.reports th a').allInnerTexts()).size).toBe(11)
    expect(asked).toBe(4)
    expect(faults.splice(0)).toEqual([expect.stringContaining('ERR_FAILED')])
  })
})

describe('a report', { timeout: 60_000 }, () => {
  it('shows its whole text with everything marked in place, and the facts beside it', async () => {
    const { id, text } = await reportOf(TITLE)
    const { page } = await explorer.open(`/r/${id}`)
    await whole(page)
    expect(await page.title()).toBe(`${TITLE} – camket`)
    const shown = await page.locator('.text p').evaluateAll((lines) =>
      lines.map((line) => {
        const copy = line.cloneNode(true) as HTMLElement
        for (const tag of copy.querySelectorAll('.tag')) tag.remove()
        return copy.textContent
      }),
    )
    expect(shown).toEqual(text.split('\n').filter((line) => line.trim() !== ''))
    const marks = ['m-com', 'm-sta', 'm-per', 'm-age', 'm-pla', 'm-pro', 'm-fig']
    for (const mark of marks) expect(await page.locator(`.text .${mark}`).count()).toBeGreaterThan(2)
    expect(await page.locator('.text .hd').textContent()).toBe(TITLE)
    expect(await page.locator('#f-K08').textContent()).toMatch(
      /Cầm Đức Toản giao\s*Ủy ban nhân dân huyện Bắc Yên/,
    )
    expect(await page.locator('#f-S1').textContent()).toContain('Báo đã xong')
    expect(await page.locator('#f-S1 .follow a').textContent()).toContain('Háng Đồng A')
    expect(await page.locator('.beside').textContent()).toContain(
      'a3d76670d8e5baceea72be507914f1a3e6e5a263b769cd06daf8862f2f8f5221',
    )
    expect(await violationsOn(page)).toEqual([])
  })

  it('lights a tag and its fact together, and switches layers off in the address', async () => {
    const { page } = await explorer.open(`/r/${(await reportOf(TITLE)).id}#K07`)
    await whole(page)
    await page.locator('.text .on #K07').waitFor()
    expect(await page.locator('.flist .on').getAttribute('id')).toBe('f-K07')
    expect(await isInView(page, '#K07')).toBe(true)
    await page.locator('#K03').focus()
    await page.keyboard.press('Enter')
    await page.locator('#f-K03.on').waitFor()
    expect(await page.locator('.text .on .tag').allInnerTexts()).toEqual(['K03'])

    await page.getByRole('checkbox', { name: 'nơi' }).uncheck()
    await page.getByRole('checkbox', { name: 'cam kết' }).press('Space')
    expect(search(page)).toBe('?off=com,pla')
    expect(new URL(page.url()).hash).toBe('#f-K03')
    expect(await page.locator('.text .m-pla, .text .m-com').count()).toBe(0)
    expect(await page.locator('.text .m-age').count()).toBeGreaterThan(2)
    const { page: again } = await explorer.open(page.url().slice(explorer.origin.length))
    await whole(again)
    expect(await again.getByRole('checkbox', { name: 'nơi' }).isChecked()).toBe(false)
    expect(await again.getByRole('checkbox', { name: 'người' }).isChecked()).toBe(true)
  })

  it('marks the passage that the address asks for, goes to it and gives it the focus', async () => {
    const { id, text } = await reportOf(TITLE)
    const words = 'Xã Mường Khoa phải về đích'
    const start = text.indexOf(words)
    const { page } = await explorer.open(`/r/${id}?at=${start}-${start + words.length}`)
    await whole(page)
    expect(
      (await page.locator('.text .on').allInnerTexts()).join('').replace(/Đoạn được hỏi:|K13|\n/g, ''),
    ).toBe(words)
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('at')
    expect(await isInView(page, '#at')).toBe(true)
  })

  it('reads as well in English, in the dark, on a phone', async () => {
    const options = { ...PHONE, colorScheme: 'dark' as const }
    const { page } = await explorer.open(`/r/${(await reportOf('huong khe')).id}?lang=en#K05`, options)
    await whole(page)
    await page.getByText('The report does not tell the day of the meeting.').waitFor()
    expect(await page.locator('#f-K05 .verb').textContent()).toBe('pledged')
    expect(await page.locator('article').getAttribute('lang')).toBe('vi')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    expect(await violationsOn(page)).toEqual([])
  })

  it('keeps its text when its marks cannot be read, and reads on at one button', async () => {
    const { page, faults } = await explorer.open('/reports')
    let isDown = true
    await page.route('**/graphql', (route) =>
      isDown && /ReportCommitments/.test(route.request().postData() ?? '') ? route.abort() : route.continue(),
    )
    await page.getByRole('link', { name: TITLE }).click()
    await page.getByRole('alert').waitFor()
    await page.locator('#f-S1').waitFor()
    expect(await page.locator('.text p').count()).toBeGreaterThan(15)
    isDown = false
    await page.getByRole('button', { name: 'Thử lại' }).click()
    await whole(page)
    expect(await page.getByRole('alert').count()).toBe(0)
    expect(faults.splice(0)).toEqual([expect.stringContaining('ERR_FAILED')])
  })

  it('says so where there is none', async () => {
    const { page } = await explorer.open('/r/no-such-id')
    await page.getByRole('heading', { name: 'Không có gì ở địa chỉ này' }).waitFor()
  })

  it('runs nothing of a report whose text, title, names, publisher and file name are script', async () => {
    const { page } = await explorer.open('/reports')
    const dialogs: string[] = []
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message())
      void dialog.dismiss()
    })
    await page.locator('.reports th a', { hasText: '<script>' }).click()
    await whole(page)
    await page.locator('#f-S1').waitFor()
    expect(await page.locator('h1').textContent()).toContain('<img src=x onerror=')
    expect(await page.locator('.text').textContent()).toContain(
      '</script><script>window.attacked=1</script><!--',
    )
    expect(await page.locator('.beside .people').first().textContent()).toContain('<script>')
    expect(await page.locator('main img, main script').count()).toBe(0)
    expect(await page.evaluate(() => 'attacked' in window)).toBe(false)
    expect(dialogs).toEqual([])
  })
})

const isInView = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect()
    return top >= 0 && bottom <= innerHeight
  })
