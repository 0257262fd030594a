/** Pages of commitments: of all of them, and of those that somebody made, answers for, is asked, or that concern something. */
import {
  type CommitmentFilter,
  type CommitmentPageArgs,
  conditionsOf,
  type Led,
} from './commitment-filter.js'
import { type Cypher, cypher, type Name } from './cypher.js'
import { heldOn, tenureList } from './holding.js'
import type { PageDeclaration, Values } from './index-walk.js'
import { type Chosen, keysetPage } from './keyset-page.js'
import type { PageRelation, Window } from './page.js'
import { chainOf } from './place-chain.js'
import { allUnassigned } from './succession.js'

const WHOLE: Window = { limit: 0, isBackwards: false, after: null, before: null }
const COMMITMENTS: Omit<PageDeclaration<Led>, 'key'> = {
  equal: { maker: 'makerId', kind: 'kind' },
  links: {
    project: 'CONCERNS',
    responsible: 'ANSWERABLE',
    agencyWithin: 'ANSWERABLE',
    addressee: 'ADDRESSED_TO',
    place: 'WITHIN',
  },
  sets: [[], ['maker'], ['kind'], ['maker', 'kind']],
  lead: ['project', 'responsible', 'agencyWithin', 'addressee', 'maker', 'place', 'kind'],
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
  const tenures = c.and('tenures')
  return {
    each: cypher`[${person}.id] + COLLECT { MATCH (${person})-[:HOLDS]->(${tenure}:Tenure)-[:OF]->(${role}:Role)
      WITH ${tenure}, ${role}, ${tenureList(role, tenure.and('one'))} AS ${tenures}
      WHERE ${tenure} IN [one IN ${heldOn(tenures, role, asOf)} | one.tenure]
      RETURN ${role}.id }`,
  }
})
export const commitmentsAddressedTo = ledBy('addressee')
export const commitmentsOfProject = ledBy('project')
export const commitmentsWithin = ledBy('place', (place, _, { placeOn }) =>
  placeOn === undefined ? cypher`${place}.id` : { each: chainOf(null, place, placeOn) },
)

export const commitmentsMadeAt = startingFrom(
  (meeting, c) => cypher`MATCH (${meeting})<-[:MADE_AT]-(${c}:Commitment)`,
)
export const commitmentsReadIn = startingFrom(
  (report, c) => cypher`MATCH (${report})<-[:OF]-(:Passage)<-[:QUOTES]-(${c}:Commitment)`,
)

/** Every commitment that meets the filter, in no order; of one kind, where a name for it is bound. */
export function everyCommitment(c: Name, filter: CommitmentFilter, kind?: Name): Cypher {
  const { unassigned, ...others } = filter
  const args = { filter: unassigned ? others : filter, order: 'DEADLINE' } as const
  const conditions = conditionsOf(c, args, unassigned ? allUnassigned(c, filter.asOf) : undefined)
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
