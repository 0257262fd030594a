import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { encodeId } from '../../src/api/ids.js'
import { useEmptyGraph } from '../database/empty-graph.js'
import { runCamket } from './run-camket.js'

const LONG = { timeout: 180_000 }

describe('camket retract', () => {
  const database = useEmptyGraph()
  let folder: string
  let file: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'camket-retract-'))
    file = join(folder, 'a.txt')
    await writeFile(file, 'Chủ tịch UBND tỉnh yêu cầu Sở Xây dựng sửa đường trước ngày 30/6/2024.\n')
  })
  afterAll(() => rm(folder, { recursive: true }))
  const countReports = async () => (await database.client.read('MATCH (r:Report) RETURN count(r)'))[0]![0]

  it(
    'takes a report back by its file or its id, says what is hidden, and ingest brings it back',
    LONG,
    async () => {
      await runCamket(['ingest', file])
      const [row] = await database.client.read('MATCH (r:Report) RETURN r.id')
      const first = await runCamket(['retract', file])
      expect(first).toMatchObject({
        status: 0,
        out: expect.stringMatching(/a\.txt is retracted: \d+ facts are hidden/),
      })
      expect(await countReports()).toBe(0)
      const again = await runCamket(['retract', encodeId('Report', row![0] as string)])
      expect(again).toMatchObject({ status: 0, out: expect.stringContaining('already; nothing changed') })
      expect((await runCamket(['ingest', file])).out).toContain('1 brought back')
      expect(await countReports()).toBe(1)
    },
  )

  it('says in one sentence what it cannot find', LONG, async () => {
    const other = join(folder, 'b.txt')
    await writeFile(other, 'Một báo cáo khác.\n')
    const unread = await runCamket(['retract', other])
    expect(unread).toMatchObject({ status: 32, err: expect.stringContaining('is in the graph') })
    const nothing = await runCamket(['retract', 'nowhere.txt'])
    expect(nothing).toMatchObject({
      status: 4,
      err: expect.stringContaining('neither a file nor the id of a report'),
    })
  })
})
