import { z } from 'zod'
import { VERDICTS } from '../model/kinds/judgement.js'
import { JUDGEABLE, type JudgeableLabel } from '../model/links/links.js'
import { Columns } from './columns.js'
import { defineQuery, type NamedQuery } from './query.js'

/** Shown, or merged into another, or named by nothing now. */
export const anyOf = (label: JudgeableLabel) => `UNWIND $ids AS id
  CALL (id) { MATCH (n:${label} {id: id}) RETURN n UNION MATCH (n:Hidden {id: id}) RETURN n }`

const judged = new Map(
  JUDGEABLE.map((label) => [
    label,
    defineQuery({
      name: `judged.of.${label}`,
      cypher: `${anyOf(label)}
        MATCH (n)<-[:JUDGES]-(j:Judgement) WHERE j.undoneAt IS NULL
        WITH DISTINCT j
        RETURN j.id AS id, j.verdict AS verdict, j.by AS by, j.recordedAt AS recordedAt, j.score AS score,
          j.queueKey AS queueKey,
          COLLECT { MATCH (j)-[:JUDGES]->(end) RETURN end.id ORDER BY end.id } AS ends`,
      params: z.object({ ids: z.array(z.string()) }),
      row: z.object({
        id: z.string(),
        verdict: z.enum(VERDICTS),
        by: z.string(),
        recordedAt: z.string(),
        score: z.number().nullable(),
        queueKey: z.string().nullable(),
        ends: z.array(z.string()),
      }),
    }),
  ]),
)

/** Standing judgements on these, and on what. */
export const judgedOf = (label: JudgeableLabel) => judged.get(label)!

/** Null takes a judgement out of the queue of those that wait for a reviewer. */
export const queueSave = defineQuery({
  name: 'judged.queue',
  cypher: `UNWIND range(0, size($nodes.id) - 1) AS i
    MATCH (j:Judgement {id: $nodes.id[i]})
    SET j.queueKey = $nodes.queueKey[i]`,
  params: z.object({ nodes: Columns }),
  row: z.object({}),
})

export const STANDING_JUDGEMENT_QUERIES: readonly NamedQuery[] = [...judged.values(), queueSave]
