import type { Label } from '../model/kinds/index.js'

/** A constraint or an index. Its name follows from what it is, so that a changed one is a new one. */
export type SchemaPart =
  | { readonly type: 'UNIQUE'; readonly label: string; readonly property: string }
  | { readonly type: 'NODES'; readonly label: string; readonly properties: readonly string[] }
  | { readonly type: 'LINKS'; readonly link: string; readonly properties: readonly string[] }
  | { readonly type: 'TEXT'; readonly label: string; readonly property: string }
  | { readonly type: 'ENTRIES'; readonly label: string; readonly property: string }

/** The full-text index over `searchText` of a searchable kind. */
export function searchIndexOf(label: Label): string {
  return nameOf({ type: 'TEXT', label, property: 'searchText' })
}

/** The index that finds a node by one entry of a list. */
export function entryIndexOf(label: Label, property: string): string {
  return nameOf({ type: 'ENTRIES', label, property })
}

export function nameOf(part: SchemaPart): string {
  const owner = part.type === 'LINKS' ? part.link : part.label
  const properties = 'property' in part ? [part.property] : part.properties
  const suffix = { UNIQUE: 'unique', NODES: 'index', LINKS: 'index', TEXT: 'search', ENTRIES: 'entries' }[
    part.type
  ]
  return [owner, ...properties, suffix].map(toSnake).join('_')
}

const toSnake = (name: string) => name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase()

export function statementOf(part: SchemaPart): string {
  const head = `${nameOf(part)} IF NOT EXISTS`
  switch (part.type) {
    case 'UNIQUE':
      return `CREATE CONSTRAINT ${head} FOR (n:${part.label}) REQUIRE n.${part.property} IS UNIQUE`
    case 'NODES':
      return `CREATE INDEX ${head} FOR (n:${part.label}) ON (${columns('n', part.properties)})`
    case 'LINKS':
      return `CREATE INDEX ${head} FOR ()-[r:${part.link}]-() ON (${columns('r', part.properties)})`
    // A range index knows whole lists only; full text knows their entries, each as one word.
    case 'ENTRIES':
      return `CREATE FULLTEXT INDEX ${head} FOR (n:${part.label}) ON EACH [n.${part.property}] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'keyword'}}`
    // Without stop words: the folding analyzer drops Vietnamese words such as "án", "nợ" and "tổ".
    case 'TEXT':
      return `CREATE FULLTEXT INDEX ${head} FOR (n:${part.label}) ON EACH [n.${part.property}] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'standard-no-stop-words'}}`
  }
}

const columns = (name: string, properties: readonly string[]) =>
  properties.map((property) => `${name}.${property}`).join(', ')
