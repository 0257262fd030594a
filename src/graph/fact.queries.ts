import { z } from 'zod'
import { KINDS, type Label } from '../model/kinds/index.js'
import type { ReportNode } from '../model/report-graph.js'
import type { GraphTransaction } from './client.js'
import { assignmentsOf, Columns, nodeColumns } from './columns.js'
import { defineQuery, type NamedQuery } from './query.js'

/** Element ids by id: good within the transaction, and the quickest way back to a node. */
export type Elements = Map<string, string>

export const FACT_LABELS = (Object.keys(KINDS) as Label[]).filter((label) => KINDS[label].isFact)
/** What one report or one operation alone writes; its own node is held meanwhile, so that nobody else makes the same. */
const OWN_LABELS: readonly Label[] = [
  'Passage',
  ...FACT_LABELS,
  'Assessment',
  'DeadlineChange',
  'Correction',
  'Judgement',
]

const adds = new Map(
  OWN_LABELS.map((label) => [label, defineAdd(label, KINDS[label].isFact ? `Fact:${label}` : label)]),
)
/** Facts that are not to be shown yet; their `factType` says what they would be. */
const candidateAdds = new Map(FACT_LABELS.map((label) => [label, defineAdd(label, 'Fact:Candidate')]))
export const FACT_QUERIES: readonly NamedQuery[] = [...adds.values(), ...candidateAdds.values()]

function defineAdd(label: Label, labels: string) {
  return defineQuery({
    name: `fact.add.${label}.${labels}`,
    cypher: `UNWIND range(0, size($nodes.id) - 1) AS i
      CREATE (n:${labels} {id: $nodes.id[i]})
      SET ${assignmentsOf(label)}
      RETURN collect($nodes.id[i]) AS ids, collect(elementId(n)) AS elements`,
    params: z.object({ nodes: Columns }),
    row: z.object({ ids: z.array(z.string()), elements: z.array(z.string()) }),
  })
}

/** Adds passages, facts and what is recorded of them; answers with how many of each label. */
export async function addFacts(
  transaction: GraphTransaction,
  nodes: readonly ReportNode[],
  elements: Elements,
): Promise<[Label, number][]> {
  const adding = [adds, candidateAdds].flatMap((queries) =>
    Array.from(queries, async ([label, query]): Promise<[Label, number]> => {
      const own = nodes.filter((node) => node.label === label && node.isCandidate === (queries !== adds))
      if (own.length === 0) return [label, 0]
      const rows = await transaction.run(query, { nodes: nodeColumns(label, own) })
      for (const row of rows) for (const [at, id] of row.ids.entries()) elements.set(id, row.elements[at]!)
      return [label, own.length]
    }),
  )
  return Promise.all(adding)
}
