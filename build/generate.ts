/**
 * Writes every generated file from its source; with --check writes nothing and fails when one is stale.
 *   tsx build/generate.ts [--check]
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generate } from '@graphql-codegen/cli'
import codegen from '../codegen.js'
import { printSchemaDocument } from '../src/api/schema.js'
import { EXIT_MEANING, EXIT_STATUS } from '../src/cli/exit.js'
import { printGraphSchema } from '../src/graph/schema.js'

const root = fileURLToPath(new URL('..', import.meta.url))
process.chdir(root)

const schemaDocument = printSchemaDocument()
const files = new Map([
  ['schema/schema.graphql', schemaDocument],
  ['schema/graph.cypher', printGraphSchema()],
  ['docs/exit-statuses.md', printExitStatuses()],
])
for (const { filename, content } of await generate(
  { ...codegen, schema: schemaDocument, silent: true },
  false,
))
  files.set(relative('', filename), content)

const stale = [...files].filter(
  ([path, content]) => !existsSync(path) || readFileSync(path, 'utf8') !== content,
)
if (!process.argv.includes('--check')) for (const [path, content] of stale) write(path, content)
else if (stale.length > 0) {
  console.error(`Stale, run npm run generate: ${stale.map(([path]) => path).join(', ')}`)
  process.exitCode = 1
}
if (files.size < 4) throw new Error('Nothing was generated where typed documents were expected.')

function write(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
  console.log(`wrote ${path}`)
}

function printExitStatuses(): string {
  const rows = Object.entries(EXIT_STATUS)
    .sort(([, a], [, b]) => a - b)
    .map(([code, status]) => `| ${status} | ${code} | ${EXIT_MEANING[code as keyof typeof EXIT_MEANING]} |`)
  return `# Exit statuses

Printed from \`src/cli/exit.ts\`; \`npm run generate\` writes it anew.

| status | code | meaning |
|---:|---|---|
| 0 | | Everything was done. |
| 2 | | The command line has a word or an option that camket does not know. |
${rows.join('\n')}
| 130 | | Stopped by Ctrl-C. |
`
}
