import { byId } from './by-id.js'
import { cypher } from './cypher.js'
import { isInForce, type Whenever } from './in-force.js'
import { relation } from './relation.js'

export const commitmentById = relation((_, c, { id }: { id: string }) => byId(c, 'Commitment', id))

export const makerOf = relation((c, maker) => cypher`MATCH (${c})-[:MADE_BY]->(${maker})`)

/** Who voices it, where the maker is a body. */
export const speakerOf = relation((c, person) => cypher`MATCH (${c})-[:VOICED_BY]->(${person}:Person)`)

/** The office in which it was made. */
export const officeOf = relation((c, role) => cypher`MATCH (${c})-[:MADE_AS]->(${role}:Role)`)

export const occasionOf = relation((c, meeting) => cypher`MATCH (${c})-[:MADE_AT]->(${meeting}:Meeting)`)

/** Those in force on a day, or all; those who lead first. */
export const responsibilitiesOf = relation((c, r, at: Whenever) => {
  return cypher`MATCH (${c})<-[:FOR]-(${r}:Responsibility) WHERE ${isInForce(r, at)}
    WITH ${r} ORDER BY CASE ${r}.part WHEN 'LEAD' THEN 0 WHEN 'SUPPORT' THEN 1 ELSE 2 END, ${r}.id`
})

export const bearerOf = relation((r, party) => cypher`MATCH (${r})-[:BORNE_BY]->(${party})`)

/** What a responsibility is for. */
export const borneCommitmentOf = relation((r, c) => cypher`MATCH (${r})-[:FOR]->(${c}:Commitment)`)

export const addresseesOf = relation(
  (c, party) => cypher`MATCH (${c})-[:ADDRESSED_TO]->(${party}) WITH ${party} ORDER BY ${party}.nameKey`,
)

export const beneficiariesOf = relation(
  (c, party) => cypher`MATCH (${c})-[:BENEFITS]->(${party}) WITH ${party} ORDER BY ${party}.nameKey`,
)

export const projectsOf = relation(
  (c, project) =>
    cypher`MATCH (${c})-[:CONCERNS]->(${project}:Project) WITH ${project} ORDER BY ${project}.nameKey`,
)

export const placesOf = relation(
  (c, place) => cypher`MATCH (${c})-[:CONCERNS]->(${place}:Place) WITH ${place} ORDER BY ${place}.nameKey`,
)
