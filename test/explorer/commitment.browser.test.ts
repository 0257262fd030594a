import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { samples } from '../fixtures/samples.js'
import { violationsOn } from './axe.js'
import { useBrowser } from './browser.js'

const explorer = useBrowser(samples)

interface Found {
  id: string
  action: string
  polarity: string
  answers: { basis: string }[]
  responsibilities: { part: string }[]
  thread: { totalCount: number }
}

let tracked: Found
let orphan: Found

async function ask(query: string, variables: object = {}) {
  const response = await fetch(`${explorer.origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  return (await response.json()).data
}

async function record(mutation: string, input: object) {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}`
  const data = await ask(
    `mutation($input: ${type}Input!) { ${mutation}(input: $input) { __typename ... on Refusal { message } } }`,
    { input },
  )
  expect(data[mutation].__typename).toBe(`${type}Success`)
}

beforeAll(async () => {
  const { commitments } = await ask(`{ commitments(first: 100, filter: {schedule: [OVERDUE]}) { nodes {
    id action polarity answers { basis } responsibilities { part } thread(first: 1) { totalCount } } } }`)
  const found: Found[] = commitments.nodes
  tracked = found.find(({ thread, answers }) => thread.totalCount > 0 && answers.length > 0)!
  orphan = found.find(
    ({ answers, responsibilities }) =>
      answers.length === 0 && responsibilities.some(({ part }) => part === 'LEAD'),
  )!
  await record('changeDeadline', {
    operationId: 'move',
    commitment: tracked.id,
    to: '2025-12-31',
    approvedBy: 'UBND tỉnh',
    approvedOn: '2025-09-01',
    why: 'Mưa kéo dài',
  })
  await record('recordAssessment', {
    operationId: 'look',
    commitment: tracked.id,
    value: 'NO_EVIDENCE',
    on: '2026-05-15',
    scope: '23 báo cáo',
  })
}, 120_000)

describe('a commitment', () => {
  it('is told in one sentence, on three axes, as a drawing and as the same list', async () => {
    const { page } = await explorer.open(`/c/${tracked.id}`)
    await page.locator('.tl-w').waitFor()
    await page.locator('.pass mark').waitFor()
    expect(await page.locator('h1').count()).toBe(1)
    expect(await page.locator('h1 s').count()).toBe(1)
    expect(await page.locator('h1').textContent()).toContain('31/12/2025')
    expect(await page.locator('.axes').textContent()).toContain('23 báo cáo')
    expect(await page.locator('.axes').textContent()).toContain('UBND tỉnh duyệt')
    expect(await page.locator('.tl-w .g-ev-unseen').count()).toBe(1)
    expect(await page.locator('.tl-w .g-ev-void').count()).toBe(1)
    const events = await page.locator('.events').textContent()
    expect(events).toContain('Hạn mới 31/12/2025')
    expect(events).toContain('Đã tìm, không thấy')
    expect(await page.locator('.thread > li:not(.gone)').count()).toBeGreaterThan(1)
    expect(await page.locator('.thread [lang=en]').count()).toBe(0)
    expect(await violationsOn(page)).toEqual([])
  })

  it('shows each quote in its report, one click from the report at those words', async () => {
    const { page } = await explorer.open(`/c/${tracked.id}`)
    const passage = page.locator('.pass mark')
    await passage.waitFor()
    const link = page.getByRole('link', { name: 'Mở báo cáo tại câu này' })
    const address = new URL((await link.getAttribute('href'))!, explorer.origin)
    const [start, end] = address.searchParams.get('at')!.split('-').map(Number)
    expect(address.hash).toBe(`#p${start}`)
    const { report } = await ask('query($id: ID!) { report(by: {id: $id}) { text } }', {
      id: decodeURIComponent(address.pathname.slice('/r/'.length)),
    })
    expect(await passage.textContent()).toBe(report.text.slice(start, end))
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Tải JSON' }).click()
    const { commitment } = JSON.parse(readFileSync((await (await download).path())!, 'utf8'))
    expect(commitment).toMatchObject({ id: tracked.id, assessments: { nodes: [{ scope: '23 báo cáo' }] } })
  })

  it('is told for the day in the address: before it, no date had moved and nobody had looked', async () => {
    const { page } = await explorer.open(`/c/${tracked.id}?asOf=2025-08-31&lang=en`, { colorScheme: 'dark' })
    await page.locator('.tl-w').waitFor()
    expect(await page.locator('h1 s').count()).toBe(0)
    expect(await page.locator('.tl-w .g-ev-void').count()).toBe(0)
    expect(await page.locator('.axes').textContent()).toContain('Nobody has looked')
    expect(await violationsOn(page)).toEqual([])
  })

  it('says that nobody took it over where the body ended, on a phone as well', async () => {
    const { page } = await explorer.open(`/c/${orphan.id}`, { viewport: { width: 390, height: 800 } })
    await page.locator('.tl-n').waitFor()
    expect(await page.locator('.answer').textContent()).toContain('không ai nhận lại')
    expect(await page.locator('.tl-w').isVisible()).toBe(false)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    expect(await violationsOn(page)).toEqual([])
  })

  it('that is not there is said to be not there', async () => {
    const { page } = await explorer.open(`/c/${orphan.id.slice(0, -4)}AAAA`)
    await page.getByRole('heading', { level: 1, name: 'Không có gì ở địa chỉ này' }).waitFor()
  })
})
