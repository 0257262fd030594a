/** What stands beside what, for a reader: nodes that only say when or how (tenures, attendances, passages) are links here. */
import type { Label } from '../model/kinds/index.js'
import { commitmentPages } from './commitment-page.relations.js'
import { type Cypher, cypher, join, type Name, name } from './cypher.js'

export const NEIGHBOUR_LABELS = [
  'Person',
  'Agency',
  'Role',
  'Place',
  'Project',
  'Meeting',
  'Report',
  'Commitment',
] as const satisfies readonly Label[]
export type NeighbourLabel = (typeof NEIGHBOUR_LABELS)[number]

/** Links as they stand in the graph, from the end that has few of them, however large the graph is. */
const PLAIN = [
  'IN',
  'PART_OF',
  'HAS_JURISDICTION',
  'MADE_BY',
  'VOICED_BY',
  'MADE_AS',
  'MADE_AT',
  'ADDRESSED_TO',
  'BENEFITS',
  'CONCERNS',
  'HELD_IN',
  'LOCATED_IN',
  'REPORTED_IN',
] as const
const PARTS = { LEAD: 'LED_BY', SUPPORT: 'SUPPORTED_BY', OVERSIGHT: 'OVERSEEN_BY' } as const

/** Each is said of the end that has few, then of the other. */
export const NEIGHBOUR_LINKS = [
  ...PLAIN,
  ...Object.values(PARTS),
  'HOLDS',
  'BECAME',
  'FOLLOWS',
  'ATTENDED_BY',
  'WRITTEN_IN',
] as const
export type NeighbourLink = (typeof NEIGHBOUR_LINKS)[number]

const types = (list: readonly string[]) => join(list.map(name), '|')
const SHOWN = types(NEIGHBOUR_LABELS)

/** Rows of `type` and `other` for all links of a node of which it has few. */
export function linksFrom(node: Name, other: Name, type: Name): Cypher {
  const [link, by] = [other.and('link'), other.and('by')]
  const part = cypher`CASE ${by}.part ${join(
    Object.entries(PARTS).map(([is, told]) => cypher`WHEN ${is} THEN ${told}`),
    ' ',
  )} END`
  return join(
    [
      cypher`MATCH (${node})-[${link}:${types(PLAIN)}]->(${other}:${SHOWN}) RETURN type(${link}) AS ${type}, ${other}`,
      cypher`MATCH (${node})-[:HOLDS]->(:Tenure)-[:OF]->(${other}:Role) RETURN 'HOLDS' AS ${type}, ${other}`,
      cypher`MATCH (${node})<-[:FOR|BY|ORIGINAL]-(${by}:Responsibility|FollowUp|Change)-[:BORNE_BY|FOLLOWS|RESULTING]->(${other}:${SHOWN})
        RETURN CASE WHEN ${by}:FollowUp THEN 'FOLLOWS' WHEN ${by}:Change THEN 'BECAME' ELSE ${part} END AS ${type}, ${other}`,
      cypher`MATCH (${node})<-[:AT]-(:Attendance)<-[:TOOK_PART]-(${other}:Person) RETURN 'ATTENDED_BY' AS ${type}, ${other}`,
      cypher`MATCH (${node})-[:QUOTES {for: 'EVIDENCE'}]->(:Passage)-[:OF]->(${other}:Report) RETURN 'WRITTEN_IN' AS ${type}, ${other}`,
    ],
    ' UNION ALL ',
  )
}

/** Rows of `other` for those of which it has few in the other direction too. */
export function linksBackFrom(node: Name, other: Name): Cypher {
  return join(
    [
      cypher`MATCH (${node})<-[:OF]-(:Tenure)<-[:HOLDS]-(${other}:Person) RETURN ${other}`,
      cypher`MATCH (${node})<-[:FOLLOWS|RESULTING]-(:FollowUp|Change)-[:BY|ORIGINAL]->(${other}:${SHOWN}) RETURN ${other}`,
    ],
    ' UNION ALL ',
  )
}

/** So many links of one kind are looked at where no index leads along them. */
const MOST_LINKS = 2000

/** One list for each kind of link of which a node of this label can have many, each cut to `most`. */
export function listsOfMany(node: Name, label: NeighbourLabel, most: number): Cypher[] {
  const other = node.and('many')
  const walked = (filter: 'maker' | 'responsible' | 'addressee' | 'project') => {
    const window = { limit: most, isBackwards: true, after: null, before: null }
    const { rows } = commitmentPages.MADE(other, { values: { [filter]: cypher`${node}.id` } }, window)
    return cypher`COLLECT { ${rows} RETURN ${other} }`
  }
  const looked = (pattern: Cypher, order: Cypher) =>
    cypher`COLLECT { MATCH ${pattern} WITH DISTINCT ${other} LIMIT ${MOST_LINKS} RETURN ${other} ORDER BY ${order} LIMIT ${most} }`
  const byName = (link: string, labels: string) =>
    looked(cypher`(${node})<-[:${name(link)}]-(${other}:${name(labels)})`, cypher`${other}.nameKey`)
  const latest = (pattern: Cypher) => looked(pattern, cypher`${other}.madeKey DESC`)
  const meetings = (pattern: Cypher) => looked(pattern, cypher`${other}.heldKey DESC`)
  const said = latest(cypher`(${node})<-[:VOICED_BY|MADE_AS|BENEFITS]-(${other}:Commitment)`)
  const borne = latest(cypher`(${node})<-[:BORNE_BY]-(:Responsibility)-[:FOR]->(${other}:Commitment)`)
  switch (label) {
    case 'Person':
      return [
        walked('maker'),
        walked('responsible'),
        walked('addressee'),
        said,
        borne,
        meetings(cypher`(${node})-[:TOOK_PART]->(:Attendance)-[:AT]->(${other}:Meeting)`),
      ]
    case 'Agency':
      return [
        byName('IN', 'Role'),
        byName('PART_OF', 'Agency'),
        walked('maker'),
        walked('responsible'),
        walked('addressee'),
        said,
        borne,
      ]
    case 'Role':
      return [walked('responsible'), walked('addressee'), said, borne]
    case 'Place':
      return [
        byName('HAS_JURISDICTION', 'Agency'),
        byName('PART_OF', 'Place'),
        byName('LOCATED_IN', 'Project'),
        walked('project'),
        walked('responsible'),
        walked('addressee'),
        said,
        meetings(cypher`(${node})<-[:HELD_IN]-(${other}:Meeting)`),
      ]
    case 'Project':
      return [walked('project')]
    case 'Meeting':
      return [latest(cypher`(${node})<-[:MADE_AT]-(${other}:Commitment)`)]
    case 'Report':
      return [
        meetings(cypher`(${node})<-[:REPORTED_IN]-(${other}:Meeting)`),
        latest(cypher`(${node})<-[:OF]-(:Passage)<-[:QUOTES {for: 'EVIDENCE'}]-(${other}:Commitment)`),
      ]
    case 'Commitment':
      return []
  }
}
