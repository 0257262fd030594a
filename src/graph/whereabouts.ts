import { z } from 'zod'
import type { ReportLink } from '../model/report-graph.js'
import type { GraphTransaction } from './client.js'
import { refreshCopies } from './copies.queries.js'
import { defineQuery } from './query.js'

const Ids = z.object({ ids: z.array(z.string()) })
const Id = z.object({ id: z.string() })

/** Commitments that do not belong yet where a project of these lies, or a place outside the register. */
const commitmentsElsewhere = defineQuery({
  name: 'whereabouts.elsewhere',
  cypher: `UNWIND $ids AS id
    CALL (id) {
      MATCH (p:Project {id: id})-[:LOCATED_IN]->(place)
      MATCH (p)<-[:CONCERNS]-(c:Commitment)
      WHERE NOT EXISTS { (c)-[:CONCERNS]->(:Place) }
      RETURN c, place
      UNION
      MATCH (p:Place {id: id})-[:PART_OF]->(place) WHERE p.codes = []
      MATCH (p)<-[:WITHIN]-(c:Commitment)
      RETURN c, place
    }
    WITH DISTINCT c, place WHERE NOT EXISTS { (c)-[:WITHIN]->(place) }
    RETURN DISTINCT c.id AS id`,
  params: Ids,
  row: Id,
})

/** Commitments that belong where one of these projects, or places, does. */
const commitmentsAt = defineQuery({
  name: 'whereabouts.at',
  cypher: `UNWIND $ids AS id
    CALL (id) {
      MATCH (:Project {id: id})<-[:CONCERNS]-(c:Fact) RETURN c
      UNION
      MATCH (:Place {id: id})<-[:WITHIN]-(c:Commitment) RETURN c
    }
    RETURN DISTINCT c.id AS id`,
  params: Ids,
  row: Id,
})

export const WHEREABOUTS_QUERIES = [commitmentsElsewhere, commitmentsAt]

/**
 * Where a project lies says where the commitments on it belong, whichever report says so: to be called when a report has
 * named these, and its links stand.
 */
export async function refreshLocated(
  transaction: GraphTransaction,
  named: readonly { id: string; label: string }[],
): Promise<void> {
  const ids = named.filter(({ label }) => label === 'Project' || label === 'Place').map(({ id }) => id)
  const rows = await transaction.run(commitmentsElsewhere, { ids: [...new Set(ids)].sort() })
  await refreshCopies(transaction, rows.map(({ id }) => id).sort())
}

/** The same where links to where something lies were cut. */
export async function refreshDislocated(
  transaction: GraphTransaction,
  cut: readonly ReportLink[],
): Promise<void> {
  const moved = cut.filter(({ type }) => type === 'LOCATED_IN' || type === 'PART_OF').map(({ from }) => from)
  const rows = await transaction.run(commitmentsAt, { ids: [...new Set(moved)].sort() })
  await refreshCopies(transaction, rows.map(({ id }) => id).sort())
}
