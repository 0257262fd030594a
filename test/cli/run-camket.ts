import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { inject } from 'vitest'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

export interface Ended {
  status: number | null
  out: string
  err: string
}

/** The command line as a user has it, from its source, against the database of the tests. */
export function startCamket(
  args: readonly string[],
  { input = '' as string | Uint8Array, env = {} as Record<string, string> } = {},
) {
  const { uri, user, password, database } = inject('connection')
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], {
    cwd: ROOT,
    env: {
      ...process.env,
      ...{ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database },
      NO_COLOR: '1',
      ...env,
    },
  })
  child.stdin.end(input)
  return { child, ended: endOf(child) }
}

export const runCamket = (...given: Parameters<typeof startCamket>) => startCamket(...given).ended

function endOf(child: ChildProcess): Promise<Ended> {
  const texts = { out: '', err: '' }
  child.stdout!.setEncoding('utf8').on('data', (text) => {
    texts.out += text
  })
  child.stderr!.setEncoding('utf8').on('data', (text) => {
    texts.err += text
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (status) => resolve({ status, ...texts }))
  })
}
