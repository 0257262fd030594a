import type { TestProject } from 'vitest/node'
import type { Connection } from '../../src/graph/client.js'
import { startEphemeralServer } from '../../src/graph/local/ephemeral.js'

declare module 'vitest' {
  export interface ProvidedContext {
    connection: Connection
  }
}

/** One Neo4j for the whole run, in a temporary folder of its own: two runs side by side do not meet. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { connection, stop } = await startEphemeralServer({
    cache: process.env.CAMKET_CACHE,
    onProgress: ({ phase, done }) => done === 0 && console.error(`Neo4j for the tests: ${phase}`),
  })
  project.provide('connection', connection)
  return stop
}
