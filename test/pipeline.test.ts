import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createReader } from '../src/pipeline.js'
import { p, writeDocx } from './fixtures/docx.js'
import { writePdf } from './fixtures/pdf.js'
import { typeset, withFurniture } from './fixtures/typeset.js'

const REPORTS = [
  '2023-10-13-kon-ray-giai-ngan-cham',
  '2024-03-14-kiem-tra-bac-yen',
  '2025-10-17-dak-koi-sau-sap-xep',
]
const PUBLISHED = { published: '2025-12-01' }

const html = ([title, ...lines]: readonly string[]) =>
  `<!doctype html><html><body><nav><a href="/">Trang chủ</a></nav><article><h1>${title}</h1>${lines.map((line) => `<p>${line}</p>`).join('')}</article></body></html>`

describe('one report in any format', () => {
  const reader = createReader()

  /** What is said, in the words of the report, without where they stand. */
  async function factsOf(bytes: Uint8Array) {
    const { extraction } = await reader.read({ bytes, name: 'report', options: PUBLISHED })
    const { source: _, ...facts } = extraction
    return JSON.parse(JSON.stringify(facts), (_key, value) =>
      value?.quote === undefined ? value : value.quote,
    )
  }

  it.each(REPORTS)('says the same as text, HTML, docx and PDF: %s', { timeout: 60_000 }, async (name) => {
    const text = readFileSync(new URL(`../seeds/reports/${name}.txt`, import.meta.url), 'utf8')
    const lines = text.split('\n').filter((line) => line !== '')
    const facts = await factsOf(Buffer.from(lines.join('\n')))
    expect(facts.commitments.length).toBeGreaterThan(3)
    expect(await factsOf(Buffer.from(html(lines)))).toEqual(facts)
    expect(await factsOf(writeDocx(lines.map((line) => p(line)).join('')))).toEqual(facts)
    expect(await factsOf(writePdf(withFurniture(typeset(lines))))).toEqual(facts)
  })
})
