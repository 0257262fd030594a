import { z } from 'zod'
import type { LinkType } from '../model/links/links.js'
import { ENTITY_LABELS, type EntityLabel } from '../model/merging.js'
import { Columns } from './columns.js'
import { STATED_LINK_TYPES } from './link.queries.js'
import { defineQuery, type NamedQuery } from './query.js'

const Ids = z.object({ ids: z.array(z.string()) })
const Nothing = z.object({})
const STATED = STATED_LINK_TYPES.join('|')

/**
 * Whether anything but a report's own facts needs the entity `n`: a shown report, a change that somebody recorded, or a duty
 * that somebody assigned.
 */
export const IS_NAMED = `(EXISTS { (n)<-[:NAMES]-(:Report|Operation) }
  OR EXISTS { (n)<-[:BORNE_BY]-(borne:Fact) WHERE borne.basis <> 'ORIGINAL' })`

/** What is stated of `n` and of what was merged into it, of which of them, and the last days that operations gave them. */
export const STATED_OF = `COLLECT { ${statedOf('n')} } + COLLECT { MATCH (n)<-[:MERGED_INTO]-(m) ${statedOf('m')} } AS stated,
  COLLECT { MATCH (n)<-[named:NAMES]-(:Operation) WHERE named.through IS NOT NULL RETURN named.through }
    + COLLECT {
      MATCH (n)<-[:MERGED_INTO]-()<-[named:NAMES]-(:Operation) WHERE named.through IS NOT NULL
      RETURN named.through
    } AS ends`
export const StatedOf = z.object({
  stated: z.array(z.tuple([z.string(), z.string()])),
  ends: z.array(z.string()),
})

const standings = new Map(ENTITY_LABELS.map((label) => [label, defineStanding(label)]))
const hides = new Map(ENTITY_LABELS.map((label) => [label, defineHide(label)]))
const cuts = new Map(STATED_LINK_TYPES.map((type) => [type, defineCut(type)]))
const finds = new Map(([...ENTITY_LABELS, 'Report'] as const).map((label) => [label, defineFind(label)]))

export const standingOf = (label: EntityLabel) => standings.get(label)!
export const hideOf = (label: EntityLabel) => hides.get(label)!
export const cutOf = (type: LinkType) => cuts.get(type)!
export const findOf = (label: EntityLabel | 'Report') => finds.get(label)!

/** What shown reports state of an entity and of all that was merged into it, and by what it is linked; held from here on. */
function defineStanding(label: EntityLabel) {
  return defineQuery({
    name: `settle.standing.${label}`,
    cypher: `UNWIND $ids AS id
      MATCH (n:${label} {id: id})
      SET n.id = id
      WITH id, n
      RETURN id, elementId(n) AS element, n {.*} AS stored, ${IS_NAMED} AS isNamed,
        ${STATED_OF},
        COLLECT { MATCH (n)-[l:${STATED}]->(m) RETURN {type: type(l), to: m.id} } AS links`,
    params: Ids,
    row: StatedOf.extend({
      id: z.string(),
      element: z.string(),
      stored: z.record(z.string(), z.unknown()),
      isNamed: z.boolean(),
      links: z.array(z.object({ type: z.enum(STATED_LINK_TYPES as [LinkType]), to: z.string() })),
    }),
  })
}

function statedOf(entity: string): string {
  return `MATCH (${entity})<-[named:NAMES]-(:Report|Operation) WHERE named.stated IS NOT NULL
    RETURN DISTINCT [${entity}.id, named.stated]`
}

function defineHide(label: EntityLabel) {
  return defineQuery({
    name: `settle.hide.${label}`,
    cypher: `UNWIND $ids AS id
      MATCH (n:${label} {id: id})
      REMOVE n:${label}
      SET n:Hidden`,
    params: Ids,
    row: Nothing,
  })
}

/** The ends are known by the element id of the one and the id of the other. */
function defineCut(type: LinkType) {
  return defineQuery({
    name: `settle.cut.${type}`,
    cypher: `UNWIND range(0, size($links.from) - 1) AS i
      MATCH (a) WHERE elementId(a) = $links.from[i]
      MATCH (a)-[l:${type}]->(b) WHERE b.id = $links.to[i]
      DELETE l`,
    params: z.object({ links: Columns }),
    row: Nothing,
  })
}

function defineFind(label: EntityLabel | 'Report') {
  return defineQuery({
    name: `settle.find.${label}`,
    cypher: `UNWIND $ids AS id
      MATCH (n:${label} {id: id})
      RETURN id, elementId(n) AS element`,
    params: Ids,
    row: z.object({ id: z.string(), element: z.string() }),
  })
}

/** Through whom the merged ones answer. */
export const holdersFind = defineQuery({
  name: 'settle.holders',
  cypher: `UNWIND $ids AS id
    MATCH (:Hidden {id: id})-[:MERGED_INTO]->(holder)
    RETURN id, holder.id AS holder`,
  params: Ids,
  row: z.object({ id: z.string(), holder: z.string() }),
})

export const SETTLE_QUERIES: readonly NamedQuery[] = [
  ...standings.values(),
  ...hides.values(),
  ...cuts.values(),
  ...finds.values(),
  holdersFind,
]
