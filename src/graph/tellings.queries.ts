/** Commitments that two reports of one meeting both tell: joined over what was read of each, and taken apart again. */
import { z } from 'zod'
import { Columns } from './columns.js'
import { defineQuery, type NamedQuery } from './query.js'

const Ids = z.object({ ids: z.array(z.string()) })
const Nothing = z.object({})
const Id = z.object({ id: z.string() })

/** Facts by their ids, or by those of the latest reading. */
const FACTS = `UNWIND $ids AS id
  CALL (id) { MATCH (f:Fact {readAs: id}) RETURN f UNION MATCH (f:Fact {id: id}) RETURN f }`

/** Of facts, the commitments that they are, follow, or are made by. */
export const commitmentsAround = defineQuery({
  name: 'telling.around',
  cypher: `${FACTS}
    UNWIND [f] + [(f)-[:FOLLOWS|BY]->(c) | c] AS c
    WITH c WHERE c.factType = 'Commitment'
    RETURN DISTINCT c.id AS id`,
  params: Ids,
  row: Id,
})

/** The commitments that a report tells, and those that it takes up or is taken up by. */
export const commitmentsTold = defineQuery({
  name: 'telling.told',
  cypher: `MATCH (:Report {id: $report})<-[:OF]-(:Passage)<-[:QUOTES {for: 'EVIDENCE'}]-(f:Fact)
    UNWIND [f] + [(f)<-[:FOLLOWS|BY]-(:Fact)-[:FOLLOWS|BY]->(c) | c] AS c
    WITH c WHERE c.factType = 'Commitment'
    RETURN DISTINCT c.id AS id`,
  params: z.object({ report: z.string() }),
  row: Id,
})

/** All that these are joined with, and what a follow-up leads to or from that stands for several of them. */
export const joinedWith = defineQuery({
  name: 'telling.joined',
  cypher: `UNWIND $ids AS id
    MATCH (c:Fact {id: id})
    WITH coalesce(head([(c)-[:MERGED_INTO]->(holder) | holder]), c) AS holder
    WHERE EXISTS { (holder)<-[:MERGED_INTO]-() }
    UNWIND [holder] + [(holder)<-[:MERGED_INTO]-(m) | m]
      + [(holder)<-[:FOLLOWS|BY]-(f:Hidden)-[:FOLLOWS|BY]->(far:Fact {factType: 'Commitment'}) WHERE f.isToldAgain | far] AS c
    RETURN DISTINCT c.id AS id`,
  params: Ids,
  row: Id,
})

/** Links that lead to what was told, and go to the one that answers for it; those of the duties that were read stay. */
const MOVED = ['FOLLOWS', 'BY', 'RATES', 'MOVES', 'REPLACED_BY', 'FOR'] as const

const backs = MOVED.map((type) =>
  defineQuery({
    name: `telling.back.${type}`,
    cypher: `UNWIND $ids AS id
      MATCH (:Fact {id: id})<-[moved:${type}]-(f) WHERE moved.was IS NOT NULL
      MATCH (told:Fact {id: moved.was})
      CREATE (f)-[:${type}]->(told)
      DELETE moved`,
    params: Ids,
    row: Nothing,
  }),
)

/** After the links went back: what was hidden as told again is shown, and so are the commitments themselves. */
const apart = [
  defineQuery({
    name: 'telling.show-follow-ups',
    cypher: `UNWIND $ids AS id
      MATCH (:Fact {id: id})<-[:FOLLOWS|BY]-(f:Hidden) WHERE f.isToldAgain
      WITH DISTINCT f
      REMOVE f:Hidden, f.isToldAgain
      SET f:FollowUp`,
    params: Ids,
    row: Nothing,
  }),
  defineQuery({
    name: 'telling.unquote',
    cypher: `UNWIND $ids AS id
      MATCH (:Fact {id: id})-[quote:QUOTES]->() WHERE quote.was IS NOT NULL
      DELETE quote`,
    params: Ids,
    row: Nothing,
  }),
  defineQuery({
    name: 'telling.show',
    cypher: `UNWIND $ids AS id
      MATCH (c:Fact {id: id})-[merged:MERGED_INTO]->()
      DELETE merged
      REMOVE c:Hidden
      SET c:Commitment`,
    params: Ids,
    row: Nothing,
  }),
]

/** In this order they take apart what is joined. */
export const separations = [...backs, ...apart]

/** Those that are shown, held until the transaction ends. */
export const shownHold = defineQuery({
  name: 'telling.hold',
  cypher: 'UNWIND $ids AS id MATCH (c:Commitment {id: id}) SET c.id = id RETURN id',
  params: Ids,
  row: Id,
})

const Pairs = z.object({ pairs: Columns })
const EACH = `UNWIND range(0, size($pairs.told) - 1) AS i
  MATCH (told:Fact {id: $pairs.told[i]})
  MATCH (holder:Fact {id: $pairs.holder[i]})`

/** The one that answers quotes what the others quote, beside what it quotes itself. */
const quote = defineQuery({
  name: 'telling.quote',
  cypher: `${EACH}
    MATCH (told)-[quote:QUOTES]->(p) WHERE quote.was IS NULL
    CREATE (holder)-[:QUOTES {for: quote.for, was: told.id}]->(p)`,
  params: Pairs,
  row: Nothing,
})

const forwards = MOVED.map((type) =>
  defineQuery({
    name: `telling.forward.${type}`,
    cypher: `${EACH}
      MATCH (told)<-[own:${type}]-(f) ${type === 'FOR' ? `WHERE f.basis <> 'ORIGINAL'` : ''}
      CREATE (f)-[:${type} {was: told.id}]->(holder)
      DELETE own`,
    params: Pairs,
    row: Nothing,
  }),
)

const hide = defineQuery({
  name: 'telling.hide',
  cypher: `${EACH}
    MERGE (told)-[:MERGED_INTO]->(holder)
    REMOVE told:Commitment
    SET told:Hidden`,
  params: Pairs,
  row: Nothing,
})

/** In this order they join. */
export const joins = [quote, ...forwards, hide]

/** What takes up one commitment by one item, told by several reports, is shown once: the surest; answers with whom it is of. */
export const sayOnce = defineQuery({
  name: 'telling.once',
  cypher: `UNWIND $ids AS id
    MATCH (holder:Fact {id: id})<-[:FOLLOWS|BY]-(f:FollowUp)
    MATCH (f)-[:FOLLOWS]->(earlier) MATCH (f)-[:BY]->(later)
    WITH DISTINCT earlier, later, f ORDER BY f.confidence DESC, f.id
    WITH earlier, later, collect(f) AS told
    FOREACH (again IN told[1..] | REMOVE again:FollowUp SET again:Hidden, again.isToldAgain = true)
    RETURN DISTINCT earlier.id AS id`,
  params: Ids,
  row: Id,
})

export const TELLING_QUERIES: readonly NamedQuery[] = [
  commitmentsAround,
  commitmentsTold,
  joinedWith,
  ...separations,
  shownHold,
  ...joins,
  sayOnce,
]
