import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, it } from 'vitest'
import { endProcess, findProcess, isRunning, thisProcess } from '../../../src/graph/local/live-process.js'

/** Ready when it has said so. */
async function startNode(script: string) {
  const child = spawn(process.execPath, [
    '-e',
    `${script}; console.log('ready'); setInterval(() => {}, 1000)`,
  ])
  await once(child.stdout, 'data')
  return { child, ended: once(child, 'exit'), found: findProcess(child.pid!)! }
}

it('knows a process by its pid and its birth', () => {
  expect(isRunning(thisProcess())).toBe(true)
  expect(isRunning({ ...thisProcess(), born: 'long ago' })).toBe(false)
})

it('finds no process that has ended', async () => {
  const { child, ended, found } = await startNode('')
  child.kill('SIGKILL')
  await ended
  expect(findProcess(found.pid)).toBeNull()
})

it.each([
  ['asks it to end', '', 5_000, 'SIGTERM'],
  ['makes it end when it will not', 'process.on("SIGTERM", () => {})', 200, 'SIGKILL'],
])('%s', async (_, script, graceMs, signal) => {
  const { ended, found } = await startNode(script)
  await endProcess(found, graceMs)
  expect((await ended)[1]).toBe(signal)
})

it('does nothing to a process that took over the pid', async () => {
  const { child, ended, found } = await startNode('')
  await endProcess({ ...found, born: 'long ago' }, 0)
  expect(isRunning(found)).toBe(true)
  child.kill()
  await ended
})
