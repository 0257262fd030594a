/** Commitments that somebody should look at. Each row in the order that is asked for is tried. */
import { type CommitmentPageArgs, conditionsOf } from './commitment-filter.js'
import { commitmentPages } from './commitment-page.relations.js'
import { type Cypher, cypher, join, type Name } from './cypher.js'
import { OPEN, overlap, type PageRelation } from './page.js'
import { isSilentSince } from './silence.js'
import { isUnassigned } from './succession.js'

export const DISAGREEMENTS = ['DONE_NOT_EVIDENCED', 'REPORTS_CONTRADICT'] as const
export type Disagreement = (typeof DISAGREEMENTS)[number]

/** What is said against what is shown, or one report against another. */
export const disagreeingCommitments = among<{ kinds: readonly Disagreement[] }>((c, { kinds }) =>
  kinds.length === 0
    ? cypher`${c}.id = ''`
    : cypher`(${join(
        kinds.map((kind) => disagrees(kind, c)),
        ' OR ',
      )})`,
)

/** Due before the day, neither closed nor reported done by then; what the evidence shows is as it is known now. */
export const overdueCommitments: PageRelation<CommitmentPageArgs> = (_, c, args, window) => {
  const { asOf, deadline = OPEN, schedule: _schedule, ...filter } = args.filter
  const until = overlap(deadline, { from: OPEN.from, to: asOf })
  const done = c.and('done')
  const isOpen = cypher`NOT ${c}.evidenceStatus IN ['COMPLETE', 'WITHDRAWN', 'SUPERSEDED']
    AND NOT EXISTS { (${c})<-[:FOLLOWS]-(${done}:FollowUp {relation: 'REPORTS_DONE'}) WHERE ${done}.saidOn <= ${asOf} }`
  return among(() => isOpen)(_, c, { ...args, filter: { ...filter, asOf, deadline: until } }, window)
}

/** Neither done nor given up, and not taken up by any report from a day on, though some were about the same. */
export const silentCommitments = among<{ since: string }>(
  (c, { since }) =>
    cypher`NOT ${c}.officialStatus IN ['REPORTED_DONE', 'REPORTED_WITHDRAWN', 'DECLINED']
      AND NOT ${c}.evidenceStatus IN ['COMPLETE', 'WITHDRAWN', 'SUPERSEDED', 'PARTIAL_FINAL', 'NOT_DELIVERED']
      AND ${isSilentSince(c, since)}`,
)

/** Whose answering body had ended by `at`, where it is not known who took over. */
export const unassignedCommitments = among<{ at: string }>((c, { at }) => isUnassigned(c, at))

function among<More>(condition: (c: Name, more: More) => Cypher): PageRelation<CommitmentPageArgs & More> {
  return (_, c, args, window) => {
    const conditions = conditionsOf(c, args)
    const where = [...(conditions.where ?? []), condition(c, args)]
    return commitmentPages[args.order](c, { ...conditions, where }, window)
  }
}

function disagrees(kind: Disagreement, c: Name): Cypher {
  if (kind === 'DONE_NOT_EVIDENCED')
    return cypher`(${c}.officialStatus = 'REPORTED_DONE'
      AND ${c}.evidenceStatus IN ['NO_EVIDENCE', 'NOT_STARTED', 'LIMITED', 'PARTIAL_FINAL', 'NOT_DELIVERED'])`
  const [done, open] = [c.and('done'), c.and('open')]
  return cypher`EXISTS {
    MATCH (${c})<-[:FOLLOWS]-(${done}:FollowUp {relation: 'REPORTS_DONE'})
    MATCH (${c})<-[:FOLLOWS]-(${open}:FollowUp)
    WHERE ${open}.relation IN ['REPORTS_NOT_DONE', 'REPORTS_PROGRESS'] AND ${open}.saidOn >= ${done}.saidOn
      AND NOT EXISTS { (${done})-[:QUOTES]->(:Passage)-[:OF]->(:Report)<-[:OF]-(:Passage)<-[:QUOTES]-(${open}) }
    RETURN ${open} }`
}
