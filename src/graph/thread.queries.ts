/** Follow-ups between two reports: each belongs to the pair, not to one of them. */
import { z } from 'zod'
import { defineQuery } from './query.js'
import { EarlierFact } from './second-reading.queries.js'

const Report = z.object({ report: z.string() })
const Ids = z.object({ ids: z.array(z.string()) })

/** Reports that name a place below the province, a project or a meeting that this one names too; `day` is when each was about. */
export const relatedReports = defineQuery({
  name: 'thread.related',
  cypher: `MATCH (own:Report {id: $report})-[:NAMES]->(shared)
    WHERE (shared:Place|Project|Meeting OR EXISTS { (shared)-[:MERGED_INTO]->(:Place|Project) })
      AND NOT coalesce(shared.level, shared.type) IN ['PROVINCE', 'PROGRAMME']
    MATCH (shared)<-[:NAMES]-(r:Report)
    WITH DISTINCT r
    RETURN r.id AS id, r.title AS title, r.publisher AS publisher, r.publishedOn AS publishedOn,
      coalesce(head([(r)<-[:REPORTED_IN]-(m:Meeting) | m.heldLatest]), r.publishedOn) AS day`,
  params: Report,
  row: z.object({
    id: z.string(),
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    publishedOn: z.string().nullable(),
    day: z.string().nullable(),
  }),
})

export const reportTexts = defineQuery({
  name: 'thread.texts',
  cypher: 'UNWIND $ids AS id MATCH (r:Report {id: id}) RETURN id, r.text AS text',
  params: Ids,
  row: z.object({ id: z.string(), text: z.string() }),
})

/**
 * What stands in the graph for ids of a reading, held until the transaction ends: a commitment may have kept the id of an
 * earlier reading. What is hidden was not found by the reading that the graph holds.
 */
export const threadEnds = defineQuery({
  name: 'thread.ends',
  cypher: `UNWIND $ids AS id
    CALL (id) {
      MATCH (f:Fact {readAs: id}) RETURN f
      UNION
      MATCH (f:Fact {id: id}) WHERE f.readAs IS NULL RETURN f
    }
    WITH id, f WHERE NOT f:Hidden
    SET f.id = f.id
    WITH id, f
    MATCH (f)-[:QUOTES {for: 'EVIDENCE'}]->(p:Passage)
    RETURN id, f.id AS fact, elementId(f) AS element, p.id AS passage, elementId(p) AS passageElement,
      f:Candidate AS isCandidate`,
  params: Ids,
  row: z.object({
    id: z.string(),
    fact: z.string(),
    element: z.string(),
    passage: z.string(),
    passageElement: z.string(),
    isCandidate: z.boolean(),
  }),
})

/** Those of all pairs that a report is one of, with the commitment that each follows. */
export const earlierFollowUps = defineQuery({
  name: 'thread.earlier',
  cypher: `MATCH (:Report {id: $report})<-[:OF]-(:Passage)<-[:QUOTES {for: 'EVIDENCE'}]-(:Fact)<-[:FOLLOWS|BY]-(f:Fact {factType: 'FollowUp'})
    WHERE f.rule STARTS WITH 'thread.'
    WITH DISTINCT f
    MATCH (f)-[:FOLLOWS]->(c:Fact)
    RETURN f.id AS id, elementId(f) AS element, f.factType AS factType, f.review AS review,
      f.recordedAt AS recordedAt, null AS through, null AS endRecordedAt, null AS evidence, c.id AS follows,
      COLLECT {
        MATCH (f)<-[:CORRECTS]-(k:Correction) WITH k ORDER BY k.recordedAt RETURN k {.property, .value}
      } AS corrections`,
  params: Report,
  row: EarlierFact.extend({ follows: z.string() }),
})

export const THREAD_QUERIES = [relatedReports, reportTexts, threadEnds, earlierFollowUps]
