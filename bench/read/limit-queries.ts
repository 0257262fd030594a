/** The limit's statements, written by hand for exactly what each question asks: columns, no maps, one record for each row. */

import { wordsOf } from '../../src/graph/words.js'
import { COMMITMENT_KINDS } from '../../src/model/claim.js'
import type { Parameters } from './questions.js'

type Row = readonly unknown[]

export interface LimitQuery {
  cypher: string
  /** What the client's parameters become; themselves unless given. */
  prepare?(parameters: Parameters): Record<string, unknown>
  /** What a GraphQL answer holds under `data`, ids and cursors as they stand in the graph. */
  shape(rows: readonly Row[]): unknown
}

const SIZE = 20

const PARTY_COLUMNS = (node: string) =>
  `[CASE WHEN ${node}:Agency THEN 'Agency' WHEN ${node}:Person THEN 'Person' WHEN ${node}:Role THEN 'Role' ELSE 'Place' END, ${node}.id, ${node}.name]`

const NESTED = `c.id, c.kind, c.action, c.dueLatest, c.deadlineType, c.deadlineKey,
  head(COLLECT { MATCH (c)-[:MADE_BY]->(m) RETURN ${PARTY_COLUMNS('m')} LIMIT 1 }),
  head(COLLECT { MATCH (c)-[:MADE_AS]->(r:Role) RETURN [r.id, r.name, head(COLLECT { MATCH (r)-[:IN]->(a:Agency) RETURN [a.id, a.name] LIMIT 1 })] LIMIT 1 }),
  COLLECT { MATCH (c)-[:ADDRESSED_TO]->(p) WITH p ORDER BY p.nameKey RETURN ${PARTY_COLUMNS('p')} },
  COLLECT { MATCH (c)-[:CONCERNS]->(j:Project) WITH j ORDER BY j.nameKey RETURN [j.id, j.name] },
  COLLECT { MATCH (c)-[:CONCERNS]->(l:Place) WITH l ORDER BY l.nameKey RETURN [l.id, l.name] },
  COLLECT { MATCH (c)-[q:QUOTES]->(e:Passage) WITH q, e ORDER BY e.start, q.for LIMIT 100 RETURN [q.for, e.quote, e.start, e.end] }`

const named = ([id, name]: Row) => ({ id, name })
const party = ([__typename, id, name]: Row) => ({ __typename, id, name })
const present = <T>(row: unknown, shape: (row: Row) => T): T | null => (row ? shape(row as Row) : null)
const all = <T>(rows: unknown, shape: (row: Row) => T): T[] => (rows as Row[]).map(shape)

const deadline = (type: unknown, current: unknown) => (type === null ? null : { type, current })
const office = ([id, name, agency]: Row) => ({ id, name, agency: present(agency, named) })
const citation = ([purpose, quote, start, end]: Row) => ({ for: purpose, quote, start, end })

const nested = (row: Row) => ({
  id: row[0],
  kind: row[1],
  action: row[2],
  deadline: deadline(row[4], row[3]),
  maker: present(row[6], party),
  madeAs: present(row[7], office),
  addressees: all(row[8], party),
  projects: all(row[9], named),
  places: all(row[10], named),
  citations: all(row[11], citation),
})

const page = (rows: readonly Row[]) => ({
  commitments: {
    nodes: rows.slice(0, SIZE).map(nested),
    pageInfo: { hasNextPage: rows.length > SIZE, endCursor: rows.slice(0, SIZE).at(-1)?.[5] ?? null },
  },
})

export const LIMIT_QUERIES: Record<string, LimitQuery> = {
  point: {
    cypher: `MATCH (c:Commitment {id: $id}) RETURN c.id, c.kind, c.action, c.strength, c.polarity, c.constraint,
      c.deadlineType, c.dueLatest, c.confidence, c.officialStatus, c.evidenceStatus`,
    shape: ([row]) => ({
      commitment: row
        ? {
            id: row[0],
            kind: row[1],
            action: row[2],
            strength: row[3],
            polarity: row[4],
            constraint: row[5],
            deadline: deadline(row[6], row[7]),
            confidence: row[8],
            status: { official: row[9], evidence: row[10] },
          }
        : null,
    }),
  },
  pageByMaker: {
    cypher: `MATCH (c:Commitment) WHERE c.makerId = $maker AND c.deadlineKey > ''
      WITH c ORDER BY c.makerId, c.deadlineKey LIMIT ${SIZE + 1} RETURN ${NESTED}`,
    shape: page,
  },
  pageByPlace: {
    cypher: `MATCH (c:Commitment)-[w:WITHIN]->() WHERE w.target = $place AND w.deadlineKey > ''
      WITH c, w ORDER BY w.target, w.deadlineKey LIMIT ${SIZE + 1} RETURN ${NESTED}`,
    shape: page,
  },
  pageUnfiltered: {
    cypher: `MATCH (c:Commitment) WHERE c.deadlineKey > ''
      WITH c ORDER BY c.deadlineKey LIMIT ${SIZE + 1} RETURN ${NESTED}`,
    shape: page,
  },
  pageFromHalfway: {
    cypher: `MATCH (c:Commitment) WHERE c.deadlineKey > $after
      WITH c ORDER BY c.deadlineKey LIMIT ${SIZE + 1} RETURN ${NESTED}`,
    shape: page,
  },
  person: {
    cypher: `MATCH (p:Person {id: $id}) RETURN p.id, p.name, p.honorific,
      COLLECT { MATCH (p)-[:HOLDS]->(t:Tenure)-[:OF]->(r:Role) WITH t, r ORDER BY t.from, r.nameKey
        RETURN [t.from, t.through, r.id, r.name, head(COLLECT { MATCH (r)-[:IN]->(a:Agency) RETURN [a.id, a.name] LIMIT 1 })] },
      COLLECT { MATCH (c:Commitment) WHERE c.makerId = p.id AND c.deadlineKey > ''
        WITH c ORDER BY c.makerId, c.deadlineKey LIMIT ${SIZE} RETURN [c.id, c.kind, c.action, c.deadlineType, c.dueLatest] }`,
    shape: ([row]) => ({ person: present(row, person) }),
  },
  search: {
    cypher: `UNWIND $indexes AS index
      CALL (index) { CALL db.index.fulltext.queryNodes(index, $words, {limit: 50}) YIELD node, score RETURN node, score }
      WITH node, score, CASE WHEN toLower(node.name) CONTAINS $typed THEN 0 ELSE 1 END AS otherwise
      ORDER BY otherwise, toInteger(score * 1000000) DESC, node.id LIMIT 10
      RETURN CASE WHEN node:Person THEN 'Person' ELSE 'Agency' END, node.id, node.name`,
    prepare: ({ query }) => ({
      indexes: ['person_search_text_search', 'agency_search_text_search'],
      words: wordsOf(query!)!.ranked,
      typed: query!.toLowerCase(),
    }),
    shape: (rows) => ({ search: { nodes: rows.map(party) } }),
  },
  counts: {
    cypher: `UNWIND $kinds AS kind
      WITH kind, COUNT { MATCH (c:Commitment) WHERE c.makerId = $maker AND c.kind = kind AND c.deadlineKey > '' } AS commitments
      WHERE commitments > 0 RETURN kind, commitments ORDER BY commitments DESC, kind`,
    prepare: ({ maker }) => ({ maker, kinds: [...COMMITMENT_KINDS] }),
    shape: (rows) => ({ commitmentStats: rows.map(([kind, commitments]) => ({ kind, commitments })) }),
  },
}

const person = ([id, name, honorific, tenures, commitments]: Row) => ({
  id,
  name,
  honorific,
  tenures: all(tenures, ([from, through, role, roleName, agency]) => ({
    from,
    through,
    role: office([role, roleName, agency]),
  })),
  commitmentsMade: {
    nodes: all(commitments, ([id, kind, action, type, current]) => ({
      id,
      kind,
      action,
      deadline: deadline(type, current),
    })),
  },
})
