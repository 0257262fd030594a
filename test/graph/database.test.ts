import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it, vi } from 'vitest'
import { type DatabaseConfig, openDatabase } from '../../src/graph/database.js'
import { readStatus, startLocalDatabase, stopLocalDatabase } from '../../src/graph/local/local-database.js'

const purpose = 'test'
const KEPT = 'MATCH (n:Kept) RETURN count(n)'
const remote = { uri: undefined, user: undefined, password: undefined, database: undefined }
let config: DatabaseConfig

beforeAll(async () => {
  // Half the time to start; see ephemeral.ts.
  vi.stubEnv('JAVA_TOOL_OPTIONS', '-XX:TieredStopAtLevel=1')
  const home = await mkdtemp(join(tmpdir(), 'camket-home-'))
  config = { ...remote, home, cache: process.env.CAMKET_CACHE, heapMb: 512, pageCacheMb: 64 }
})
afterEach(() => stopLocalDatabase(config.home).catch(() => {}))
afterAll(() => rm(config.home, { recursive: true }))

it('uses the database that is configured and starts nothing', async () => {
  const database = await openDatabase({ ...config, ...inject('connection') }, { purpose })
  expect(await database.client.read('RETURN 1')).toEqual([[1]])
  await database.close()
  expect(await readStatus(config.home)).toBeNull()
})

describe('the private database', { timeout: 180_000 }, () => {
  it('is started by the first, shared, and stopped by the last', async () => {
    const first = await openDatabase(config, { purpose: 'start' })
    const second = await openDatabase(config, { purpose: 'ingest' })
    const users = (await readStatus(config.home))?.users ?? []
    expect(users.map((user) => user.purpose).sort()).toEqual(['ingest', 'start'])
    await first.client.write((transaction) => transaction.send('CREATE (:Kept)'))
    await first.close()
    expect(await second.client.read(KEPT)).toEqual([[1]])
    await second.close()
    expect(await readStatus(config.home)).toBeNull()
  })

  it('keeps its password from others', async () => {
    expect((await stat(join(config.home, 'neo4j', 'password'))).mode & 0o777).toBe(0o600)
  })

  it('started to stay, it has its data and is not stopped by who uses it', async () => {
    await startLocalDatabase(config)
    const database = await openDatabase(config, { purpose: 'start' })
    expect(await database.client.read(KEPT)).toEqual([[1]])
    const stopping = stopLocalDatabase(config.home)
    await expect(stopping).rejects.toMatchObject({ code: 'HOME_HELD', facts: { purpose: 'start' } })
    await database.close()
    expect(await readStatus(config.home)).toMatchObject({ stays: true, users: [] })
    await stopLocalDatabase(config.home)
    expect(await readStatus(config.home)).toBeNull()
    await expect(stopLocalDatabase(config.home)).rejects.toMatchObject({ code: 'NOT_RUNNING' })
  })

  it('left running by a program that was killed, it is taken over and stopped in the end', async () => {
    const script = `import { openDatabase } from './src/graph/database.ts'
      await openDatabase(${JSON.stringify(config)}, { purpose: 'start' })
      console.log('open')
      setInterval(() => {}, 1000)`
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script])
    await once(child.stdout, 'data')
    const orphan = await readStatus(config.home)
    child.kill('SIGKILL')
    await once(child, 'exit')
    const database = await openDatabase(config, { purpose })
    expect(await readStatus(config.home)).toMatchObject({ pid: orphan?.pid, users: [{ purpose }] })
    await database.close()
    expect(await readStatus(config.home)).toBeNull()
  })

  it('tells its user when it is killed, and starts again with its data', async () => {
    let onLost: (error: Error) => void = () => {}
    const lost = new Promise<Error>((resolve) => {
      onLost = resolve
    })
    const database = await openDatabase(config, { purpose, onLost })
    process.kill((await readStatus(config.home))!.pid, 'SIGKILL')
    expect(await lost).toMatchObject({ code: 'DB_UNAVAILABLE', facts: { home: config.home } })
    await database.close()
    const again = await openDatabase(config, { purpose })
    expect(await again.client.read(KEPT)).toEqual([[1]])
    await again.close()
  })
})
