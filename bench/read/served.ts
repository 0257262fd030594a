/** A server that is measured runs in a process of its own, told where the database is, and tells where it listens. */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import type { RequestListener } from 'node:http'
import type { Connection } from '../../src/graph/client.js'
import { listen } from '../../src/server/listen.js'

export interface Served {
  origin: string
  /** Milliseconds of processor time since its start. */
  cpuMs(): Promise<number>
  stop(): Promise<void>
}

export async function serve(file: URL, connection: Connection): Promise<Served> {
  const child = fork(file, {
    stdio: ['ignore', 'inherit', 'ignore', 'ipc'],
    env: { ...process.env, NODE_ENV: 'production' },
  })
  child.send(connection)
  const origin = await answerOf<string>(child)
  return {
    origin,
    cpuMs: () => {
      child.send('cpu')
      return answerOf<number>(child)
    },
    stop: async () => {
      if (child.exitCode !== null) return
      child.disconnect()
      await once(child, 'exit')
    },
  }
}

/** The other side: in the measured process. It ends when whoever started it is gone. */
export function answerParent(start: (connection: Connection) => Promise<RequestListener>): void {
  // The driver takes a stack trace for each statement; with source maps, which tsx brings, that would be slow here only.
  process.setSourceMapsEnabled(false)
  process.once('message', async (connection: Connection) => {
    const { origin } = await listen(await start(connection), '127.0.0.1', 0)
    process.on('message', () => process.send?.(processorMs()))
    process.send?.(origin)
  })
  process.once('disconnect', () => process.exit())
}

function processorMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

function answerOf<T>(child: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    child.once('exit', onExit)
    child.once('message', (message) => {
      child.off('exit', onExit)
      resolve(message as T)
    })
    function onExit() {
      reject(new Error('The measured server ended before it answered.'))
    }
  })
}
