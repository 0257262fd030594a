import { z } from 'zod'
import { COMMITMENT_KINDS, PROGRESS } from '../model/claim.js'
import {
  type CommitmentCopies,
  type CommitmentSources,
  copiesOf,
  type PlaceTree,
} from '../model/links/copies.js'
import { ASSESSED_VALUES, FOLLOW_UP_RELATIONS } from '../model/status.js'
import type { GraphTransaction } from './client.js'
import { defineQuery } from './query.js'

/** A client or a transaction. */
type Runner = Pick<GraphTransaction, 'run'>

const Ids = z.object({ ids: z.array(z.string()) })
const Found = z.array(z.string())

const LEADS = `(c)<-[:FOR]-(lead:Responsibility {part: 'LEAD'})-[:BORNE_BY]->`

const copySources = defineQuery({
  name: 'copies.sources',
  cypher: `UNWIND $ids AS id
    MATCH (c:Fact {id: id})
    RETURN id,
      c:Commitment AS isShown,
      c.baselineLatest AS baselineLatest,
      c.madeLatest AS madeLatest,
      [(c)-[:MADE_BY]->(maker) | maker.id] AS makers,
      [(c)<-[:RATES]-(a:Assessment) | a {.id, .on, .recordedAt, .value, .doneOn}] AS assessments,
      [(c)<-[:MOVES]-(d:DeadlineChange) | d {.id, .approvedOn, .recordedAt, .to}] AS deadlineChanges,
      [${LEADS}(bearer) WHERE lead.through IS NULL | bearer.id] AS answerable,
      [(c)-[:ADDRESSED_TO]->(party) WHERE NOT party:Hidden | party.id] AS addressees,
      [(c)-[:CONCERNS]->(project:Project) | project.id] AS projects,
      [(c)-[:CONCERNS]->(place:Place) | place.id] AS places,
      [(c)-[:CONCERNS]->(:Project)-[:LOCATED_IN]->(place) | place.id] AS aroundProjects,
      [${LEADS}(:Agency)-[:HAS_JURISDICTION]->(place) WHERE lead.basis = 'ORIGINAL' | place.id]
        + [${LEADS}(:Role)-[:IN]->(:Agency)-[:HAS_JURISDICTION]->(place) WHERE lead.basis = 'ORIGINAL' | place.id]
        AS aroundAnswerable,
      [(c)-[:ADDRESSED_TO]->(place:Place) | place.id]
        + [(c)-[:ADDRESSED_TO]->(:Agency)-[:HAS_JURISDICTION]->(place) | place.id] AS aroundAddressees,
      [(c)-[:MADE_AT]->(:Meeting)-[:HELD_IN]->(place) | place.id] AS aroundMeeting,
      COLLECT {
        MATCH (c)<-[:FOLLOWS]-(f:FollowUp)-[:BY]->(item)
        MATCH (f)-[:QUOTES {for: 'EVIDENCE'}]->(p:Passage)-[:OF]->(r:Report)
        RETURN {relation: f.relation, answer: CASE WHEN item:Commitment THEN item.kind END,
          progress: item.status, saidOn: f.saidOn, doneOn: f.doneOn, isLate: f.isLate, recordedAt: f.recordedAt,
          report: r.id, start: p.start}
      } AS followUps`,
  params: Ids,
  row: z.object({
    id: z.string(),
    isShown: z.boolean(),
    baselineLatest: z.string().nullable(),
    madeLatest: z.string().nullable(),
    makers: Found,
    assessments: z.array(
      z.object({
        id: z.string(),
        on: z.string(),
        recordedAt: z.string(),
        value: z.enum(ASSESSED_VALUES),
        doneOn: z.string().nullable(),
      }),
    ),
    deadlineChanges: z.array(
      z.object({ id: z.string(), approvedOn: z.string(), recordedAt: z.string(), to: z.string() }),
    ),
    answerable: Found,
    addressees: Found,
    projects: Found,
    places: Found,
    aroundProjects: Found,
    aroundAnswerable: Found,
    aroundAddressees: Found,
    aroundMeeting: Found,
    followUps: z.array(
      z.object({
        relation: z.enum(FOLLOW_UP_RELATIONS),
        answer: z.enum(COMMITMENT_KINDS).nullable(),
        progress: z.enum(PROGRESS).nullable(),
        saidOn: z.string().nullable(),
        doneOn: z.string().nullable(),
        isLate: z.boolean().nullable(),
        recordedAt: z.string(),
        report: z.string(),
        start: z.int(),
      }),
    ),
  }),
})

const placesAbove = defineQuery({
  name: 'copies.places-above',
  cypher: `UNWIND $ids AS id
    MATCH (:Place {id: id})-[:PART_OF*0..]->(place:Place)
    WITH DISTINCT place
    RETURN place.id AS id, place.validFrom AS validFrom, place.validThrough AS validThrough,
      [(place)-[:PART_OF]->(parent:Place) | parent.id] AS parents`,
  params: Ids,
  row: z.object({
    id: z.string(),
    validFrom: z.string().nullable(),
    validThrough: z.string().nullable(),
    parents: Found,
  }),
})

/** The copies that these commitments should carry, computed from what stands in the graph, by the commitments' ids. */
export async function computeCopies(
  runner: Runner,
  ids: readonly string[],
): Promise<ReadonlyMap<string, CommitmentCopies>> {
  const rows = await runner.run(copySources, { ids: [...ids].sort() })
  const sources = rows.map(sourcesFrom)
  const tree = await readPlaceTree(runner, sources)
  return new Map(sources.map((one) => [one.id, copiesOf(one, tree)]))
}

function sourcesFrom(row: z.output<typeof copySources.row>): CommitmentSources {
  const { makers, aroundProjects, aroundAnswerable, aroundAddressees, aroundMeeting, ...rest } = row
  return {
    ...rest,
    maker: makers[0] ?? null,
    answerable: sorted(rest.answerable),
    addressees: sorted(rest.addressees),
    projects: sorted(rest.projects),
    places: sorted(rest.places),
    around: {
      projects: sorted(aroundProjects),
      answerable: sorted(aroundAnswerable),
      addressees: sorted(aroundAddressees),
      meeting: sorted(aroundMeeting),
    },
  }
}

async function readPlaceTree(runner: Runner, sources: readonly CommitmentSources[]): Promise<PlaceTree> {
  const ids = sources.flatMap(({ places, around }) => [...places, ...Object.values(around).flat()])
  const rows = await runner.run(placesAbove, { ids: sorted(ids) })
  return new Map(rows.map(({ id, ...place }) => [id, place]))
}

const sorted = (ids: readonly string[]) => [...new Set(ids)].sort()

export const COPY_SOURCE_QUERIES = [copySources, placesAbove]
