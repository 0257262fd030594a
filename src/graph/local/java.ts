import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { DomainError } from '../../errors.js'

const run = promisify(execFile)
const REMEDY = 'install Java 17 or 21, or set NEO4J_URI to a Neo4j that already runs'

/** The `java` that Neo4j 5.26 can run on: the one of JAVA_HOME, else the first on the PATH. */
export async function findJava(env: NodeJS.ProcessEnv = process.env): Promise<string> {
  const java = env.JAVA_HOME ? join(env.JAVA_HOME, 'bin', 'java') : 'java'
  const answer = await run(java, ['-version'], { env }).catch((cause: unknown) => {
    throw new DomainError('JAVA_MISSING', `Java was not found (${java}): ${REMEDY}.`, { cause, java })
  })
  const version = /version "([^"]+)"/.exec(answer.stderr + answer.stdout)?.[1] ?? 'unknown'
  const major = Number.parseInt(version, 10)
  if (major === 17 || major >= 21) return java
  throw new DomainError('JAVA_MISSING', `Java ${version} (${java}) cannot run Neo4j 5.26: ${REMEDY}.`, {
    java,
    version,
  })
}
