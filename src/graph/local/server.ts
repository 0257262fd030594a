import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdir, open, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import getPort from 'get-port'
import { DomainError } from '../../errors.js'
import type { Connection } from '../client.js'
import { firstLogin } from './first-login.js'
import { endProcess, findProcess, isRunning, type LiveProcess } from './live-process.js'

export interface ServerSettings {
  /** Holds its configuration, data, logs and password. */
  readonly folder: string
  readonly jars: string
  readonly java: string
  readonly heapMb: number
  readonly pageCacheMb: number
  readonly jvmFlags: readonly string[]
}

/** A Neo4j that was started here, as it is written beside its data, so that any later process finds it again. */
export interface ServerRecord extends LiveProcess {
  readonly port: number
  readonly startedAt: string
}

const STOP_BOUND_MS = 30_000
const OPENED_PACKAGES = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent']

/** Starts Neo4j in its folder, detached, so that Ctrl-C reaches us and not it. It does not answer yet. */
export async function launchServer(settings: ServerSettings): Promise<ServerRecord> {
  const { folder, java } = settings
  const port = await getPort({ host: '127.0.0.1' })
  await mkdir(join(folder, 'conf'), { recursive: true })
  await mkdir(join(folder, 'logs'), { recursive: true })
  await ensurePassword(folder)
  await writeFile(join(folder, 'conf', 'neo4j.conf'), configuration(port, settings.pageCacheMb))
  const output = await open(join(folder, 'logs', 'console.log'), 'w')
  const child = spawn(java, commandLine(settings), {
    detached: true,
    stdio: ['ignore', output.fd, output.fd],
  })
  await output.close()
  // Without a listener the event would end us; that there is no process says the same.
  child.once('error', () => {})
  child.unref()
  const found = child.pid === undefined ? null : findProcess(child.pid)
  if (found === null) throw startFailure(folder)
  const record = { ...found, port, startedAt: new Date().toISOString() }
  await writeFile(recordFile(folder), JSON.stringify(record))
  return record
}

/** The Neo4j that runs in that folder, or null; what a dead one left behind counts as none. */
export async function findServer(folder: string): Promise<ServerRecord | null> {
  const text = await readFile(recordFile(folder), 'utf8').catch(() => null)
  if (text === null) return null
  const record = JSON.parse(text) as ServerRecord
  return isRunning(record) ? record : null
}

/** Waits until it lets us in with the password of its folder; DB_START_FAILED if it ends first, or after `boundMs`. */
export async function awaitServer(
  folder: string,
  record: ServerRecord,
  boundMs: number,
): Promise<Connection> {
  const password = (await readFile(passwordFile(folder), 'utf8')).trim()
  const connection = { uri: `bolt://127.0.0.1:${record.port}`, user: 'neo4j', password, database: 'neo4j' }
  const isIn = await firstLogin(connection, { isWorthwhile: () => isRunning(record), boundMs })
  if (!isIn) throw startFailure(folder)
  return connection
}

/** Ends it in order, and by force when it has not ended after half a minute. */
export async function stopServer(
  folder: string,
  record: ServerRecord,
  graceMs = STOP_BOUND_MS,
): Promise<void> {
  await endProcess(record, graceMs)
  await rm(recordFile(folder), { force: true })
}

const recordFile = (folder: string) => join(folder, 'server.json')
const passwordFile = (folder: string) => join(folder, 'password')

function commandLine({ folder, jars, heapMb, jvmFlags }: ServerSettings): string[] {
  return [
    ...['-cp', join(jars, '*'), '-XX:+UseSerialGC', `-Xms${Math.min(256, heapMb)}m`, `-Xmx${heapMb}m`],
    ...jvmFlags,
    ...OPENED_PACKAGES.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '-Dio.netty.tryReflectionSetAccessible=true',
    'org.neo4j.server.CommunityEntryPoint',
    ...[`--home-dir=${folder}`, `--config-dir=${join(folder, 'conf')}`],
  ]
}

function configuration(port: number, pageCacheMb: number): string {
  const settings = {
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'dbms.usage_report.enabled': 'false',
    'server.memory.pagecache.size': `${pageCacheMb}m`,
    'db.tx_log.preallocate': 'false',
    'db.tx_log.rotation.retention_policy': '2 files',
    // Else it waits ten seconds for late callers when it stops.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
  }
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('')
}

/** Made once, for the owner's eyes only. */
async function ensurePassword(folder: string): Promise<void> {
  const password = `${randomBytes(24).toString('base64url')}\n`
  try {
    await writeFile(passwordFile(folder), password, { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}

function startFailure(folder: string): DomainError {
  const log = join(folder, 'logs', 'neo4j.log')
  const message = `Neo4j did not start in ${folder}: ${log}, or console.log beside it, says why.`
  return new DomainError('DB_START_FAILED', message, { log })
}
