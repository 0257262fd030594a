import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DomainError } from '../../errors.js'
import { isRunning, type LiveProcess, thisProcess } from './live-process.js'
import { withLock } from './lock.js'

export interface Holder extends LiveProcess {
  /** The command, and where it serves. */
  readonly purpose: string
  readonly since: string
}

/**
 * Makes this process the one that serves from a home folder; answers with what gives it up. A second one is told who
 * was first; a holder that died holds nothing.
 */
export async function holdHome(home: string, purpose: string): Promise<() => Promise<void>> {
  await mkdir(home, { recursive: true })
  const file = join(home, 'holder.json')
  const me: Holder = { ...thisProcess(), purpose, since: new Date().toISOString() }
  await withLock(file, async () => {
    const holder = await readHolder(file)
    if (holder !== null) throw heldBy(home, holder)
    await writeFile(file, JSON.stringify(me))
  })
  return () =>
    withLock(file, async () => {
      const holder = await readHolder(file)
      if (holder?.pid === me.pid) await rm(file, { force: true })
    })
}

export function heldBy(home: string, { pid, since, purpose }: Holder): DomainError {
  const message = `${home} is in use by camket ${purpose}, process ${pid}, since ${since}: stop that one first, or set CAMKET_HOME to another folder.`
  return new DomainError('HOME_HELD', message, { home, pid, since, purpose })
}

/** Who stands in that file, if still alive. */
export async function readHolder(file: string): Promise<Holder | null> {
  const text = await readFile(file, 'utf8').catch(() => null)
  if (text === null) return null
  const holder = JSON.parse(text) as Holder
  return isRunning(holder) ? holder : null
}
