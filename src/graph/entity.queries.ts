import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { KINDS } from '../model/kinds/index.js'
import { ENTITY_LABELS, type EntityLabel, mergeEntity } from '../model/merging.js'
import type { Properties, ReportNode } from '../model/report-graph.js'
import type { GraphTransaction } from './client.js'
import { assignmentsOf, Columns, nodeColumns } from './columns.js'
import type { Elements } from './fact.queries.js'
import { defineQuery, type NamedQuery } from './query.js'

/** What several readings may write at once. */
type SharedLabel = 'Report' | EntityLabel
const SHARED_LABELS: readonly SharedLabel[] = ['Report', ...ENTITY_LABELS]

/** Beside them, what is written when it is held already. */
type SavedLabel = SharedLabel | 'Operation' | 'Judgement'

const holds = new Map(SHARED_LABELS.map((label) => [label, defineHold(label)]))
const saves = new Map(
  ([...SHARED_LABELS, 'Operation', 'Judgement'] as const).map((label) => [label, defineSave(label)]),
)
export const ENTITY_QUERIES: readonly NamedQuery[] = [...holds.values(), ...saves.values()]

/**
 * Setting a property takes the node's lock before `stored` is read, so what is read stays true until the commit. What was
 * hidden is shown again.
 */
function defineHold(label: SharedLabel) {
  return defineQuery({
    name: `entity.hold.${label}`,
    cypher: `UNWIND $ids AS id
      OPTIONAL MATCH (hidden:Hidden {id: id})
      SET hidden:${label}
      MERGE (n:${label} {id: id})
      SET n.id = id
      WITH id, n, n:Hidden AS wasHidden
      SET n:${label}
      REMOVE n:Hidden
      RETURN id, elementId(n) AS element, n {.*} AS stored, wasHidden`,
    params: z.object({ ids: z.array(z.string()) }),
    row: z.object({
      id: z.string(),
      element: z.string(),
      stored: z.record(z.string(), z.unknown()),
      wasHidden: z.boolean(),
    }),
  })
}

function defineSave(label: SavedLabel) {
  return defineQuery({
    name: `entity.save.${label}`,
    cypher: `UNWIND range(0, size($nodes.id) - 1) AS i
      MATCH (n:${label} {id: $nodes.id[i]})
      SET ${assignmentsOf(label)}`,
    params: z.object({ nodes: Columns }),
    row: z.object({}),
  })
}

export interface Held<L extends SharedLabel> {
  /** Null for a node that was only just made. */
  stored: Properties<L> | null
  wasHidden: boolean
}

/** Holds nodes until the transaction ends, making each where it was not, and showing what was hidden. */
export async function holdNodes<L extends SharedLabel>(
  transaction: GraphTransaction,
  label: L,
  ids: readonly string[],
  elements: Elements,
): Promise<ReadonlyMap<string, Held<L>>> {
  const rows = await transaction.run(holds.get(label)!, { ids: [...ids].sort() })
  for (const { id, element } of rows) elements.set(id, element)
  return new Map(
    rows.map(({ id, stored, wasHidden }) => [id, { stored: storedProperties(label, stored), wasHidden }]),
  )
}

export async function saveNodes(
  transaction: GraphTransaction,
  label: SavedLabel,
  nodes: readonly { id: string; properties: Readonly<Record<string, unknown>> }[],
): Promise<void> {
  if (nodes.length > 0) await transaction.run(saves.get(label)!, { nodes: nodeColumns(label, nodes) })
}

/**
 * Brings together what is stored of the entities of a report and what the report states. All are held first, label by
 * label and each in the order of ids, so that two transactions never wait for each other in a circle. Answers with how
 * many of each label are new.
 */
export async function mergeEntities(
  transaction: GraphTransaction,
  nodes: readonly ReportNode[],
  elements: Elements,
): Promise<[EntityLabel, number][]> {
  const merging = ENTITY_LABELS.map(async (label): Promise<[EntityLabel, number]> => {
    const stated = nodes.filter((node) => node.label === label)
    if (stated.length === 0) return [label, 0]
    const ids = stated.map(({ id }) => id)
    const held = await holdNodes(transaction, label, ids, elements)
    /** What is stored of a hidden node was stated by reports that were taken back. */
    const shownOf = (id: string) => (held.get(id)!.wasHidden ? null : held.get(id)!.stored)
    const changed = stated.flatMap(({ id, properties }) => {
      const stored = shownOf(id)
      const merged = stored ? mergeEntity(label, stored, properties as Properties<EntityLabel>) : properties
      return stored && isDeepStrictEqual(merged, stored) ? [] : [{ id, properties: merged }]
    })
    await saveNodes(transaction, label, changed)
    return [label, ids.filter((id) => shownOf(id) === null).length]
  })
  return Promise.all(merging)
}

/** Null for a node that has nothing but its id, since it was only just made. */
function storedProperties<L extends SharedLabel>(
  label: L,
  { id: _, ...stored }: Readonly<Record<string, unknown>>,
): Properties<L> | null {
  return Object.keys(stored).length === 0 ? null : withAbsent(label, stored)
}

/** With null for what is not there. */
export function withAbsent<L extends SharedLabel>(
  label: L,
  stored: Readonly<Record<string, unknown>>,
): Properties<L> {
  const absent = Object.keys(KINDS[label].properties.shape).map((property) => [property, null])
  return { ...Object.fromEntries(absent), ...stored }
}
