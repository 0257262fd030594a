import { z } from 'zod'
import { READER, VERDICTS } from '../model/kinds/judgement.js'
import { JUDGEABLE } from '../model/links/links.js'
import { defineQuery } from './query.js'

/** The reader's judgements on what a report names, on what it tells, and on these ids. */
export const readerJudgements = defineQuery({
  name: 'judgement.by-reader',
  cypher: `CALL () {
      MATCH (:Report {id: $report})-[:NAMES]->(e)<-[:JUDGES]-(j:Judgement) RETURN j
      UNION
      MATCH (:Report {id: $report})<-[:OF]-(:Passage)<-[:QUOTES {for: 'EVIDENCE'}]-(c:Fact)
      WITH DISTINCT c
      MATCH (c)<-[:JUDGES]-(j:Judgement) RETURN j
      UNION
      UNWIND $ids AS id MATCH (j:Judgement {id: id}) RETURN j
    }
    WITH DISTINCT j WHERE j.by = '${READER}'
    SET j.id = j.id
    RETURN j.id AS id, j.of AS of, j.verdict AS verdict, j.support AS support, j.undoneAt AS undoneAt,
      j.undoneBy AS undoneBy, COLLECT { MATCH (j)-[:JUDGES]->(end) RETURN end.id ORDER BY end.id } AS ends`,
  params: z.object({ report: z.string(), ids: z.array(z.string()) }),
  row: z.object({
    id: z.string(),
    of: z.enum(JUDGEABLE),
    verdict: z.enum(VERDICTS),
    support: z.array(z.string()),
    undoneAt: z.string().nullable(),
    undoneBy: z.string().nullable(),
    ends: z.array(z.string()),
  }),
})

export const READER_JUDGEMENT_QUERIES = [readerJudgements]
