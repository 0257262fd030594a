import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findJava } from '../../../src/graph/local/java.js'

let home: string
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'camket-java-'))
  await mkdir(join(home, 'bin'))
})
afterAll(() => rm(home, { recursive: true }))

async function installJava(version: string): Promise<string> {
  const java = join(home, 'bin', 'java')
  await writeFile(java, `#!/bin/sh\necho 'openjdk version "${version}" 2025-04-15' >&2\n`)
  await chmod(java, 0o755)
  return java
}

it.each(['17.0.15', '21', '25.0.1'])('takes Java %s', async (version) => {
  const java = await installJava(version)
  expect(await findJava({ JAVA_HOME: home })).toBe(java)
})

it.each(['1.8.0_412', '11.0.2', '20.0.1'])('refuses Java %s, naming it and the remedy', async (version) => {
  await installJava(version)
  const finding = findJava({ JAVA_HOME: home })
  await expect(finding).rejects.toMatchObject({ code: 'JAVA_MISSING', facts: { version } })
  await expect(finding).rejects.toThrow('install Java 17 or 21')
})

it('says what to install when there is no Java', async () => {
  await expect(findJava({ PATH: home })).rejects.toMatchObject({
    code: 'JAVA_MISSING',
    facts: { java: 'java' },
  })
})
