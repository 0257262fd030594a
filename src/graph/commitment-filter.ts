import type { CommitmentKind } from '../model/claim.js'
import type { EvidenceStatus, OfficialStatus, ScheduleStatus } from '../model/status.js'
import { NO_DAY } from '../model/values/date.js'
import { type Cypher, cypher, type Name, name } from './cypher.js'
import type { Values } from './index-walk.js'
import type { Conditions } from './keyset-page.js'
import { OPEN, overlap, type Range } from './page.js'
import { chainOf } from './place-chain.js'
import { deadlinesOf, hasSchedule } from './schedule.js'
import { type StandingAt, standingNow, standingOn } from './standing.js'
import { isUnassigned } from './succession.js'
import type { Words } from './words.js'

/** Filters that an index of a page can lead by. */
export type Led = 'project' | 'responsible' | 'agencyWithin' | 'addressee' | 'maker' | 'place' | 'kind'

/** Ids are those of the graph. All of it must be met; of a list, any. */
export interface CommitmentFilter {
  readonly kind?: readonly CommitmentKind[] | undefined
  readonly maker?: readonly string[] | undefined
  readonly responsible?: readonly string[] | undefined
  /** These agencies, all that is part of them, and their offices, where they lead. */
  readonly agencyWithin?: readonly string[] | undefined
  readonly addressee?: readonly string[] | undefined
  /** These places and everything inside them. */
  readonly place?: readonly string[] | undefined
  /** The day as of which `place` is also what these had become and what they were made of. */
  readonly placeOn?: string | undefined
  readonly project?: readonly string[] | undefined
  readonly meeting?: readonly string[] | undefined
  readonly report?: readonly string[] | undefined
  readonly official?: readonly OfficialStatus[] | undefined
  readonly evidence?: readonly EvidenceStatus[] | undefined
  readonly schedule?: readonly ScheduleStatus[] | undefined
  /** Whether somebody answered for it, and who does so on the day is not known. */
  readonly unassigned?: boolean | undefined
  /** The day on which these four are asked. */
  readonly asOf: string
  /** Whether they are worked out from what had been said and recorded up to that day; else they are as they stand now. */
  readonly isReplayed?: boolean | undefined
  readonly deadline?: Range | undefined
  readonly made?: Range | undefined
  readonly words?: Words | undefined
}

export interface CommitmentPageArgs {
  readonly filter: CommitmentFilter
  readonly order: 'DEADLINE' | 'MADE'
}

const DAYS = { DEADLINE: 'dueLatest', MADE: 'madeLatest' }

/** What a page must meet; `from` binds the rows to begin with, where a parent has few. */
export function conditionsOf(c: Name, { filter, order }: CommitmentPageArgs, from?: Cypher): Conditions<Led> {
  const { project, responsible, addressee, maker, place, kind, words, schedule, asOf, isReplayed } = filter
  const deadline = overlap(
    filter.deadline ?? OPEN,
    schedule && !isReplayed ? deadlinesOf(schedule, asOf) : OPEN,
  )
  const ranges = { DEADLINE: deadline, MADE: filter.made ?? OPEN }
  const other = order === 'DEADLINE' ? 'MADE' : 'DEADLINE'
  const sources = sourcesOf(c, filter)
  const start = from ?? sources.shift()?.start
  return {
    values: {
      project,
      responsible,
      agencyWithin: bodiesWithin(c, filter.agencyWithin),
      addressee,
      maker,
      place: placesOver(c, place, filter.placeOn),
      kind,
    },
    words,
    range: ranges[order],
    start,
    where: [
      ...sources.map(({ test }) => test),
      ...(ranges[other] === OPEN ? [] : [hasDay(c, DAYS[other], ranges[other])]),
      ...statusTests(c, filter),
    ],
  }
}

/** How it stands now, or stood on the day. */
export function standingIn(c: Name, { asOf, isReplayed }: CommitmentFilter): StandingAt {
  return isReplayed ? standingOn(c, asOf) : standingNow(c)
}

function statusTests(c: Name, filter: CommitmentFilter): Cypher[] {
  const { official, evidence, schedule, unassigned, asOf } = filter
  const standing = standingIn(c, filter)
  return [
    ...(official ? [cypher`${standing.official} IN ${official}`] : []),
    ...(evidence ? [cypher`${standing.evidence} IN ${evidence}`] : []),
    ...(schedule ? [hasSchedule(standing, schedule, asOf)] : []),
    ...(unassigned === undefined ? [] : [is(unassigned, isUnassigned(c, asOf))]),
  ]
}

const is = (isSo: boolean, condition: Cypher) => (isSo ? condition : cypher`NOT ${condition}`)

/** The bodies with all below them and their offices; of one row, whether whoever leads stands below one of them. */
function bodiesWithin(c: Name, agencies: readonly string[] | undefined): Values | undefined {
  if (!agencies) return undefined
  const [given, above, body, bearer] = ['given', 'above', 'body', 'bearer'].map((part) => c.and(part))
  return {
    each: cypher`COLLECT { UNWIND ${agencies} AS ${given!} MATCH (:Agency {id: ${given!}})<-[:PART_OF]-{0,6}(${body!}:Agency)
      WITH DISTINCT ${body!} MATCH (${bearer!})-[:IN]->{0,1}(${body!}) RETURN DISTINCT ${bearer!}.id }`,
    isMetBy: (party) =>
      cypher`EXISTS { (${party})-[:IN]->{0,1}()-[:PART_OF]->{0,6}(${above!}:Agency) WHERE ${above!}.id IN ${agencies} }`,
  }
}

function placesOver(
  c: Name,
  places: readonly string[] | undefined,
  day: string | undefined,
): Values | undefined {
  if (!places || day === undefined) return places
  const place = c.and('place')
  const given = place.and('id')
  return {
    each: chainOf(cypher`UNWIND ${places} AS ${given} MATCH (${place}:Place {id: ${given}})`, place, day),
  }
}

/** Where the range is not that of the order: on the day, which has no index, so that the order keeps leading. */
function hasDay(c: Name, property: string, { from, to }: Range): Cypher {
  const day = cypher`coalesce(${c}.${name(property)}, ${NO_DAY})`
  return cypher`${day} >= ${from} AND ${day} < ${to}`
}

/** A report and a meeting have few commitments: begin with them, or look whether a row is among them. */
function sourcesOf(c: Name, { report, meeting }: CommitmentFilter): { start: Cypher; test: Cypher }[] {
  const given = c.and('given')
  const source = c.and('source')
  const inReport = {
    start: cypher`UNWIND ${report ?? []} AS ${given} MATCH (:Report {id: ${given}})<-[:OF]-(:Passage)<-[:QUOTES]-(${c}:Commitment)`,
    test: cypher`EXISTS { (${c})-[:QUOTES]->(:Passage)-[:OF]->(${source}) WHERE ${source}.id IN ${report ?? []} }`,
  }
  const atMeeting = {
    start: cypher`UNWIND ${meeting ?? []} AS ${given} MATCH (:Meeting {id: ${given}})<-[:MADE_AT]-(${c}:Commitment)`,
    test: cypher`EXISTS { (${c})-[:MADE_AT]->(${source}) WHERE ${source}.id IN ${meeting ?? []} }`,
  }
  return [...(report ? [inReport] : []), ...(meeting ? [atMeeting] : [])]
}
