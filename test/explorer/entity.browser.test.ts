import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { samples } from '../fixtures/samples.js'
import { violationsOn } from './axe.js'
import { useBrowser } from './browser.js'

// On a busy machine the first plan of a statement takes longer than the usual limit of a test.
vi.setConfig({ testTimeout: 120_000 })
const explorer = useBrowser(samples)
const ids = new Map<string, string>()

async function ask(query: string, variables: object = {}) {
  const response = await fetch(`${explorer.origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await response.json()) as { data: Record<string, unknown>; errors?: unknown }
  expect(errors).toBeUndefined()
  return data
}

interface Hit {
  id: string
  name: string
}

/** Everything of one sort, under its name. */
async function note(list: string): Promise<void> {
  const data = await ask(`{ ${list}(first: 100) { nodes { id name } } }`)
  for (const { id, name } of (data[list] as { nodes: Hit[] }).nodes) if (!ids.has(name)) ids.set(name, id)
}

const address = (folder: string, name: string) => {
  const id = ids.get(name)
  if (id === undefined) throw new Error(`No report names ${name}.`)
  return `/${folder}/${id}`
}

/** Until nothing on the page is awaited any more; what the server gave up on a busy machine is asked for again, as a reader would. */
async function settled(page: Page): Promise<void> {
  const again = page.locator('[role=alert] button')
  do {
    // Gone before it was pressed: what failed has been answered meanwhile.
    if (await again.count())
      await again
        .first()
        .click({ timeout: 3_000 })
        .catch(() => {})
    await page.waitForSelector('h1, [role=alert]')
    await page.waitForFunction(() => !document.querySelector('.sk, .awaited, .rates-awaited'))
  } while (await again.count())
}

const textOf = async (page: Page, selector: string) =>
  (await page.locator(selector).allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim())

const saidAt = async (page: Page, selector: string) => (await textOf(page, selector))[0] ?? ''

beforeAll(async () => {
  for (const list of ['people', 'roles', 'places', 'projects', 'meetings']) await note(list)
  const { agencies } = await ask(
    '{ agencies(first: 100, filter: { type: [PEOPLES_COMMITTEE] }) { nodes { id name } } }',
  )
  for (const { id, name } of (agencies as { nodes: Hit[] }).nodes) ids.set(name, id)
})

describe('the page to find anything', () => {
  it('finds without accents, narrows by sort and level, goes on to the end, and goes back', async () => {
    const { page } = await explorer.open('/entities')
    await settled(page)
    expect(await page.locator('.three section').count()).toBe(6)
    expect(await violationsOn(page)).toEqual([])

    await page.getByRole('searchbox').fill('ubnd huyen kon ray')
    await page.getByRole('heading', { name: /kết quả cho/ }).waitFor()
    expect(await saidAt(page, '.lines > li > a')).toBe('Ủy ban nhân dân huyện Kon Rẫy')
    expect(new URL(page.url()).searchParams.get('q')).toBe('ubnd huyen kon ray')

    await page.getByRole('searchbox').fill('khong co ten nay dau')
    await page.getByRole('heading', { name: /Không có gì tên như/ }).waitFor()
    await page.getByRole('searchbox').fill('')

    await page.getByRole('button', { name: 'Cơ quan' }).click()
    await page.getByRole('heading', { name: '280 cơ quan' }).waitFor()
    await page.locator('.narrow select').first().selectOption('DISTRICT')
    await page.waitForFunction(() => !document.querySelector('#found')?.textContent?.startsWith('280'))
    expect(await textOf(page, '.lines .meta')).toSatisfy((lines: string[]) =>
      lines.every((line) => line.includes('cấp huyện')),
    )
    while (await page.getByRole('button', { name: /Xem tiếp/ }).count()) {
      const before = await page.locator('.lines > li').count()
      await page.getByRole('button', { name: /Xem tiếp/ }).click()
      await page.waitForFunction((count) => document.querySelectorAll('.lines > li').length > count, before)
    }
    const all = Number.parseInt(await saidAt(page, '#found'), 10)
    expect(await page.locator('.lines > li').count()).toBe(all)
    expect(await violationsOn(page)).toEqual([])

    await page.goBack()
    await page.getByRole('heading', { name: '280 cơ quan' }).waitFor()
  })
})

describe('the page of a body', () => {
  it('tells what a district committee became, how its commitments stand, and lists them', async () => {
    const { page } = await explorer.open(address('a', 'Ủy ban nhân dân huyện Kon Rẫy'))
    await settled(page)
    expect(await saidAt(page, 'h1')).toBe('Ủy ban nhân dân huyện Kon Rẫy')
    expect(await saidAt(page, '.ended')).toContain('Không còn từ 1/7/2025')
    expect(await textOf(page, '.braid .news a')).toEqual([
      'Ủy ban nhân dân tỉnh Quảng Ngãi',
      'Ủy ban nhân dân xã Đăk Kôi',
      'Ủy ban nhân dân xã Đăk Rve',
      'Ủy ban nhân dân xã Kon Braih',
    ])
    const count = await page.locator('.rows tbody tr').count()
    expect(await saidAt(page, '#rates')).toContain(`${count} cam kết phải làm`)
    expect(await textOf(page, '.rate .big small')).toContain(`trong ${count}`)
    expect(await violationsOn(page)).toEqual([])

    await page.getByLabel(/^Hứa/).check()
    await page.waitForFunction((rows) => document.querySelectorAll('.rows tbody tr').length < rows, count)
    expect(new URL(page.url()).searchParams.get('kind')).toBe('PLEDGE')
    expect(new Set(await textOf(page, '.rows .verb'))).toEqual(new Set(['hứa']))
    await page.getByRole('button', { name: /^Đã nói ra/ }).click()
    await page.waitForFunction(() => document.querySelector('#rates')?.textContent?.includes('đã nói ra'))
    expect(new URL(page.url()).searchParams.get('list')).toBe('made')
    expect(new URL(page.url()).searchParams.get('kind')).toBeNull()
  })

  it('is told for another day, in English, in the dark and on a phone', async () => {
    const path = address('a', 'Ủy ban nhân dân huyện Kon Rẫy')
    const { page } = await explorer.open(`${path}?asOf=2025-01-15&lang=en`, {
      viewport: { width: 390, height: 844 },
      colorScheme: 'dark',
    })
    await settled(page)
    expect(await page.locator('.ended').count()).toBe(0)
    expect(await textOf(page, '.tenures .holds')).toContain('holds it on 15 Jan 2025')
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
    expect(await violationsOn(page)).toEqual([])
  })
})

describe('the other pages', () => {
  it('tell of a person what they hold and held, with the way to the sentence, by keyboard', async () => {
    const { page } = await explorer.open(address('p', 'Y Lơn'))
    await settled(page)
    expect(await saidAt(page, '.kind')).toContain('Bí thư Đảng ủy xã Đăk Kôi')
    expect((await textOf(page, '.tenures tbody tr td:nth-child(2)'))[0]).toBe('không rõ, trước 20/8/2024')
    const proof = page.locator('.tenures a.go').first()
    expect(await proof.getAttribute('href')).toMatch(/^\/r\/[\w-]+\?at=\d+-\d+$/)
    expect(await page.locator('[aria-labelledby=attendances] tbody tr').count()).toBe(2)
    expect(await violationsOn(page)).toEqual([])
    await page.getByRole('link', { name: 'Phan Đức Khiêm' }).first().focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Phan Đức Khiêm' }).waitFor()
  })

  it('tell of a place what lies in it, what its parts became, and page through its commitments', async () => {
    const { page } = await explorer.open(address('place', 'huyện Kon Rẫy'))
    await settled(page)
    expect(await saidAt(page, '.kind')).toMatch(/mã 614 \(đến 30\/6\/2025\)/)
    const braid = await textOf(page, '.braid > li')
    expect(braid.some((row) => row.includes('xã Đắk Kôi xã Đắk Tơ Lung xã Đăk Kôi'))).toBe(true)
    expect(await page.locator('.rows tbody tr').count()).toBe(20)
    await page.locator('[aria-labelledby=list] .more-row button').click()
    await page.waitForFunction(() => document.querySelectorAll('.rows tbody tr').length > 20)
    const all = Number.parseInt(await saidAt(page, '#rates'), 10)
    expect(await page.locator('.rows tbody tr').count()).toBe(all)
    expect(await violationsOn(page)).toEqual([])
  })

  it('tell of an office who held it, of a meeting who was there, of a project what was said', async () => {
    const { page } = await explorer.open(address('role', 'Chủ tịch Ủy ban nhân dân huyện Bắc Yên'))
    await settled(page)
    expect(await saidAt(page, '.tenures')).toContain('trước: Lò Văn Hặc')
    expect(await violationsOn(page)).toEqual([])

    await page.goto(explorer.origin + address('meeting', 'Kiểm tra, làm việc tại huyện Kon Rẫy, 20/8/2024'))
    await settled(page)
    expect(await saidAt(page, '.kind')).toContain('A Jring chủ trì')
    expect(await textOf(page, '[aria-labelledby=attendees] tbody tr')).toContainEqual(
      expect.stringContaining('chủ trì Phó Chủ tịch Ủy ban nhân dân tỉnh Kon Tum'),
    )
    expect(await violationsOn(page)).toEqual([])

    await page.goto(explorer.origin + address('project', 'công trình cấp nước bản Háng Đồng A'))
    await settled(page)
    expect(await page.locator('.rows tbody tr').count()).toBeGreaterThan(0)
    expect(await violationsOn(page)).toEqual([])
  })

  it('say that an id is not there, and that the server failed, and go on', async () => {
    const { page } = await explorer.open('/p/nobody')
    await page.getByRole('heading', { name: 'Không có gì ở địa chỉ này' }).waitFor()
    const fault = { errors: [{ message: 'Broken.', extensions: { code: 'INTERNAL', requestId: 'r-1' } }] }
    await page.route('**/graphql', (route) => route.fulfill({ json: fault }))
    await page.goto(explorer.origin + address('p', 'Y Lơn'))
    await page.getByRole('heading', { name: 'Máy chủ gặp lỗi' }).waitFor()
    await page.unroute('**/graphql')
    await page.getByRole('button', { name: 'Thử lại' }).click()
    await page.getByRole('heading', { level: 1, name: 'Y Lơn' }).waitFor()
  })

  it('give an id that was merged the address of the one that answers for it', async () => {
    const entities = [ids.get('Hồ Sỹ Toàn')!, ids.get('A Nhuk')!]
    const merge = `mutation ($input: MergeEntitiesInput!) { mergeEntities(input: $input) { __typename } }`
    const { mergeEntities } = await ask(merge, {
      input: { operationId: 'explorer-1', entities, reason: 'For the test.' },
    })
    expect(mergeEntities).toEqual({ __typename: 'MergeEntitiesSuccess' })
    const { nodes } = await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: entities })
    const kept = (nodes as Hit[])[0]!.id
    const [merged] = entities.filter((id) => id !== kept)
    const { page } = await explorer.open(`/p/${merged}?list=made&lang=en`)
    await page.waitForURL(`**/p/${kept}?list=made&lang=en`)
  })
})
