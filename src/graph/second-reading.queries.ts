import { z } from 'zod'
import type { Label } from '../model/kinds/index.js'
import type { ReportNode } from '../model/report-graph.js'
import type { GraphTransaction } from './client.js'
import { assignmentsOf, Columns, nodeColumns } from './columns.js'
import { FACT_LABELS } from './fact.queries.js'
import { defineQuery, type NamedQuery } from './query.js'

const Report = z.object({ report: z.string() })
const Ids = z.object({ ids: z.array(z.string()) })
const Nothing = z.object({})

const OF_REPORT = '(:Report {id: $report})<-[:OF]-(:Passage)<-[:QUOTES]-'

export const EarlierFact = z.object({
  id: z.string(),
  element: z.string(),
  factType: z.string(),
  review: z.string().nullable(),
  recordedAt: z.string().nullable(),
  through: z.string().nullable(),
  endRecordedAt: z.string().nullable(),
  corrections: z.array(z.object({ property: z.string(), value: z.unknown() })),
  evidence: z.object({ start: z.int(), end: z.int() }).nullable(),
})

/** Follow-ups between two reports belong to no single one. */
export const earlierFacts = defineQuery({
  name: 'reading.facts',
  cypher: `MATCH ${OF_REPORT}(quoting:Fact)
    WHERE NOT coalesce(quoting.rule STARTS WITH 'thread.', false)
    WITH DISTINCT quoting
    UNWIND [quoting] + [(quoting)<-[:FOR]-(borne:Fact {basis: 'ORIGINAL'}) | borne] AS f
    RETURN f.id AS id, elementId(f) AS element, f.factType AS factType, f.review AS review,
      f.recordedAt AS recordedAt, f.through AS through, f.endRecordedAt AS endRecordedAt,
      COLLECT {
        MATCH (f)<-[:CORRECTS]-(k:Correction) WITH k ORDER BY k.recordedAt RETURN k {.property, .value}
      } AS corrections,
      head([(f)-[:QUOTES {for: 'EVIDENCE'}]->(p) | p {.start, .end}]) AS evidence`,
  params: Report,
  row: EarlierFact,
})

/** Passages of a report that was retracted. */
export const passagesShow = defineQuery({
  name: 'reading.show-passages',
  cypher: `MATCH (:Report {id: $report})<-[:OF]-(p:Hidden)
    REMOVE p:Hidden
    SET p:Passage`,
  params: Report,
  row: Nothing,
})

/** What the report named is stated anew. */
export const namesForget = defineQuery({
  name: 'reading.forget-names',
  cypher: 'MATCH (:Report {id: $report})-[named:NAMES]->() DELETE named',
  params: Report,
  row: Nothing,
})

export const earlierPassages = defineQuery({
  name: 'reading.passages',
  cypher: `MATCH (:Report {id: $report})<-[:OF]-(p:Passage)
    RETURN p.id AS id, elementId(p) AS element`,
  params: Report,
  row: z.object({ id: z.string(), element: z.string() }),
})

/** What was found again is to be linked anew. */
export const factDetach = defineQuery({
  name: 'reading.detach',
  cypher: `UNWIND $ids AS id
    MATCH (f:Fact {id: id})
    MATCH (f)-[l]-() WHERE startNode(l) = f OR l:TOOK_PART
    DELETE l`,
  params: Ids,
  row: Nothing,
})

/** What was not found again is hidden, with all its links. */
export const factHide = defineQuery({
  name: 'reading.hide',
  cypher: `UNWIND $ids AS id
    MATCH (f:Fact {id: id})
    REMOVE f:Candidate, ${FACT_LABELS.map((label) => `f:${label}`).join(', ')}, f.retractedAs
    SET f:Hidden`,
  params: Ids,
  row: Nothing,
})

const replacements = new Map(FACT_LABELS.map((label) => [label, defineReplacement(label, label)]))
const candidateReplacements = new Map(
  FACT_LABELS.map((label) => [label, defineReplacement(label, 'Candidate')]),
)
export const SECOND_READING_QUERIES: readonly NamedQuery[] = [
  earlierFacts,
  earlierPassages,
  passagesShow,
  namesForget,
  factDetach,
  factHide,
  ...replacements.values(),
  ...candidateReplacements.values(),
]

function defineReplacement(label: Label, standing: Label | 'Candidate') {
  return defineQuery({
    name: `reading.replace.${label}.${standing}`,
    cypher: `UNWIND range(0, size($nodes.id) - 1) AS i
      MATCH (n:Fact {id: $nodes.id[i]})
      REMOVE n:Hidden, n:Candidate, n:${label}, n.retractedAs
      SET n:${standing}, ${assignmentsOf(label)}`,
    params: z.object({ nodes: Columns }),
    row: Nothing,
  })
}

/** Writes facts that were found again over what was read of them before. */
export async function replaceFacts(
  transaction: GraphTransaction,
  nodes: readonly ReportNode[],
): Promise<void> {
  const replacing = [replacements, candidateReplacements].flatMap((queries) =>
    Array.from(queries, async ([label, query]) => {
      const own = nodes.filter(
        (node) => node.label === label && node.isCandidate === (queries !== replacements),
      )
      if (own.length > 0) await transaction.run(query, { nodes: nodeColumns(label, own) })
    }),
  )
  await Promise.all(replacing)
}
