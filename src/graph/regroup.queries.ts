import { z } from 'zod'
import type { Label } from '../model/kinds/index.js'
import { LINKS, type LinkType, MERGEABLE, type MergeableLabel } from '../model/links/links.js'
import { isEntityLabel } from '../model/merging.js'
import { Columns } from './columns.js'
import { STATED_LINK_TYPES } from './link.queries.js'
import { defineQuery, type NamedQuery } from './query.js'
import { IS_NAMED } from './settle-entities.queries.js'
import { anyOf } from './standing-judgements.queries.js'

const Ids = z.object({ ids: z.array(z.string()) })
const Nothing = z.object({})
const STATED = STATED_LINK_TYPES.join('|')

const per = <Q>(define: (label: MergeableLabel) => Q) => {
  const queries = new Map(MERGEABLE.map((label) => [label, define(label)]))
  return Object.assign((label: MergeableLabel) => queries.get(label)!, { all: [...queries.values()] })
}

/** Holds them until the transaction ends. */
export const memberHold = per((label) =>
  defineQuery({
    name: `regroup.hold.${label}`,
    cypher: `${anyOf(label)}
      SET n.id = id
      WITH id, n
      RETURN id, elementId(n) AS element, ${IS_NAMED} AS isNamed, n:Hidden AS isHidden,
        head([(n)-[:MERGED_INTO]->(holder) | holder.id]) AS holder`,
    params: Ids,
    row: z.object({
      id: z.string(),
      element: z.string(),
      isNamed: z.boolean(),
      isHidden: z.boolean(),
      holder: z.string().nullable(),
    }),
  }),
)

/** Entities that are linked to these as reports state it. */
export const referrersOf = defineQuery({
  name: 'regroup.referrers',
  cypher: `UNWIND $elements AS element
    MATCH (n) WHERE elementId(n) = element
    MATCH (n)<-[:${STATED}]-(m)
    WITH DISTINCT m, [label IN $labels WHERE label IN labels(m)] AS labels
    WHERE size(labels) > 0
    RETURN m.id AS id, head(labels) AS label`,
  params: z.object({ elements: z.array(z.string()), labels: z.array(z.string()) }),
  row: z.object({ id: z.string(), label: z.string() }),
})

/** Commitments with a copy that may follow from one of these. */
export const touchedCommitments = defineQuery({
  name: 'regroup.touched',
  cypher: `UNWIND $elements AS element
    MATCH (n) WHERE elementId(n) = element
    CALL (n) {
      MATCH (n)<-[:MADE_BY|MADE_AT|CONCERNS|ADDRESSED_TO|WITHIN|ANSWERABLE]-(c:Fact) RETURN c
      UNION MATCH (n)<-[:BORNE_BY]-(:Fact)-[:FOR]->(c:Fact) RETURN c
      UNION MATCH (n)<-[:IN]-(:Role)<-[:BORNE_BY]-(:Fact)-[:FOR]->(c:Fact) RETURN c
    }
    RETURN DISTINCT c.id AS id, c:Commitment AS isShown`,
  params: z.object({ elements: z.array(z.string()) }),
  row: z.object({ id: z.string(), isShown: z.boolean() }),
})

/** Types that a fact, or whatever else is no entity, is linked by to something of this label; copies are written anew. */
const TYPES = Object.keys(LINKS) as LinkType[]
const LEFT_OUT: readonly LinkType[] = ['NAMES', 'MERGED_INTO', 'JUDGES', 'WITHIN', 'ANSWERABLE']
const isOwn = (label: Label) => label !== 'Report' && !isEntityLabel(label)
export function movedTypes(label: MergeableLabel): { type: LinkType; isOutgoing: boolean }[] {
  const types: { type: LinkType; isOutgoing: boolean }[] = []
  for (const type of TYPES.filter((one) => !LEFT_OUT.includes(one))) {
    const { from, to }: { from: readonly Label[]; to: readonly Label[] } = LINKS[type]
    if (to.includes(label) && from.some(isOwn)) types.push({ type, isOutgoing: false })
    else if (from.includes(label) && to.some(isOwn)) types.push({ type, isOutgoing: true })
  }
  return types
}

/**
 * Moves what stands for `original` from one node to another. A link that stands for others than the node it leads to keeps
 * their ids in `was`, so that each can go back to where it was read.
 */
function defineMove(type: LinkType, isOutgoing: boolean) {
  const between = (link: string, end: string) =>
    isOutgoing ? `(${end})-[${link}:${type}]->(f)` : `(f)-[${link}:${type}]->(${end})`
  return defineQuery({
    name: `regroup.move.${type}`,
    cypher: `UNWIND range(0, size($moves.original) - 1) AS i
      WITH $moves.original[i] AS original, $moves.from[i] AS source, $moves.to[i] AS target
      MATCH (s) WHERE elementId(s) = source
      MATCH (t) WHERE elementId(t) = target
      MATCH ${between('l', 's')}
      WHERE original IN coalesce(l.was, [s.id])
      OPTIONAL MATCH ${between('before', 't')}
      WITH original, s, t, f, l, coalesce(l.was, [s.id]) AS stood, properties(l) AS carried,
        CASE WHEN before IS NULL THEN [] ELSE coalesce(before.was, [t.id]) END AS there
      MERGE ${between('m', 't')}
      ON CREATE SET m = carried
      WITH s, t, l, m, [one IN stood WHERE one <> original] AS rest,
        COLLECT { UNWIND there + original AS one RETURN DISTINCT one ORDER BY one } AS here
      SET m.was = CASE WHEN here = [t.id] THEN null ELSE here END
      SET l.was = CASE WHEN rest = [s.id] THEN null ELSE rest END
      FOREACH (_ IN CASE WHEN rest = [] THEN [0] ELSE [] END | DELETE l)
      RETURN count(*) AS moved`,
    params: z.object({ moves: Columns }),
    row: z.object({ moved: z.int() }),
  })
}

const moves = new Map(
  MERGEABLE.flatMap(movedTypes).map(({ type, isOutgoing }) => [type, defineMove(type, isOutgoing)]),
)
export const moveOf = (type: LinkType) => moves.get(type)!

export const memberShow = per((label) =>
  defineQuery({
    name: `regroup.show.${label}`,
    cypher: `UNWIND $elements AS element
      MATCH (n) WHERE elementId(n) = element
      REMOVE n:Hidden
      SET n:${label}`,
    params: z.object({ elements: z.array(z.string()) }),
    row: Nothing,
  }),
)

/** Of each member, the one that it was merged into before. */
export const mergeForget = defineQuery({
  name: 'regroup.forget',
  cypher: `UNWIND $elements AS element
    MATCH (n) WHERE elementId(n) = element
    MATCH (n)-[merged:MERGED_INTO]->()
    DELETE merged`,
  params: z.object({ elements: z.array(z.string()) }),
  row: Nothing,
})

export const mergeRemember = defineQuery({
  name: 'regroup.remember',
  cypher: `UNWIND range(0, size($moves.original) - 1) AS i
    MATCH (n) WHERE elementId(n) = $moves.from[i]
    MATCH (holder) WHERE elementId(holder) = $moves.to[i]
    MERGE (n)-[:MERGED_INTO]->(holder)`,
  params: z.object({ moves: Columns }),
  row: Nothing,
})

export const REGROUP_QUERIES: readonly NamedQuery[] = [
  ...memberHold.all,
  referrersOf,
  touchedCommitments,
  ...moves.values(),
  ...memberShow.all,
  mergeForget,
  mergeRemember,
]
