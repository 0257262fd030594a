import { z } from 'zod'
import { JUDGEABLE, type JudgeableLabel } from '../model/links/links.js'
import { defineQuery } from './query.js'

/** What a client may name as one of several that are the same: what is shown, or what was merged into it before. */
const named = new Map(
  JUDGEABLE.map((label) => [
    label,
    defineQuery({
      name: `judgement.named.${label}`,
      cypher: `UNWIND $ids AS id
        CALL (id) {
          MATCH (n:${label} {id: id}) RETURN n
          UNION
          MATCH (n:Hidden {id: id})-[:MERGED_INTO]->(:${label}) RETURN n
        }
        RETURN id, elementId(n) AS element`,
      params: z.object({ ids: z.array(z.string()) }),
      row: z.object({ id: z.string(), element: z.string() }),
    }),
  ]),
)
export const namedOf = (label: JudgeableLabel) => named.get(label)!

/** A judgement, held until the transaction ends. */
export const judgementHold = defineQuery({
  name: 'judgement.hold',
  cypher: `MATCH (j:Judgement {id: $id})
    SET j.id = $id
    RETURN j.of AS of, j.verdict AS verdict, j.undoneAt AS undoneAt, [(j)-[:JUDGES]->(end) | end.id] AS ends`,
  params: z.object({ id: z.string() }),
  row: z.object({
    of: z.string(),
    verdict: z.string(),
    undoneAt: z.string().nullable(),
    ends: z.array(z.string()),
  }),
})

export const judgementUndo = defineQuery({
  name: 'judgement.undo',
  cypher: `MATCH (j:Judgement {id: $id})
    SET j.undoneAt = $at, j.undoneBy = $by
    REMOVE j.queueKey`,
  params: z.object({ id: z.string(), at: z.string(), by: z.string().nullable() }),
  row: z.object({}),
})

export const JUDGEMENT_QUERIES = [...named.values(), judgementHold, judgementUndo]
