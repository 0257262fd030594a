import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/** A pid alone is not an identity, for the system gives it out again; a pid with its hour of birth is. */
export interface LiveProcess {
  readonly pid: number
  readonly born: string
}

/** The process of that pid, or null if there is none (a process that ended but was not yet reaped counts as none). */
export function findProcess(pid: number): LiveProcess | null {
  const born = existsSync('/proc/self/stat') ? bornByProc(pid) : bornByPs(pid)
  return born === null ? null : { pid, born }
}

export function thisProcess(): LiveProcess {
  return findProcess(process.pid) ?? { pid: process.pid, born: 'unknown' }
}

export function isRunning({ pid, born }: LiveProcess): boolean {
  return findProcess(pid)?.born === born
}

/** Asks it to end, and makes it end when it has not within `graceMs`. */
export async function endProcess(target: LiveProcess, graceMs: number): Promise<void> {
  sendSignal(target, 'SIGTERM')
  if (await hasEnded(target, graceMs)) return
  sendSignal(target, 'SIGKILL')
  await hasEnded(target, 5_000)
}

async function hasEnded(target: LiveProcess, withinMs: number): Promise<boolean> {
  const deadline = Date.now() + withinMs
  while (isRunning(target)) {
    if (Date.now() > deadline) return false
    await sleep(50)
  }
  return true
}

function sendSignal(target: LiveProcess, signal: NodeJS.Signals): void {
  try {
    if (isRunning(target)) process.kill(target.pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

function bornByProc(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The second field, the command in brackets, may itself hold blanks and brackets.
    const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return state === 'Z' ? null : (fields[18] ?? null)
  } catch {
    return null
  }
}

function bornByPs(pid: number): string | null {
  try {
    const lines = execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return lines.trim() || null
  } catch {
    return null
  }
}
