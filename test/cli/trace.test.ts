import { describe, expect, it } from 'vitest'
import { Extraction } from '../../src/model/claim.js'
import { FOLLOW_UP_RELATIONS } from '../../src/model/status.js'
import type { Trace } from '../../src/model/trace.js'
import { runCamket } from './run-camket.js'

const FIRST = 'seeds/reports/2023-10-13-kon-ray-giai-ngan-cham.txt'
const LATER = 'seeds/reports/2024-08-21-tro-lai-kon-ray.txt'
const OFFLINE = { env: { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' } }

const traced = async (...files: string[]): Promise<Trace> =>
  JSON.parse((await runCamket(['trace', ...files, '--json'], OFFLINE)).out)

describe('camket trace', () => {
  it('prints exactly the format camket-trace/1, without a database', async () => {
    const trace = await traced(FIRST, LATER)
    expect(Object.keys(trace)).toEqual(['format', 'documents', 'links'])
    expect(trace.format).toBe('camket-trace/1')
    const known = new Set<string>()
    for (const { doc, extraction, entities } of trace.documents) {
      const { commitments, statusStatements, people } = Extraction.parse(extraction)
      for (const { id } of commitments) known.add(`${doc} ${id}`)
      statusStatements.forEach((_, at) => {
        known.add(`${doc} #${at}`)
      })
      for (const { id } of people) expect(entities[id]).toMatch(/^[0-9a-f]{32}$/)
    }
    expect(trace.links.length).toBeGreaterThan(10)
    for (const { earlier, later, relation, reasons } of trace.links) {
      expect(known).toContain(`${earlier.doc} ${earlier.commitment}`)
      expect(known).toContain(`${later.doc} ${'commitment' in later ? later.commitment : `#${later.status}`}`)
      expect(FOLLOW_UP_RELATIONS).toContain(relation)
      expect(reasons).not.toEqual([])
    }
  })

  it('reads the files in the order of their dates, whatever the order in which they are named', async () => {
    expect(await traced(LATER, FIRST)).toEqual(await traced(FIRST, LATER))
  })

  it('tells what became of a promise, and what was not spoken of again', async () => {
    const { status, out } = await runCamket(['trace', FIRST, LATER], OFFLINE)
    expect(status).toBe(0)
    expect(out).toMatch(/giải ngân trên 95% kế hoạch vốn\n {2}2024-08-20 {2}under way, late: “/)
    expect(out).toMatch(/lò giết mổ tập trung .*\n {2}2024-08-20 {2}given up/)
    expect(out).toContain('names the old deadline, 2024-06-30')
    expect(out).toContain('Not spoken of again')
    expect(out).not.toContain('\u001b')
  })

  it('has nothing to tell of a single report', async () => {
    const { status, out } = await runCamket(['trace', FIRST], OFFLINE)
    expect(status).toBe(0)
    expect(out).toContain('No commitment is taken up by a later report.')
    expect((await traced(FIRST)).links).toEqual([])
  })

  it('keeps apart two files of one name', async () => {
    const { documents } = await traced(FIRST, FIRST)
    expect(new Set(documents.map(({ doc }) => doc)).size).toBe(2)
  })

  it('refuses what it cannot read with name and remedy, reads the rest, and says so by its status', async () => {
    const { status, out, err } = await runCamket(['trace', 'nothing.txt', FIRST, LATER], OFFLINE)
    expect(status).toBe(4)
    expect(err).toContain('nothing.txt is not there')
    expect(out).toContain('given up')
  })
})
