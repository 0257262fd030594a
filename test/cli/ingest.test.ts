import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { emptyGraph } from '../../src/graph/empty-graph.js'
import { useEmptyGraph } from '../database/empty-graph.js'
import { readDump } from '../database/read-dump.js'
import { p, writeDocx } from '../fixtures/docx.js'
import { writePdf } from '../fixtures/pdf.js'
import { runCamket, startCamket } from './run-camket.js'

const SAMPLES = 'seeds/reports'
const LONG = { timeout: 180_000 }

describe('camket ingest', () => {
  const database = useEmptyGraph()
  let once: string
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'camket-ingest-'))
    await writeFile(
      join(folder, 'a.txt'),
      'Chủ tịch UBND tỉnh yêu cầu Sở Xây dựng sửa đường trước ngày 30/6/2024.\n',
    )
    await writeFile(join(folder, 'b.txt'), Buffer.from([0x4c, 0xea, 0x20, 0x56, 0xe3, 0x6e]))
    await writeFile(join(folder, 'c.txt'), '%PDF-1.7')
    await writeFile(join(folder, 'd.docx'), writeDocx(p('Chủ tịch UBND tỉnh giao Sở Y tế sửa trạm.')))
    const line = { x: 72, y: 700, text: 'Chủ tịch UBND tỉnh giao Sở Nội vụ rà soát.' }
    await writeFile(join(folder, 'e.pdf'), writePdf([[line]]))
  })
  afterAll(() => rm(folder, { recursive: true }))

  it('reads a folder once: a second time everything is known and nothing changes', LONG, async () => {
    const first = await runCamket(['ingest', SAMPLES])
    expect(first).toMatchObject({
      status: 0,
      out: expect.stringContaining('Reports: 10 read, 0 already known'),
    })
    once = await readDump(database.client)
    const second = await runCamket(['ingest', SAMPLES])
    expect(second).toMatchObject({
      status: 0,
      out: expect.stringContaining('Reports: 0 read, 10 already known'),
    })
    expect(await readDump(database.client)).toBe(once)
  })

  it('leaves the same graph when it was killed half-way and repeated', LONG, async () => {
    await emptyGraph(database.client)
    const { child, ended } = startCamket(['ingest', SAMPLES])
    while ((await countReports()) < 2) await sleep(20)
    child.kill('SIGKILL')
    await ended
    expect(await countReports()).toBeLessThan(10)
    await runCamket(['ingest', SAMPLES])
    expect(await readDump(database.client)).toBe(once)
  })

  it('leaves the same graph when two read the same at once', LONG, async () => {
    await emptyGraph(database.client)
    const ends = await Promise.all([runCamket(['ingest', SAMPLES]), runCamket(['ingest', SAMPLES])])
    expect(ends.map(({ status }) => status)).toEqual([0, 0])
    expect(await readDump(database.client)).toBe(once)
  })

  it(
    'goes on past files that it refuses, lists each with its reason, and says so by its status',
    LONG,
    async () => {
      const { status, out } = await runCamket(['ingest', folder])
      expect(status).toBe(4)
      expect(out).toMatch(/refused: \S+b\.txt is not UTF-8: .*byte/)
      expect(out).toMatch(/refused: \S+c\.txt is a damaged PDF \(.+\); save or download it again/)
      expect(out).toContain('3 read, 0 already known, 2 refused')
    },
  )

  it.each([
    [21, 'password', { NEO4J_PASSWORD: 'wrong-one' }],
    [22, 'database', { NEO4J_DATABASE: 'nowhere' }],
    [20, 'does not answer', { NEO4J_URI: 'bolt://127.0.0.1:1' }],
    [3, 'PORT must be', { PORT: 'x' }],
  ])('ends with status %i and one sentence about the %s', LONG, async (code, says, env) => {
    const { status, err } = await runCamket(['ingest', folder], { env })
    expect(err.trim().split('\n')).toHaveLength(1)
    expect(err).toContain(says)
    expect(err).not.toContain('wrong-one')
    expect(status).toBe(code)
  })

  async function countReports(): Promise<number> {
    const [row] = await database.client.read('MATCH (r:Report) RETURN count(r)')
    return row![0] as number
  }
})
