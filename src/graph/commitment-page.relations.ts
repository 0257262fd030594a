/** Pages of commitments: of all of them, and of those that somebody made, answers for, is asked, or that concern something. */
import type { CommitmentKind } from '../model/claim.js'
import type { ScheduleStatus } from '../model/status.js'
import { type Cypher, cypher, type Name, name } from './cypher.js'
import type { PageDeclaration, Values } from './index-walk.js'
import { type Chosen, type Conditions, keysetPage } from './keyset-page.js'
import { between, OPEN, overlap, type PageRelation, type Range, type Window } from './page.js'
import { deadlinesOf, scheduleOf } from './schedule.js'
import type { Words } from './words.js'

type Led = 'project' | 'responsible' | 'addressee' | 'maker' | 'place' | 'kind'

/** Ids are those of the graph. All of it must be met; of a list, any. */
export interface CommitmentFilter {
  readonly kind?: readonly CommitmentKind[] | undefined
  readonly maker?: readonly string[] | undefined
  readonly responsible?: readonly string[] | undefined
  readonly addressee?: readonly string[] | undefined
  /** These places and everything inside them. */
  readonly place?: readonly string[] | undefined
  readonly project?: readonly string[] | undefined
  readonly meeting?: readonly string[] | undefined
  readonly report?: readonly string[] | undefined
  readonly schedule?: readonly ScheduleStatus[] | undefined
  /** The day on which `schedule` is asked. */
  readonly asOf: string
  readonly deadline?: Range | undefined
  readonly made?: Range | undefined
  readonly words?: Words | undefined
}

export interface CommitmentPageArgs {
  readonly filter: CommitmentFilter
  readonly order: 'DEADLINE' | 'MADE'
}

const WHOLE: Window = { limit: 0, isBackwards: false, after: null, before: null }
const COMMITMENTS: Omit<PageDeclaration<Led>, 'key'> = {
  equal: { maker: 'makerId', kind: 'kind' },
  links: { project: 'CONCERNS', responsible: 'ANSWERABLE', addressee: 'ADDRESSED_TO', place: 'WITHIN' },
  sets: [[], ['maker'], ['kind'], ['maker', 'kind']],
  lead: ['project', 'responsible', 'addressee', 'maker', 'place', 'kind'],
}
export const commitmentPages = {
  DEADLINE: keysetPage('Commitment', { key: 'deadlineKey', ...COMMITMENTS }),
  MADE: keysetPage('Commitment', { key: 'madeKey', ...COMMITMENTS }),
}

export const commitments: PageRelation<CommitmentPageArgs> = (_, c, args, window) =>
  commitmentPages[args.order](c, conditionsOf(c, args), window)

export const commitmentsMadeBy = ledBy('maker')
export const commitmentsAnsweredBy = ledBy('responsible')
/** As a person, and through the offices held on the day asked. */
export const commitmentsAnsweredByPerson = ledBy('responsible', (person, c, { asOf }) => {
  const tenure = c.and('tenure')
  const role = c.and('role')
  return {
    each: cypher`[${person}.id] + COLLECT { MATCH (${person})-[:HOLDS]->(${tenure}:Tenure)-[:OF]->(${role}:Role)
      WHERE (${tenure}.from IS NULL OR ${tenure}.from <= ${asOf}) AND (${tenure}.through IS NULL OR ${tenure}.through >= ${asOf})
      RETURN ${role}.id }`,
  }
})
export const commitmentsAddressedTo = ledBy('addressee')
export const commitmentsOfProject = ledBy('project')
export const commitmentsWithin = ledBy('place')

export const commitmentsMadeAt = startingFrom(
  (meeting, c) => cypher`MATCH (${meeting})<-[:MADE_AT]-(${c}:Commitment)`,
)
export const commitmentsReadIn = startingFrom(
  (report, c) => cypher`MATCH (${report})<-[:OF]-(:Passage)<-[:QUOTES]-(${c}:Commitment)`,
)

/** Every commitment that meets the filter, in no order; of one kind, where a name for it is bound. */
export function everyCommitment(c: Name, filter: CommitmentFilter, kind?: Name): Cypher {
  const conditions = conditionsOf(c, { filter, order: 'DEADLINE' })
  const ofKind = kind && { values: { ...conditions.values, kind: cypher`${kind}` }, from: kind }
  return commitmentPages.DEADLINE(c, { ...conditions, ...ofKind }, WHOLE).all
}

function ledBy(
  filter: Led,
  valuesOf: (parent: Name, c: Name, filter: CommitmentFilter) => Values = (parent) => cypher`${parent}.id`,
): PageRelation<CommitmentPageArgs> {
  return (parent, c, args, window) => {
    const { values, ...others } = conditionsOf(c, args)
    const conditions = {
      ...others,
      values: { ...values, [filter]: valuesOf(parent, c, args.filter) },
      also: { [filter]: values?.[filter] } as Chosen<Led>,
      from: parent,
    }
    return commitmentPages[args.order](c, conditions, window)
  }
}

function startingFrom(start: (parent: Name, c: Name) => Cypher): PageRelation<CommitmentPageArgs> {
  return (parent, c, args, window) =>
    commitmentPages[args.order](c, conditionsOf(c, args, start(parent, c)), window)
}

function conditionsOf(c: Name, { filter, order }: CommitmentPageArgs, from?: Cypher): Conditions<Led> {
  const { project, responsible, addressee, maker, place, kind, words, schedule, asOf } = filter
  const deadline = overlap(filter.deadline ?? OPEN, schedule ? deadlinesOf(schedule, asOf) : OPEN)
  const ranges = { DEADLINE: deadline, MADE: filter.made ?? OPEN }
  const [otherKey, otherRange] = order === 'DEADLINE' ? ['madeKey', ranges.MADE] : ['deadlineKey', deadline]
  const sources = sourcesOf(c, filter)
  const start = from ?? sources.shift()?.start
  return {
    values: { project, responsible, addressee, maker, place, kind },
    words,
    range: ranges[order],
    start,
    where: [
      ...sources.map(({ test }) => test),
      ...(otherRange === OPEN ? [] : [between(cypher`${c}.${name(otherKey)}`, otherRange)]),
      ...(schedule ? [cypher`${scheduleOf(c, asOf)} IN ${schedule}`] : []),
    ],
  }
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
