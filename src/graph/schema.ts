import { isDomainError } from '../errors.js'
import { KINDS } from '../model/kinds/index.js'
import { LINKS } from '../model/links/links.js'
import type { GraphClient } from './client.js'
import { PAGE_INDEXES } from './page-indexes.js'
import { nameOf, type SchemaPart, statementOf } from './schema-part.js'

const CREATING = { name: 'schema.apply', timeoutMs: 600_000 }

/** Where the version of the data stands. */
export const VERSION_PART: SchemaPart = { type: 'UNIQUE', label: 'SchemaVersion', property: 'id' }

export const GRAPH_SCHEMA: readonly SchemaPart[] = [
  VERSION_PART,
  ...['Fact', 'Hidden', ...Object.keys(KINDS)].map(
    (label): SchemaPart => ({ type: 'UNIQUE', label, property: 'id' }),
  ),
  ...Object.entries(LINKS)
    .filter(([, link]) => 'isIndex' in link)
    .flatMap(([link]) =>
      ['deadlineKey', 'madeKey'].map(
        (key): SchemaPart => ({ type: 'LINKS', link, properties: ['target', key] }),
      ),
    ),
  ...Object.values(KINDS)
    .filter(({ isSearchable }) => isSearchable)
    .map(({ label }): SchemaPart => ({ type: 'TEXT', label, property: 'searchText' })),
  ...PAGE_INDEXES,
  { type: 'NODES', label: 'Fact', properties: ['readAs'] },
  { type: 'ENTRIES', label: 'Place', property: 'codes' },
  { type: 'ENTRIES', label: 'Report', property: 'urls' },
  { type: 'ENTRIES', label: 'Report', property: 'sha256' },
  { type: 'ENTRIES', label: 'Operation', property: 'on' },
  { type: 'ENTRIES', label: 'Operation', property: 'results' },
]

/** The whole schema as a Cypher script, to be read and reviewed. */
export function printGraphSchema(parts: readonly SchemaPart[] = GRAPH_SCHEMA): string {
  return `// Constraints and indexes, printed from src/graph/schema.ts; applied at every start.\n\n${parts
    .map((part) => `${statementOf(part)};\n`)
    .join('')}`
}

/** Creates what is not there yet, and waits until every index can be used. */
export async function applySchema(
  client: GraphClient,
  parts: readonly SchemaPart[] = GRAPH_SCHEMA,
): Promise<void> {
  const known = await client.read('SHOW INDEXES YIELD name', {}, { name: 'schema.names' })
  const names = new Set(known.map(([name]) => name))
  const missing = parts.filter((part) => !names.has(nameOf(part)))
  if (missing.length === 0) return
  try {
    await client.write(async (transaction) => {
      for (const part of missing) await transaction.send(statementOf(part))
    }, CREATING)
    await client.read('CALL db.awaitIndexes(600)', {}, CREATING)
  } catch (error) {
    // Another start created the same at the same time, which IF NOT EXISTS does not forgive; look again.
    if (!isDomainError(error) || error.code !== 'CONFLICT') throw error
    await applySchema(client, parts)
  }
}
