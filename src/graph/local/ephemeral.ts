import { existsSync } from 'node:fs'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Connection } from '../client.js'
import { readHolder } from './hold-home.js'
import { ensureJars, type OnProgress } from './jars.js'
import { findJava } from './java.js'
import { thisProcess } from './live-process.js'
import { awaitServer, findServer, launchServer, stopServer } from './server.js'

export interface EphemeralSettings {
  readonly cache?: string | undefined
  readonly heapMb?: number
  readonly pageCacheMb?: number
  /** By default compiled quickly rather than well: it starts in half the time and suits short lives. */
  readonly jvmFlags?: readonly string[]
  readonly onProgress?: OnProgress
}

export interface EphemeralServer {
  readonly connection: Connection
  /** Ends it and removes all it wrote. */
  readonly stop: () => Promise<void>
}

const PREFIX = 'camket-neo4j-'
const START_BOUND_MS = 180_000

/** A Neo4j of one's own in a temporary folder, for tests and benches. */
export async function startEphemeralServer(settings: EphemeralSettings = {}): Promise<EphemeralServer> {
  const { cache, heapMb = 512, pageCacheMb = 64, jvmFlags = ['-XX:TieredStopAtLevel=1'] } = settings
  await removeAbandoned()
  const java = await findJava()
  const jars = await ensureJars(cache, settings.onProgress)
  const folder = await mkdtemp(join(tmpdir(), PREFIX))
  await writeFile(ownerFile(folder), JSON.stringify(thisProcess()))
  const record = await launchServer({ folder, jars, java, heapMb, pageCacheMb, jvmFlags })
  try {
    return {
      connection: await awaitServer(folder, record, START_BOUND_MS),
      stop: () => removeServer(folder),
    }
  } catch (error) {
    await removeServer(folder)
    throw error
  }
}

const ownerFile = (folder: string) => join(folder, 'owner.json')

/** What a run that was killed left behind. */
async function removeAbandoned(): Promise<void> {
  const names = (await readdir(tmpdir())).filter((name) => name.startsWith(PREFIX))
  for (const folder of names.map((name) => join(tmpdir(), name)))
    if (existsSync(ownerFile(folder)) && (await readHolder(ownerFile(folder))) === null)
      await removeServer(folder)
}

async function removeServer(folder: string): Promise<void> {
  const record = await findServer(folder)
  if (record !== null) await stopServer(folder, record, 0)
  await rm(folder, { recursive: true, force: true })
}
