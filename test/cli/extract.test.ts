import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Extraction } from '../../src/model/claim.js'
import { p, writeDocx } from '../fixtures/docx.js'
import { runCamket } from './run-camket.js'

const FILE = 'seeds/reports/2023-10-13-kon-ray-giai-ngan-cham.txt'
const OFFLINE = { env: { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' } }

/** Empty lines count in a text file, and are none in a document. */
const withoutNumbers = (out: string) => out.replace(/^\d+ {2}/gm, '').replace(/line \d+/g, 'line')

describe('camket extract', () => {
  it('prints exactly the format camket-extraction/1, without a database', async () => {
    const { status, out, err } = await runCamket(['extract', FILE, '--json'], OFFLINE)
    const extraction = Extraction.parse(JSON.parse(out))
    const text = readFileSync(new URL(`../../${FILE}`, import.meta.url), 'utf8')
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(extraction.commitments.length).toBeGreaterThan(15)
    for (const { evidence } of extraction.commitments)
      expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote)
  })

  it('prints a table that a person can read, sober when it is no terminal', async () => {
    const { out } = await runCamket(['extract', FILE], OFFLINE)
    expect(out).toContain('chaired by Trịnh Đình Khuyến')
    expect(out).toMatch(/kind +who +is to act +what +by when/)
    expect(out).not.toContain('\u001b')
  })

  it('explains itself line by line, sober when it is no terminal, in whatever format the report is', async () => {
    const text = readFileSync(new URL(`../../${FILE}`, import.meta.url), 'utf8')
    const docx = writeDocx(
      text
        .split('\n')
        .map((line) => p(line))
        .join(''),
    )
    const [asText, asDocx] = await Promise.all(
      [text, docx].map((input) => runCamket(['extract', '-', '--explain'], { ...OFFLINE, input })),
    )
    expect(asText!.out).toMatch(/\n1 {2}TITLE, LEAD\n/)
    expect(asText!.out).toMatch(/frame \S+, \S+ “.+”\n {4}(?:DIRECTIVE|PLEDGE) by .+; confidence 0\.\d+/)
    expect(asText!.out).not.toContain('\u001b')
    expect(withoutNumbers(asDocx!.out)).toBe(withoutNumbers(asText!.out))
  })

  it('refuses what it cannot read with name, place and remedy, reads the rest, and says so by its status', async () => {
    const { status, out, err } = await runCamket(
      ['extract', 'nothing.txt', '-', '--published', '2024-03-14'],
      {
        ...OFFLINE,
        input: 'Chủ tịch UBND tỉnh yêu cầu Sở Xây dựng sửa đường trước ngày 30/6.',
      },
    )
    expect(status).toBe(4)
    expect(err).toContain('nothing.txt is not there')
    expect(out).toContain('2024-06-30')
  })

  it.each([
    [['extract'], 'missing required argument'],
    [['extract', FILE, '--published', '14/03/2024'], 'A day is written as 2024-03-14'],
    [['extract', FILE, '--url', 'ftp://example.org'], 'begins with http:// or https://'],
    [['extract', FILE, '--json', '--explain'], 'cannot be used with'],
    [['extrakt'], 'Did you mean extract'],
  ])('knows what it was not told: %j', async (args, says) => {
    const { status, err } = await runCamket(args, OFFLINE)
    expect(status).toBe(2)
    expect(err).toContain(says)
  })

  it('has help with examples, and its version', async () => {
    const help = await runCamket(['extract', '--help'])
    expect(help).toMatchObject({ status: 0, out: expect.stringContaining('Examples:') })
    expect((await runCamket(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})
