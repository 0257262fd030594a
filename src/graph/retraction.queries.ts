import { z } from 'zod'
import { ENTITY_LABELS } from '../model/merging.js'
import { FACT_LABELS } from './fact.queries.js'
import { defineQuery } from './query.js'

const Report = z.object({ report: z.string() })
const Nothing = z.object({})
const OF_REPORT = '(:Report {id: $report})<-[:OF]-(:Passage)<-[:QUOTES]-'

/** Holds the report until the transaction ends. */
export const reportHold = defineQuery({
  name: 'retraction.hold',
  cypher: 'MATCH (r:Report {id: $report}) SET r.id = $report RETURN r.id AS id',
  params: Report,
  row: z.object({ id: z.string() }),
})

export const reportWhenRetracted = defineQuery({
  name: 'retraction.since',
  cypher: `MATCH (r:Hidden {id: $report})
    WHERE size(r.retractions) > 0
    RETURN head(split(last(r.retractions), '/')) AS since`,
  params: Report,
  row: z.object({ since: z.string() }),
})

/** What the report names, shown or merged into what is shown. */
export const namedEntities = defineQuery({
  name: 'retraction.named',
  cypher: `MATCH (:Report {id: $report})-[named:NAMES]->(e)
    OPTIONAL MATCH (e)-[:MERGED_INTO]->(holder)
    WITH e, [label IN $labels WHERE label IN labels(coalesce(holder, e))] AS labels
    WHERE size(labels) > 0
    RETURN e.id AS id, head(labels) AS label, EXISTS { (e)<-[:JUDGES]-() } AS isJudged ORDER BY id`,
  params: Report.extend({ labels: z.array(z.string()) }),
  row: z.object({ id: z.string(), label: z.enum(ENTITY_LABELS), isJudged: z.boolean() }),
})

/** The facts that rest on the report, what hangs on them, and the earlier commitments that follow-ups among these take up. */
export const restingFacts = defineQuery({
  name: 'retraction.facts',
  cypher: `MATCH ${OF_REPORT}(quoting:Fact)
    WITH DISTINCT quoting
    UNWIND [quoting] + [(quoting)<-[:FOR|FOLLOWS|BY]-(hanging:Fact) | hanging] AS f
    WITH DISTINCT f
    RETURN f.id AS id, f.factType AS factType, f:Hidden AS isHidden, [(f)-[:FOLLOWS]->(c) | c.id] AS takesUp`,
  params: Report,
  row: z.object({
    id: z.string(),
    factType: z.string(),
    isHidden: z.boolean(),
    takesUp: z.array(z.string()),
  }),
})

/** Hides facts; `retractedAs` keeps what each was shown as, for whoever asks what was known before. */
export const factsRetract = defineQuery({
  name: 'retraction.hide-facts',
  cypher: `UNWIND $ids AS id
    MATCH (f:Fact {id: id})
    SET f.retractedAs = head([label IN labels(f) WHERE label <> 'Fact'])
    REMOVE f:Candidate, ${FACT_LABELS.map((label) => `f:${label}`).join(', ')}
    SET f:Hidden`,
  params: z.object({ ids: z.array(z.string()) }),
  row: Nothing,
})

/** Duties that somebody gave to another come back with their commitment; all else is written anew by the reading. */
export const dutiesRestore = defineQuery({
  name: 'retraction.restore-duties',
  cypher: `MATCH ${OF_REPORT}(c:Commitment|Candidate)
    WITH DISTINCT c
    MATCH (c)<-[:FOR]-(r:Hidden {retractedAs: 'Responsibility'})
    REMOVE r:Hidden, r.retractedAs
    SET r:Responsibility`,
  params: Report,
  row: Nothing,
})

export const passagesHide = defineQuery({
  name: 'retraction.hide-passages',
  cypher: `MATCH (:Report {id: $report})<-[:OF]-(p:Passage)
    REMOVE p:Passage
    SET p:Hidden`,
  params: Report,
  row: Nothing,
})

export const reportHide = defineQuery({
  name: 'retraction.hide-report',
  cypher: `MATCH (r:Report {id: $report})
    SET r.retractions = coalesce(r.retractions, []) + ($at + '/')
    REMOVE r:Report
    SET r:Hidden`,
  params: Report.extend({ at: z.string() }),
  row: Nothing,
})

export const RETRACTION_QUERIES = [
  reportHold,
  reportWhenRetracted,
  namedEntities,
  restingFacts,
  factsRetract,
  dutiesRestore,
  passagesHide,
  reportHide,
]
