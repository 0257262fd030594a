import { z } from 'zod'
import { KINDS, type Label } from '../model/kinds/index.js'
import type { GraphClient } from './client.js'
import { defineQuery, type NamedQuery } from './query.js'

const Properties = z.record(z.string(), z.unknown())
const Stored = z.object({
  id: z.string(),
  labels: z.array(z.string()),
  properties: Properties,
  links: z.array(
    z.object({ type: z.string(), to: z.string(), properties: Properties, isToHidden: z.boolean() }),
  ),
})

const PAGE = 1_000
/** Not a matter of what was read. */
const LEFT_OUT = new Set(['id', 'recordedAt', 'endRecordedAt', 'retractions', 'withheld'])

/** Facts stand under one label, be they shown, candidates or hidden. */
const LABELS = ['Fact', ...(Object.keys(KINDS) as Label[]).filter((label) => !KINDS[label].isFact)].sort()

const nodePages = new Map(LABELS.map((label) => [label, definePage(label)]))
export const DUMP_QUERIES: readonly NamedQuery[] = [...nodePages.values()]

function definePage(label: string) {
  return defineQuery({
    name: `dump.${label}`,
    cypher: `MATCH (n:${label})
      WHERE n.id > $after
      WITH n ORDER BY n.id LIMIT $first
      RETURN n.id AS id, labels(n) AS labels, n {.*} AS properties,
        COLLECT {
          MATCH (n)-[l]->(m)
          RETURN {type: type(l), to: m.id, properties: properties(l), isToHidden: m:Hidden}
        } AS links`,
    params: z.object({ after: z.string(), first: z.int() }),
    row: Stored,
  })
}

/** Every node under a label of the model, in a fixed order, with what it is linked to. */
export async function* storedNodes(client: GraphClient): AsyncGenerator<z.output<typeof Stored>> {
  for (const query of nodePages.values()) {
    for (let after = ''; ; ) {
      const rows = await client.run(query, { after, first: PAGE })
      yield* rows
      const last = rows.at(-1)
      if (!last || rows.length < PAGE) break
      after = last.id
    }
  }
}

/**
 * The graph as lines, the same for the same graph: each node with its labels, id and properties, then its links. When things
 * were recorded is left out, and so are judgements that were undone, which operations were asked for, and what stands
 * under no label of the model; on demand also what is hidden.
 */
export async function* dumpGraph(
  client: GraphClient,
  { isShownOnly = false }: { isShownOnly?: boolean } = {},
): AsyncGenerator<string> {
  for await (const { id, labels, properties, links } of storedNodes(client)) {
    if (labels.includes('Operation') || (isShownOnly && labels.includes('Hidden'))) continue
    if (labels.includes('Judgement') && properties.undoneAt) continue
    const kept = isShownOnly ? links.filter(({ isToHidden }) => !isToHidden) : links
    yield `${labels.toSorted().join(':')} ${id} ${canonical(properties)}`
    yield* kept.map((link) => `  ${link.type} ${link.to} ${canonical(link.properties)}`).sort()
  }
}

function canonical(properties: Readonly<Record<string, unknown>>): string {
  const kept = Object.entries(properties).filter(([name]) => !LEFT_OUT.has(name))
  return JSON.stringify(Object.fromEntries(kept.sort(([one], [other]) => (one < other ? -1 : 1))))
}
