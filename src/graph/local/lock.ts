import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import lockfile from 'proper-lockfile'

const OPTIONS = {
  realpath: false,
  stale: 5_000,
  // Taken over while this process was stopped: what we do under locks bears two at once, so no reason to die.
  onCompromised: () => {},
}

/**
 * Runs `work` while no other process of this machine runs anything under the same path; the others wait, after
 * `onWait`. The lock of a process that died is free again after five seconds.
 */
export async function withLock<T>(path: string, work: () => Promise<T>, onWait?: () => void): Promise<T> {
  await mkdir(dirname(path), { recursive: true })
  const release = await lockfile.lock(path, OPTIONS).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ELOCKED') throw error
    onWait?.()
    const retries = { forever: true, minTimeout: 50, maxTimeout: 500 }
    return lockfile.lock(path, { ...OPTIONS, retries })
  })
  try {
    return await work()
  } finally {
    await release().catch(() => {})
  }
}
