import { COMMITMENT_KINDS } from '../model/claim.js'
import { type CommitmentFilter, standingIn } from './commitment-filter.js'
import { everyCommitment } from './commitment-page.relations.js'
import { type Cypher, cypher, join, type Name, name } from './cypher.js'
import { relation } from './relation.js'
import { scheduleOf } from './schedule.js'

export const DIMENSIONS = [
  'KIND',
  'MAKER',
  'RESPONSIBLE',
  'PLACE',
  'MONTH',
  'OFFICIAL',
  'EVIDENCE',
  'SCHEDULE',
] as const
export type Dimension = (typeof DIMENSIONS)[number]

export const SHARES = ['withDeadline', 'overdue', 'reportedDone', 'answered'] as const
/** How many of a group something holds of. */
export type Share = (typeof SHARES)[number]

export interface StatsArgs {
  readonly by: readonly Dimension[]
  readonly filter: CommitmentFilter
  readonly first: number
  /** Those that are asked for. */
  readonly shares: readonly Share[]
}

/** The key of each dimension in a group; `MAKER` is an id, `RESPONSIBLE` and `PLACE` are nodes. */
const KEYS: Record<Dimension, string> = {
  KIND: 'kind',
  MAKER: 'makerId',
  RESPONSIBLE: 'responsible',
  PLACE: 'place',
  MONTH: 'month',
  OFFICIAL: 'official',
  EVIDENCE: 'evidence',
  SCHEDULE: 'schedule',
}

/** Groups of commitments with their sizes, the largest first; each group is a map. */
export const commitmentGroups = relation((_, group, args: StatsArgs) =>
  isCountOfKinds(args) ? countKinds(group, args) : countGroups(group, args),
)

function countGroups(group: Name, { by, filter, first, shares }: StatsArgs): Cypher {
  const c = group.and('c')
  const keys = by.map((dimension) => group.and(KEYS[dimension]))
  const values = by.map((dimension, i) => cypher`${axisOf(dimension, c, keys[i]!, filter)} AS ${keys[i]!}`)
  const links = by.flatMap((dimension, i) => {
    const type = { RESPONSIBLE: 'ANSWERABLE', PLACE: 'WITHIN' }[dimension as string]
    return type ? [cypher`OPTIONAL MATCH (${c})-[:${name(type)}]->(${keys[i]!})`] : []
  })
  const size = group.and('size')
  const counts = [
    cypher`count(*) AS ${size}`,
    ...shares.map((share) => cypher`${shareOf(share, c, filter)} AS ${group.and(share)}`),
  ]
  const entries = [
    cypher`commitments: ${size}`,
    ...by.map((dimension, i) => cypher`${name(KEYS[dimension])}: ${keys[i]!}`),
    ...shares.map((share) => cypher`${name(share)}: ${group.and(share)}`),
  ]
  const sorted = by.map((dimension, i) =>
    isNode(dimension) ? cypher`${keys[i]!}.nameKey` : cypher`${keys[i]!}`,
  )
  return cypher`${everyCommitment(c, filter)} ${join(links, ' ')} WITH ${join([...values, ...counts], ', ')}
    ORDER BY ${join([cypher`${size} DESC`, ...sorted], ', ')} LIMIT ${first}
    WITH {${join(entries, ', ')}} AS ${group}`
}

/** Asking the index for each kind is quicker than reading all rows, where the index of the filter has the kind. */
function countKinds(group: Name, { filter, first }: StatsArgs): Cypher {
  const kind = group.and('kind')
  const c = group.and('c')
  const size = group.and('size')
  return cypher`UNWIND ${filter.kind ?? COMMITMENT_KINDS} AS ${kind}
    WITH DISTINCT ${kind}, COUNT { ${everyCommitment(c, filter, kind)} RETURN ${c} } AS ${size} WHERE ${size} > 0
    WITH {kind: ${kind}, commitments: ${size}} AS ${group} ORDER BY ${size} DESC, ${kind} LIMIT ${first}`
}

function isCountOfKinds({ by, filter, shares }: StatsArgs): boolean {
  const { kind, maker, asOf, isReplayed: _, deadline, ...others } = filter
  return (
    by.join() === 'KIND' && shares.length === 0 && Object.values(others).every((one) => one === undefined)
  )
}

function axisOf(dimension: Dimension, c: Name, key: Name, filter: CommitmentFilter): Cypher {
  const standing = standingIn(c, filter)
  switch (dimension) {
    case 'KIND':
      return cypher`${c}.kind`
    case 'MAKER':
      return cypher`${c}.makerId`
    case 'MONTH':
      return cypher`CASE WHEN ${c}.madeLatest IS NULL THEN NULL ELSE left(${c}.madeLatest, 7) END`
    case 'OFFICIAL':
      return standing.official
    case 'EVIDENCE':
      return standing.evidence
    case 'SCHEDULE':
      return scheduleOf(standing, filter.asOf, { tellsLate: true })
    default:
      return cypher`${key}`
  }
}

function shareOf(share: Share, c: Name, filter: CommitmentFilter): Cypher {
  const standing = standingIn(c, filter)
  switch (share) {
    case 'withDeadline':
      return cypher`count(${standing.dueLatest})`
    case 'overdue':
      return cypher`sum(CASE WHEN ${scheduleOf(standing, filter.asOf)} = 'OVERDUE' THEN 1 ELSE 0 END)`
    case 'reportedDone':
      return cypher`sum(CASE WHEN ${standing.official} = 'REPORTED_DONE' THEN 1 ELSE 0 END)`
    case 'answered':
      return cypher`sum(CASE WHEN ${standing.official} <> 'NONE' THEN 1 ELSE 0 END)`
  }
}

const isNode = (dimension: Dimension) => dimension === 'RESPONSIBLE' || dimension === 'PLACE'

/** The maker of a group, known by the id that it was grouped by. */
export const makerOfGroup = relation((group, maker) => {
  const person = maker.and('person')
  const agency = maker.and('agency')
  return cypher`OPTIONAL MATCH (${person}:Person {id: ${group}.makerId}) OPTIONAL MATCH (${agency}:Agency {id: ${group}.makerId})
    WITH coalesce(${person}, ${agency}) AS ${maker} WHERE ${maker} IS NOT NULL`
})

export const responsibleOfGroup = relation(
  (group, party) => cypher`WITH ${group}.responsible AS ${party} WHERE ${party} IS NOT NULL`,
)

export const placeOfGroup = relation(
  (group, place) => cypher`WITH ${group}.place AS ${place} WHERE ${place} IS NOT NULL`,
)
