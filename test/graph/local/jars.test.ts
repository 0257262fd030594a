import { existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, truncate, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ensureJars, NEO4J_VERSION, type Progress } from '../../../src/graph/local/jars.js'

let folder: string
let cache: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'camket-jars-'))
  cache = join(folder, 'cache')
  vi.stubEnv('PATH', `${folder}:${process.env.PATH}`)
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true })
})

/** Puts a Maven of our own first on the PATH; `$out` is where it is told to copy to. */
async function installMaven(script: string): Promise<void> {
  const head = `#!/bin/sh\nfor a in "$@"; do case $a in -DoutputDirectory=*) out=$(echo "$a" | cut -d= -f2);; esac; done\n`
  await writeFile(join(folder, 'mvn'), `${head}echo run >> ${folder}/runs\n${script}\n`)
  await chmod(join(folder, 'mvn'), 0o755)
}
const GOOD = `for n in a b; do
  echo jar-$n > "$out/$n.jar"
  echo "[INFO] Downloaded from central: mirror/path/$n.jar (7 kB at 1 MB/s)"
done`
const runsOfMaven = async () => (await readFile(join(folder, 'runs'), 'utf8')).split('\n').length - 1
const jarsIn = async (path: string) => (await readdir(path)).filter((name) => name.endsWith('.jar'))

it('fetches the jars once, and tells its progress', async () => {
  await installMaven(GOOD)
  const progress: Progress[] = []
  const path = await ensureJars(cache, (step) => progress.push(step))
  expect(await jarsIn(path)).toEqual(['a.jar', 'b.jar'])
  expect(
    progress.filter(({ phase }) => phase === 'downloading').map(({ done, detail }) => [done, detail]),
  ).toEqual([
    [0, `Neo4j ${NEO4J_VERSION}`],
    [1, 'a.jar'],
    [2, 'b.jar'],
  ])
  expect(await ensureJars(cache)).toBe(path)
  expect(await runsOfMaven()).toBe(1)
})

it('lets two first starts at once share one download', async () => {
  await installMaven(`sleep 0.3\n${GOOD}`)
  const [one, other] = await Promise.all([ensureJars(cache), ensureJars(cache)])
  expect(one).toBe(other)
  expect(await runsOfMaven()).toBe(1)
})

it('says why a download failed and where to look, and starts over the next time', async () => {
  await installMaven('echo jar > "$out/a.jar"; echo "[ERROR] Could not transfer artifact x"; exit 1')
  const failing = ensureJars(cache)
  await expect(failing).rejects.toMatchObject({
    code: 'DOWNLOAD_FAILED',
    facts: { log: join(cache, 'maven.log') },
  })
  await expect(failing).rejects.toThrow('Could not transfer artifact x')
  await installMaven(GOOD)
  expect(await jarsIn(await ensureJars(cache))).toEqual(['a.jar', 'b.jar'])
})

it('starts over after a start that was killed in the middle of the download', async () => {
  await installMaven(GOOD)
  const remains = join(cache, `neo4j-${NEO4J_VERSION}-part-x`)
  const lock = join(cache, `neo4j-${NEO4J_VERSION}.lock`)
  await mkdir(remains, { recursive: true })
  await mkdir(lock)
  await utimes(lock, new Date(0), new Date(0))
  expect(await jarsIn(await ensureJars(cache))).toEqual(['a.jar', 'b.jar'])
  expect(existsSync(remains)).toBe(false)
  await mkdir(remains)
  await ensureJars(cache)
  expect(existsSync(remains)).toBe(false)
})

it('fetches anew when a jar was cut short or is gone', async () => {
  await installMaven(GOOD)
  const path = await ensureJars(cache)
  await truncate(join(path, 'a.jar'), 1)
  await ensureJars(cache)
  await rm(join(path, 'b.jar'))
  await ensureJars(cache)
  expect(await jarsIn(path)).toEqual(['a.jar', 'b.jar'])
  expect(await runsOfMaven()).toBe(3)
})

it('says what to install when there is no Maven', async () => {
  vi.stubEnv('PATH', folder)
  await expect(ensureJars(cache)).rejects.toMatchObject({ code: 'MAVEN_MISSING' })
})
