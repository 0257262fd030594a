import { defineConfig } from 'vitest/config'

/** What talks to Neo4j. One server for all of it, so one file at a time: each begins with an empty graph. */
const WITH_DATABASE = [
  'test/{graph,track,audit,api,server,cli}/**/*.test.ts',
  'test/explorer/**/*.browser.test.ts',
  'test/{walk,pipeline,readme}.test.ts',
]

const shared = {
  // Vitest would load graphql twice, as a module and as CommonJS, and graphql refuses schemas of its twin.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
}

export default defineConfig({
  ...shared,
  test: {
    reporters: ['default', './test/plain-line.ts'],
    projects: [
      {
        ...shared,
        test: { name: 'pure', include: ['test/**/*.test.ts'], exclude: WITH_DATABASE },
      },
      {
        ...shared,
        test: {
          name: 'database',
          include: WITH_DATABASE,
          globalSetup: 'test/database/start.ts',
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
