import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { holdHome } from '../../../src/graph/local/hold-home.js'
import { findProcess } from '../../../src/graph/local/live-process.js'

let home: string
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'camket-home-'))
})
afterEach(() => rm(home, { recursive: true }))

it('tells the second who was first, where and since when', async () => {
  const release = await holdHome(home, 'start, at http://127.0.0.1:4000')
  const second = holdHome(home, 'start')
  await expect(second).rejects.toMatchObject({ code: 'HOME_HELD', facts: { pid: process.pid, home } })
  await expect(second).rejects.toThrow(
    /in use by camket start, at http:\/\/127\.0\.0\.1:4000, process \d+, since \d{4}/,
  )
  await release()
})

it('is free again when given up', async () => {
  await (await holdHome(home, 'start'))()
  await (await holdHome(home, 'start'))()
})

it('lets exactly one of many in', async () => {
  const outcomes = await Promise.allSettled([1, 2, 3, 4, 5].map((n) => holdHome(home, `start ${n}`)))
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})

it('is taken over from a holder that was killed', async () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
  await once(child, 'spawn')
  const dead = findProcess(child.pid!)!
  await writeFile(
    join(home, 'holder.json'),
    JSON.stringify({ ...dead, purpose: 'start', since: '2026-01-01' }),
  )
  await expect(holdHome(home, 'start')).rejects.toMatchObject({ code: 'HOME_HELD', facts: { pid: dead.pid } })
  child.kill('SIGKILL')
  await once(child, 'exit')
  await (await holdHome(home, 'start'))()
})
