/** Every fragment that the server can send, each with what it is run with in the table test of plans. */
import * as agency from '../../src/graph/agency.relations.js'
import * as answer from '../../src/graph/answer.relations.js'
import * as attention from '../../src/graph/attention.relations.js'
import * as change from '../../src/graph/change.relations.js'
import * as citation from '../../src/graph/citation.relations.js'
import * as commitment from '../../src/graph/commitment.relations.js'
import * as commitmentPage from '../../src/graph/commitment-page.relations.js'
import { type Cypher, cypher, name } from '../../src/graph/cypher.js'
import * as facets from '../../src/graph/facets.relations.js'
import * as history from '../../src/graph/history.relations.js'
import * as judgement from '../../src/graph/judgement.relations.js'
import * as meeting from '../../src/graph/meeting.relations.js'
import { NEIGHBOUR_LABELS } from '../../src/graph/neighbour-links.js'
import * as neighbourhood from '../../src/graph/neighbourhood.relations.js'
import * as operation from '../../src/graph/operation.relations.js'
import { OPEN } from '../../src/graph/page.js'
import * as path from '../../src/graph/path.relations.js'
import * as person from '../../src/graph/person.relations.js'
import * as place from '../../src/graph/place.relations.js'
import * as progress from '../../src/graph/progress.relations.js'
import * as project from '../../src/graph/project.relations.js'
import * as report from '../../src/graph/report.relations.js'
import * as role from '../../src/graph/role.relations.js'
import * as search from '../../src/graph/search.relations.js'
import * as silence from '../../src/graph/silence.relations.js'
import * as stats from '../../src/graph/stats.relations.js'
import * as tracking from '../../src/graph/tracking.relations.js'
import { wordsOf } from '../../src/graph/words.js'

export const MODULES = [
  agency,
  answer,
  attention,
  change,
  citation,
  commitment,
  commitmentPage,
  judgement,
  facets,
  history,
  meeting,
  neighbourhood,
  operation,
  path,
  person,
  place,
  progress,
  project,
  report,
  role,
  search,
  silence,
  stats,
  tracking,
]
export const PARENT = name('parent')

export interface Run {
  /** Of the export. */
  name: string
  /** Binds the parent; nothing at the root. */
  parent: Cypher
  args: unknown
  /** Walks along an index: touches as much of the store in a large graph as in a small one. */
  isWalk: boolean
  /** Rows that it may sort where that is more than a page, since something else bounds them. */
  sorts: number
}

/** A walk of a page and the row behind it, for each of up to five values. */
const SEVERAL_WALKS = 5 * 21
const HITS_OF_SEARCH = 8 * 50
const FEW_HITS_OF_TEXT = 1000
/** Nine people's committees, each with two offices. */
const BODIES_OF_DISTRICT = 27
/** What stands around a hundred things, ten of each kind of link. */
const NEIGHBOURS = 10_000
/** Makers, places and months there are, not commitments. */
const GROUPS = 3000

const DAY = '2026-01-01'
const INSTANT = `${DAY}T00:00:00.000Z`
const ROOT = cypher``
const node = (label: string, id: string) => cypher`MATCH (${PARENT}:${name(label)} {id: ${id}})`
const ONE = {
  commitment: node('Commitment', 'commitment-1'),
  followUp: node('FollowUp', 'follow-up-commitment-9'),
  assessment: node('Assessment', 'assessment-commitment-1'),
  deadlineChange: node('DeadlineChange', 'change-commitment-1'),
  change: node('Change', 'change-agency-0'),
  /** A result is a link. */
  result: cypher`MATCH (:Change {id: ${'change-agency-0'}})-[${PARENT}:RESULTING]->() WITH ${PARENT} LIMIT 1`,
  /** A silence is a map. */
  silence: cypher`MATCH (c:Commitment {id: ${'commitment-1'}}) WITH {commitment: c, asOf: ${DAY}, knownAt: ${INSTANT}} AS ${PARENT}`,
  /** An answer is a map. */
  answer: cypher`MATCH (p:Person {id: ${'person-0'}}) WITH {party: p, holder: p} AS ${PARENT}`,
  responsibility: node('Responsibility', 'responsibility-commitment-1'),
  passage: node('Passage', 'passage-commitment-1'),
  person: node('Person', 'person-0'),
  tenure: node('Tenure', 'tenure-0'),
  role: node('Role', 'role-0'),
  agency: node('Agency', 'agency-0'),
  place: node('Place', 'place-0'),
  project: node('Project', 'project-0'),
  meeting: node('Meeting', 'meeting-0'),
  attendance: node('Attendance', 'attendance-0'),
  report: node('Report', 'report-0'),
  /** A mention is a link. */
  mention: cypher`MATCH (:Fact {id: ${'mention-commitment-0'}})-[${PARENT}:QUOTES]->() WITH ${PARENT} LIMIT 1`,
  /** A citation is a link. */
  citation: cypher`MATCH (:Commitment {id: ${'commitment-1'}})-[${PARENT}:QUOTES]->() WITH ${PARENT} LIMIT 1`,
  statement: node('StatusStatement', 'statement-commitment-0'),
  judgement: node('Judgement', 'judgement-0'),
  path: cypher`MATCH p = (:Tenure {id: ${'tenure-0'}})-[:OF]->() WITH {nodes: nodes(p), links: relationships(p)} AS ${PARENT} LIMIT 1`,
  step: cypher`MATCH (t:Tenure {id: ${'tenure-0'}})-[l:OF]->(r) WITH {from: t, to: r, link: l} AS ${PARENT} LIMIT 1`,
  /** A neighbourhood and a neighbour are maps. */
  neighbourhood: cypher`MATCH (c:Commitment {id: ${'commitment-1'}})-[:MADE_BY]->(p) WITH {nodes: [c, p], near: 1} AS ${PARENT}`,
  neighbour: cypher`MATCH (c:Commitment {id: ${'commitment-1'}}) WITH {node: c, distance: 0} AS ${PARENT}`,
  /** Facets and a facet are maps. */
  facets: cypher`MATCH (p:Place {id: ${'place-0'}}) WITH {place: [{value: p, commitments: 1}]} AS ${PARENT}`,
  facet: cypher`MATCH (p:Place {id: ${'place-0'}}) WITH {value: p, commitments: 1} AS ${PARENT}`,
  /** A group is a map. */
  group: cypher`MATCH (c:Commitment {id: ${'commitment-1'}})-[:WITHIN]->(p) MATCH (c)-[:ANSWERABLE]->(r)
    WITH {makerId: c.makerId, place: p, responsible: r} AS ${PARENT} LIMIT 1`,
}

const run = (exported: string, parent: Cypher, args: unknown = {}, rest: Partial<Run> = {}): Run => ({
  name: exported,
  parent,
  args,
  isWalk: false,
  sorts: 21,
  ...rest,
})
const walk = (exported: string, parent: Cypher, args: unknown = {}, sorts = 0) =>
  run(exported, parent, args, { isWalk: true, sorts })

const words = wordsOf('giai phong rung')!
const frequent = wordsOf('giai')!
const WALKS: [filter: object, sorts?: number][] = [
  [{}],
  [{ kind: ['DIRECTIVE'] }],
  [{ kind: ['DIRECTIVE', 'REQUEST', 'PLEDGE'] }, SEVERAL_WALKS],
  [{ maker: ['person-0'] }],
  [{ maker: ['person-0', 'person-1'] }, SEVERAL_WALKS],
  [{ maker: ['person-0'], kind: ['DIRECTIVE'] }],
  [{ maker: ['person-0', 'person-1'], kind: ['DIRECTIVE', 'REQUEST'] }, SEVERAL_WALKS],
  [{ place: ['place-0'] }],
  [{ place: ['place-0', 'place-1', 'place-40'] }, SEVERAL_WALKS],
  [{ responsible: ['agency-0'] }],
  [{ addressee: ['agency-0'] }],
  [{ project: ['project-0'] }],
]
const YEAR = { from: '2025-01-01', to: '2025-12-31|\uffff' }
/** These are tried row after row, or begin with the few rows of a report: correct for any pair, bounded by what leads. */
const TRIED: [filter: object, sorts: number][] = [
  [{ maker: ['person-0'], place: ['place-0'] }, 0],
  [{ place: ['place-0'], responsible: ['agency-0'], kind: ['DIRECTIVE'] }, 0],
  [{ report: ['report-0'] }, 21],
  [{ meeting: ['meeting-0'], report: ['report-0'] }, 21],
  [{ words }, FEW_HITS_OF_TEXT],
  [{ words: frequent }, FEW_HITS_OF_TEXT],
  [{ words: frequent, place: ['place-0'] }, FEW_HITS_OF_TEXT],
]
const REPLAYED = { isReplayed: true }
const ORDERS = ['DEADLINE', 'MADE'] as const
const asked = (filter: object, order: string = 'DEADLINE') => ({
  filter: { asOf: '2026-01-01', ...filter },
  order,
})
const counted = (by: string[], shares: string[] = [], filter = {}) => ({
  by,
  shares,
  first: 100,
  filter: asked(filter).filter,
})
const LIST = { first: 100 }

export const RUNS: readonly Run[] = [
  ...ORDERS.flatMap((order) =>
    WALKS.map(([filter, sorts]) => walk('commitments', ROOT, asked(filter, order), sorts)),
  ),
  ...ORDERS.flatMap((order) =>
    TRIED.map(([filter, sorts]) => run('commitments', ROOT, asked(filter, order), { sorts })),
  ),
  walk('commitments', ROOT, asked({ schedule: ['OVERDUE'] }, 'DEADLINE')),
  run('commitments', ROOT, asked({ schedule: ['OVERDUE', 'DONE_LATE'] }, 'MADE'), { sorts: 0 }),
  walk('commitments', ROOT, asked({ deadline: YEAR }, 'DEADLINE')),
  walk('commitments', ROOT, asked({ made: YEAR }, 'MADE')),
  run('commitments', ROOT, asked({ deadline: YEAR }, 'MADE'), { sorts: 0 }),
  run('commitments', ROOT, asked({ made: YEAR }, 'DEADLINE'), { sorts: 0 }),
  walk('commitmentsMadeBy', ONE.person, asked({})),
  walk('commitmentsMadeBy', ONE.person, asked({ kind: ['DIRECTIVE', 'REQUEST'] }), SEVERAL_WALKS),
  walk('commitmentsAnsweredBy', ONE.agency, asked({})),
  walk('commitmentsAnsweredByPerson', ONE.person, asked({}), SEVERAL_WALKS),
  walk('commitmentsAddressedTo', ONE.agency, asked({})),
  walk('commitmentsOfProject', ONE.project, asked({})),
  walk('commitmentsWithin', ONE.place, asked({})),
  walk('commitmentsWithin', ONE.place, asked({ placeOn: DAY }), SEVERAL_WALKS),
  walk('commitments', ROOT, asked({ place: ['place-0'], placeOn: DAY }), SEVERAL_WALKS),
  run('commitments', ROOT, asked({ place: ['place-0'], placeOn: DAY, project: ['project-0'] }), { sorts: 0 }),
  run('unassignedCommitments', ROOT, { ...asked({}), at: DAY }, { sorts: 2 }),
  run('unassignedCommitments', ROOT, { ...asked({ place: ['place-0'] }), at: DAY }, { sorts: 2 }),
  run('commitments', ROOT, asked({ official: ['NONE'], evidence: ['LIMITED'] }), { sorts: 0 }),
  run('commitments', ROOT, asked({ official: ['NONE'], evidence: ['LIMITED'], ...REPLAYED }), { sorts: 2 }),
  run('commitments', ROOT, asked({ schedule: ['OVERDUE', 'DONE_LATE'], ...REPLAYED }), { sorts: 2 }),
  run('commitments', ROOT, asked({ unassigned: true }), { sorts: 2 }),
  run('commitments', ROOT, asked({ unassigned: false, place: ['place-0'] }), { sorts: 2 }),
  run('commitments', ROOT, asked({ agencyWithin: ['agency-1'] }), { sorts: BODIES_OF_DISTRICT * 21 }),
  run('commitments', ROOT, asked({ agencyWithin: ['agency-1'], project: ['project-0'] }), { sorts: 0 }),
  run('commitmentsWithin', ONE.place, asked({ place: ['place-1'] })),
  run('commitmentsMadeAt', ONE.meeting, asked({})),
  run('commitmentsReadIn', ONE.report, asked({ kind: ['DIRECTIVE'] })),

  run('commitmentById', ROOT, { id: 'commitment-1' }),
  run('makerOf', ONE.commitment),
  run('speakerOf', ONE.commitment),
  run('officeOf', ONE.commitment),
  run('occasionOf', ONE.commitment),
  run('responsibilitiesOf', ONE.commitment),
  run('responsibilitiesOf', ONE.commitment, { day: DAY, knownAt: INSTANT }),
  run('bearerOf', ONE.responsibility),
  run('borneCommitmentOf', ONE.responsibility),
  run('addresseesOf', ONE.commitment),
  run('beneficiariesOf', ONE.commitment),
  run('projectsOf', ONE.commitment),
  run('placesOf', ONE.commitment),
  run('threadOf', ONE.commitment, {}, { sorts: 101 }),
  run('threadOf', ONE.commitment, { knownAt: INSTANT }, { sorts: 101 }),
  run('officialSourceOf', ONE.commitment),
  run('officialSourceOf', ONE.commitment, { asOf: DAY, knownAt: INSTANT }),
  run('claimOf', ONE.commitment),
  run('historyOf', ONE.commitment, {}, { sorts: 101 }),
  run('silenceOf', ONE.commitment, { day: DAY }),
  run('silentReportsOf', ONE.silence, {}, { sorts: 101 }),
  run('overdueCommitments', ROOT, asked({}), { sorts: 0 }),
  run('overdueCommitments', ROOT, asked({ place: ['place-0'], deadline: YEAR }), { sorts: 0 }),
  run('silentCommitments', ROOT, { ...asked({}), since: DAY }, { sorts: 0 }),
  run('silentCommitments', ROOT, { ...asked({ place: ['place-0'] }, 'MADE'), since: DAY }, { sorts: 0 }),
  run('disagreeingCommitments', ROOT, { ...asked({}), kinds: attention.DISAGREEMENTS }, { sorts: 0 }),
  run('disagreeingCommitments', ROOT, { ...asked({ maker: ['person-0'] }), kinds: [] }, { sorts: 0 }),
  run('takenUpOf', ONE.followUp),
  run('takingUpOf', ONE.followUp),
  run('subjectOf', ONE.statement),

  run('assessmentsOf', ONE.commitment, {}, { sorts: 101 }),
  run('ratedOf', ONE.assessment),
  run('reopenedOf', ONE.assessment),
  run('replacingOf', ONE.assessment),
  run('groundsOf', ONE.assessment, LIST),
  run('deadlineOf', ONE.commitment),
  run('deadlineChangesOf', ONE.commitment, LIST),
  run('movedOf', ONE.deadlineChange),
  run('correctionsOf', ONE.commitment),
  run('operationById', ROOT, { id: 'operation-1' }),
  walk('operations', ROOT, {}),
  run('operations', ROOT, { of: { type: 'Commitment', key: 'commitment-1' } }),

  run('citationsOf', ONE.commitment, LIST),
  run('citationsOf', ONE.commitment, { ...LIST, for: ['EVIDENCE'] }),
  run('citationsOfPassage', ONE.passage, LIST),
  run('citationsOfTenure', ONE.tenure, LIST),
  run('passageOf', ONE.citation),
  run('factOf', ONE.citation),
  run('quotedReportOf', ONE.citation),
  run('reportOfPassage', ONE.passage),

  walk('reviewQueue', ROOT),
  run('judgedOf', ONE.judgement),
  ...[2, 3, 6].map((maxLength) =>
    run('pathBetween', ROOT, {
      from: { type: 'Person', id: 'person-0' },
      to: { type: 'Place', id: 'place-0' },
      maxLength,
    }),
  ),
  ...[...NEIGHBOUR_LABELS].flatMap((type) =>
    [1, 2].map((depth) =>
      run(
        'neighbourhoodOf',
        ROOT,
        { of: { type, id: `${type.toLowerCase()}-0` }, first: 100, depth },
        { sorts: NEIGHBOURS },
      ),
    ),
  ),
  run('nodesAround', ONE.neighbourhood),
  run('linksAround', ONE.neighbourhood, {}, { sorts: 200 }),
  run('nodeOfNeighbour', ONE.neighbour),
  run('nodesOfPath', ONE.path),
  run('stepsOfPath', ONE.path),
  run('startOfStep', ONE.step),
  run('endOfStep', ONE.step),

  run('personById', ROOT, { id: 'person-0' }),
  walk('people', ROOT, {}),
  run('people', ROOT, { words: wordsOf('hai') }, { sorts: FEW_HITS_OF_TEXT }),
  run('people', ROOT, { agency: ['agency-0'] }),
  run('tenuresOf', ONE.person),
  run('tenuresOf', ONE.person, { at: DAY }),
  run('attendancesOf', ONE.person, {}, { sorts: 101 }),

  run('agencyById', ROOT, { id: 'agency-0' }),
  walk('agencies', ROOT, {}),
  walk('agencies', ROOT, { type: ['PEOPLES_COMMITTEE'] }),
  walk('agencies', ROOT, { level: ['COMMUNE', 'PROVINCE'], type: ['PEOPLES_COMMITTEE'] }, SEVERAL_WALKS),
  run('agencies', ROOT, { place: ['place-0'] }),
  run('parentAgencyOf', ONE.agency),
  run('agenciesWithin', ONE.agency),
  run('rolesOf', ONE.agency),
  run('rolesOf', ONE.agency, { at: DAY }),
  walk('changes', ROOT),
  run('changesInto', ONE.agency),
  run('changesFrom', ONE.agency),
  run('originalOf', ONE.change),
  run('resultsOf', ONE.change),
  run('heirOf', ONE.result),
  run('answersOf', ONE.commitment, { day: DAY }),
  run('answersOf', ONE.commitment, { day: DAY, knownAt: INSTANT }),
  run('partyOfAnswer', ONE.answer),
  run('holderOfAnswer', ONE.answer),
  run('jurisdictionOf', ONE.agency),

  run('roleById', ROOT, { id: 'role-0' }),
  walk('roles', ROOT, {}),
  run('roles', ROOT, { agency: ['agency-0'] }),
  run('agencyOf', ONE.role),
  run('holdersOf', ONE.role, { at: DAY }),
  run('tenuresIn', ONE.role),
  run('tenureBefore', ONE.tenure),
  run('tenureAfter', ONE.tenure),
  run('holderOf', ONE.tenure),
  run('roleOf', ONE.tenure),

  run('placeBy', ROOT, { id: 'place-0' }),
  run('placeBy', ROOT, { code: 'o:0' }),
  walk('places', ROOT, {}),
  walk('places', ROOT, { level: ['COMMUNE'] }),
  run('places', ROOT, { within: ['place-0'] }, { sorts: 101 }),
  run('placesAbove', ONE.place),
  run('placesBelow', ONE.place),
  run('agenciesOver', ONE.place, LIST),

  run('projectById', ROOT, { id: 'project-0' }),
  walk('projects', ROOT, {}),
  walk('projects', ROOT, { type: ['PROJECT'] }),

  run('meetingById', ROOT, { id: 'meeting-0' }),
  walk('meetings', ROOT, { held: OPEN }),
  walk('meetings', ROOT, { held: OPEN, type: ['INSPECTION'] }),
  run('meetings', ROOT, { held: OPEN, participant: ['person-0'], place: ['place-0'] }, { sorts: 101 }),
  run('placeOfMeeting', ONE.meeting),
  run('chairOf', ONE.meeting),
  run('participantsOf', ONE.meeting, LIST),
  run('participantOf', ONE.attendance),
  run('attendedOf', ONE.attendance),
  run('attendedAs', ONE.attendance),
  run('reportsOf', ONE.meeting),

  run('mentionsOf', ONE.report, {}, { sorts: 101 }),
  run('mentionedOf', ONE.mention),
  run('reportBy', ROOT, { id: 'report-0' }),
  run('reportBy', ROOT, { url: 'https://bao.example/0' }),
  run('reportBy', ROOT, { sha256: '0'.repeat(64) }),
  walk('reports', ROOT, { published: OPEN }),
  run('meetingsOf', ONE.report),
  run('passagesOf', ONE.report, {}, { sorts: 101 }),
  run('figuresOf', ONE.report, {}, { sorts: 101 }),
  run('statusStatementsOf', ONE.report, {}, { sorts: 101 }),

  run('search', ROOT, { words, typed: 'giải', labels: search.SEARCHED }, { sorts: HITS_OF_SEARCH }),
  run('commitmentGroups', ROOT, counted(['KIND'], [], { maker: ['person-0'] })),
  run('commitmentGroups', ROOT, counted(stats.DIMENSIONS.slice(0, 5), [...stats.SHARES]), {
    sorts: GROUPS * 10,
  }),
  run('commitmentGroups', ROOT, counted(stats.DIMENSIONS.slice(5), [], { place: ['place-0'] }), {
    sorts: GROUPS,
  }),
  run('commitmentGroups', ROOT, counted(['OFFICIAL', 'SCHEDULE'], ['overdue'], REPLAYED), { sorts: GROUPS }),
  ...[{}, { kind: ['DIRECTIVE'], official: ['NONE'] }, { place: ['place-0'], schedule: ['OVERDUE'] }].map(
    (filter) =>
      run(
        'facetsOf',
        ROOT,
        {
          filter: asked(filter).filter,
          first: 10,
          axes: [...facets.CELL_AXES, ...facets.LINKED_AXES],
          counts: facets.FACET_COUNTS,
        },
        { sorts: GROUPS },
      ),
  ),
  run('valuesOf', ONE.facets, { axis: 'place' }),
  run('nodeOfValue', ONE.facet),
  run('makerOfGroup', ONE.group),
  run('responsibleOfGroup', ONE.group),
  run('placeOfGroup', ONE.group),
]
