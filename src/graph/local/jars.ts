import { type ChildProcess, spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { finished } from 'node:stream/promises'
import envPaths from 'env-paths'
import { DomainError } from '../../errors.js'
import { withLock } from './lock.js'

export const NEO4J_VERSION = '5.26.25'
/** How many files the two dependencies come to; only the progress line depends on it. */
const JAR_COUNT = 214
const MARKER = 'complete.json'

/** Neo4j Community whole: its boot classes and its server. GPLv3: run as a program of its own, never linked. */
const POM = `<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>camket</groupId><artifactId>neo4j</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${NEO4J_VERSION}</version></dependency>
    <dependency><groupId>org.neo4j.app</groupId><artifactId>neo4j-server</artifactId><version>${NEO4J_VERSION}</version></dependency>
  </dependencies>
  <build><plugins><plugin>
    <groupId>org.apache.maven.plugins</groupId><artifactId>maven-dependency-plugin</artifactId><version>3.8.1</version>
  </plugin></plugins></build>
</project>
`

export interface Progress {
  readonly phase: 'waiting' | 'downloading' | 'starting'
  readonly done: number
  /** 0 when it is not known how much there is to do. */
  readonly total: number
  readonly detail: string
}
export type OnProgress = (progress: Progress) => void

/**
 * The folder with Neo4j's jars, fetched through Maven into `cache` by the first who asks.
 * A folder under its final name is complete: it is filled under another name and then renamed.
 */
export async function ensureJars(
  cache: string = envPaths('camket', { suffix: '' }).cache,
  onProgress: OnProgress = () => {},
): Promise<string> {
  const folder = join(cache, `neo4j-${NEO4J_VERSION}`)
  if (await isComplete(folder)) {
    // A Maven that outlived its start may have filled its folder after that was removed.
    await removeRemains(cache)
    return folder
  }
  const onWait = () => onProgress({ phase: 'waiting', done: 0, total: 0, detail: folder })
  await withLock(folder, () => fillFolder(cache, folder, onProgress), onWait)
  return folder
}

async function fillFolder(cache: string, folder: string, onProgress: OnProgress): Promise<void> {
  if (await isComplete(folder)) return
  await removeRemains(cache)
  const fresh = await mkdtemp(`${folder}-part-`)
  await fetchJars(fresh, join(cache, 'maven.log'), onProgress)
  await writeFile(join(fresh, MARKER), JSON.stringify(await sizesIn(fresh)))
  await rm(folder, { recursive: true, force: true })
  await rename(fresh, folder)
}

/** Whether every jar stands there at the size it had when it was fetched. */
async function isComplete(folder: string): Promise<boolean> {
  const marker = await readFile(join(folder, MARKER), 'utf8').catch(() => null)
  return marker !== null && marker === JSON.stringify(await sizesIn(folder))
}

async function sizesIn(folder: string): Promise<[string, number][]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.jar')).sort()
  return Promise.all(names.map(async (name) => [name, (await stat(join(folder, name))).size]))
}

async function removeRemains(cache: string): Promise<void> {
  const remains = (await readdir(cache)).filter((name) => name.startsWith(`neo4j-${NEO4J_VERSION}-part-`))
  for (const name of remains) await rm(join(cache, name), { recursive: true, force: true })
}

async function fetchJars(folder: string, log: string, onProgress: OnProgress): Promise<void> {
  onProgress({ phase: 'downloading', done: 0, total: JAR_COUNT, detail: `Neo4j ${NEO4J_VERSION}` })
  const pom = join(folder, 'pom.xml')
  await writeFile(pom, POM)
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${folder}`]
  const maven = spawn('mvn', ['-B', '--strict-checksums', '-f', pom, ...goal], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [ended, firstError] = await Promise.all([endOf(maven), followOutput(maven, log, onProgress)])
  if (ended === 0) return
  const reason = firstError ?? `it ended with ${ended}`
  throw new DomainError(
    'DOWNLOAD_FAILED',
    `Maven could not fetch Neo4j ${NEO4J_VERSION}: ${reason}. See ${log}, check the network or the mirror in Maven's settings.xml, and start again; what was fetched is kept.`,
    { log },
  )
}

function endOf(maven: ChildProcess): Promise<number | string> {
  return new Promise((resolve, reject) => {
    maven.once('error', (cause) => {
      const message = 'Maven (mvn) was not found: install it, or set NEO4J_URI to a Neo4j that already runs.'
      reject(new DomainError('MAVEN_MISSING', message, { cause }))
    })
    maven.once('close', (code, signal) => resolve(code ?? signal ?? 'no status'))
  })
}

/** Copies what Maven says to `log` and tells its progress; answers with the first error it named. */
async function followOutput(
  maven: ChildProcess,
  log: string,
  onProgress: OnProgress,
): Promise<string | null> {
  const copy = createWriteStream(log)
  maven.stderr?.pipe(copy, { end: false })
  let firstError: string | null = null
  let done = 0
  for await (const line of createInterface({ input: maven.stdout! })) {
    copy.write(`${line}\n`)
    firstError ??= /^\[ERROR\] (.+)/.exec(line)?.[1] ?? null
    const jar = /Downloaded from \S+: \S+\/([^/\s]+\.jar)/.exec(line)?.[1]
    // Maven fetches jars of its own too, after ours.
    if (jar === undefined || done === JAR_COUNT) continue
    onProgress({ phase: 'downloading', done: ++done, total: JAR_COUNT, detail: jar })
  }
  copy.end()
  await finished(copy)
  return firstError
}
