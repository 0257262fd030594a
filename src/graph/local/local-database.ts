import { existsSync } from 'node:fs'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DomainError } from '../../errors.js'
import type { Connection } from '../client.js'
import { type Holder, heldBy, readHolder } from './hold-home.js'
import { ensureJars, type OnProgress } from './jars.js'
import { findJava } from './java.js'
import { isRunning, thisProcess } from './live-process.js'
import { withLock } from './lock.js'
import { awaitServer, findServer, launchServer, type ServerRecord, stopServer } from './server.js'

export interface LocalSettings {
  /** The home folder; Neo4j lives in `neo4j` below it. */
  readonly home: string
  /** Where the jars are kept; the user's cache folder when undefined. */
  readonly cache: string | undefined
  readonly heapMb: number
  readonly pageCacheMb: number
}

export interface LocalDatabase {
  readonly connection: Connection
  /** Runs `onDeath` once if Neo4j ends before we left it. */
  readonly watch: (onDeath: () => void) => void
  /** The last to leave stops Neo4j, unless it was started to stay. */
  readonly leave: () => Promise<void>
}

export interface LocalStatus extends ServerRecord {
  /** Whether it runs on when nobody uses it. */
  readonly stays: boolean
  readonly users: readonly Holder[]
}

const WATCH_EVERY_MS = 1_000
/** How long a server that we found is given to answer before it is stopped and started anew. */
const FOUND_BOUND_MS = 20_000
const START_BOUND_MS = 120_000
let joined = 0

/** Uses the Neo4j of a home together with whoever else does, and starts it if it does not run. */
export async function joinLocalDatabase(
  settings: LocalSettings,
  purpose: string,
  onProgress?: OnProgress,
): Promise<LocalDatabase> {
  const { folder, users } = placesIn(settings.home)
  const entry = join(users, `${process.pid}-${joined++}.json`)
  const { record, connection } = await withLock(folder, async () => {
    const running = await ensureRunning(settings, onProgress)
    const me: Holder = { ...thisProcess(), purpose, since: new Date().toISOString() }
    await mkdir(users, { recursive: true })
    await writeFile(entry, JSON.stringify(me))
    return running
  })
  let timer: NodeJS.Timeout | undefined
  return {
    connection,
    watch: (onDeath) => {
      timer = setInterval(() => {
        if (isRunning(record)) return
        clearInterval(timer)
        onDeath()
      }, WATCH_EVERY_MS).unref()
    },
    leave: () => {
      clearInterval(timer)
      return withLock(folder, async () => {
        await rm(entry, { force: true })
        const status = await readStatus(settings.home)
        if (status !== null && !status.stays && status.users.length === 0) await stopServer(folder, status)
      })
    },
  }
}

/** Starts Neo4j so that it stays when the command ends. */
export async function startLocalDatabase(
  settings: LocalSettings,
  onProgress?: OnProgress,
): Promise<{ connection: Connection; record: ServerRecord }> {
  const { folder, stays } = placesIn(settings.home)
  return withLock(folder, async () => {
    const running = await ensureRunning(settings, onProgress)
    await writeFile(stays, '')
    return running
  })
}

/** Stops Neo4j. Refused with HOME_HELD while somebody uses it, and with NOT_RUNNING when there is nothing to stop. */
export async function stopLocalDatabase(home: string): Promise<void> {
  const { folder, stays } = placesIn(home)
  await withLock(folder, async () => {
    const status = await readStatus(home)
    if (status === null) throw new DomainError('NOT_RUNNING', `No Neo4j runs in ${home}.`, { home })
    const [user] = status.users
    if (user !== undefined) throw heldBy(home, user)
    await stopServer(folder, status)
    await rm(stays, { force: true })
  })
}

/** The Neo4j that runs in that home, and who uses it; null if none runs. */
export async function readStatus(home: string): Promise<LocalStatus | null> {
  const { folder, users, stays } = placesIn(home)
  const record = await findServer(folder)
  if (record === null) return null
  return { ...record, stays: existsSync(stays), users: await livingUsers(users) }
}

function placesIn(home: string) {
  const folder = join(home, 'neo4j')
  return { folder, users: join(folder, 'users'), stays: join(folder, 'stays') }
}

/** Takes over what a process that was killed left running, unless it no longer answers. */
async function ensureRunning(settings: LocalSettings, onProgress?: OnProgress) {
  const { folder, stays } = placesIn(settings.home)
  const found = await findServer(folder)
  if (found !== null) {
    const connection = await awaitServer(folder, found, FOUND_BOUND_MS).catch(() => null)
    if (connection !== null) return { record: found, connection }
    await stopServer(folder, found)
  }
  await rm(stays, { force: true })
  const java = await findJava()
  const jars = await ensureJars(settings.cache, onProgress)
  onProgress?.({ phase: 'starting', done: 0, total: 0, detail: folder })
  const { heapMb, pageCacheMb } = settings
  const record = await launchServer({ folder, jars, java, heapMb, pageCacheMb, jvmFlags: [] })
  try {
    return { record, connection: await awaitServer(folder, record, START_BOUND_MS) }
  } catch (error) {
    await stopServer(folder, record)
    throw error
  }
}

async function livingUsers(users: string): Promise<Holder[]> {
  const names = await readdir(users).catch(() => [])
  const holders = await Promise.all(names.map((name) => readHolder(join(users, name))))
  return holders.filter((holder) => holder !== null)
}
