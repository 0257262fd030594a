import { z } from 'zod'
import { RESPONSIBILITY_PARTS } from '../model/kinds/commitment.js'
import { ASSESSED_VALUES, EVIDENCE_STATUSES } from '../model/status.js'
import { defineQuery } from './query.js'

const Days = z.object({ id: z.string(), recordedAt: z.string() })

/** A shown commitment, held until the transaction ends, with all that was recorded of it. */
export const commitmentHold = defineQuery({
  name: 'tracking.hold',
  cypher: `MATCH (c:Commitment {id: $id})
    SET c.id = $id
    WITH c
    RETURN elementId(c) AS element, c.evidenceStatus AS evidence, c.dueLatest AS dueLatest,
      [(c)<-[:RATES]-(a:Assessment) | a {.id, .on, .recordedAt, .value, element: elementId(a)}] AS assessments,
      [(c)<-[:MOVES]-(d:DeadlineChange) | d {.id, .approvedOn, .recordedAt}] AS deadlineChanges,
      [(c)<-[:FOR]-(r:Responsibility)-[:BORNE_BY]->(b) | r {.id, .part, .from, .through, bearer: b.id}]
        AS responsibilities`,
  params: z.object({ id: z.string() }),
  row: z.object({
    element: z.string(),
    evidence: z.enum(EVIDENCE_STATUSES),
    dueLatest: z.string().nullable(),
    assessments: z.array(
      Days.extend({ on: z.string(), value: z.enum(ASSESSED_VALUES), element: z.string() }),
    ),
    deadlineChanges: z.array(Days.extend({ approvedOn: z.string() })),
    responsibilities: z.array(
      z.object({
        id: z.string(),
        part: z.enum(RESPONSIBILITY_PARTS),
        from: z.string().nullable(),
        through: z.string().nullable(),
        bearer: z.string(),
      }),
    ),
  }),
})

const Among = z.object({ ids: z.array(z.string()), commitment: z.string() })
const Found = z.object({ id: z.string(), element: z.string() })

/** Passages, and whether each is words of the commitment itself or of what took it up: the responsible side's own. */
export const passagesFind = defineQuery({
  name: 'tracking.passages',
  cypher: `UNWIND $ids AS id
    MATCH (p:Passage {id: id})
    RETURN id, elementId(p) AS element,
      EXISTS { (p)<-[:QUOTES]-(c:Commitment) WHERE c.id = $commitment }
        OR EXISTS { (p)<-[:QUOTES]-(:FollowUp)-[:FOLLOWS]->(c) WHERE c.id = $commitment }
        OR EXISTS { (p)<-[:QUOTES]-()<-[:BY]-(:FollowUp)-[:FOLLOWS]->(c) WHERE c.id = $commitment } AS isOwnWord`,
  params: Among,
  row: Found.extend({ isOwnWord: z.boolean() }),
})

/** Shown follow-ups of this commitment. */
export const followUpsFind = defineQuery({
  name: 'tracking.follow-ups',
  cypher: `UNWIND $ids AS id
    MATCH (f:FollowUp {id: id})
    WHERE EXISTS { (f)-[:FOLLOWS]->(c) WHERE c.id = $commitment }
    RETURN id, elementId(f) AS element`,
  params: Among,
  row: Found,
})

export const commitmentFind = defineQuery({
  name: 'tracking.commitment',
  cypher: 'MATCH (n:Commitment {id: $id}) RETURN n.id AS id, elementId(n) AS element',
  params: z.object({ id: z.string() }),
  row: Found,
})

export const responsibilitiesEnd = defineQuery({
  name: 'tracking.responsibilities-end',
  cypher: `UNWIND $ids AS id
    MATCH (r:Responsibility {id: id})
    SET r.through = $through, r.endRecordedAt = $at`,
  params: z.object({ ids: z.array(z.string()), through: z.string(), at: z.string() }),
  row: z.object({}),
})

export const TRACKING_QUERIES = [
  commitmentHold,
  passagesFind,
  followUpsFind,
  commitmentFind,
  responsibilitiesEnd,
]
