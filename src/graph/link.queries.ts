import { z } from 'zod'
import type { Label } from '../model/kinds/index.js'
import { LINKS, type LinkType } from '../model/links/links.js'
import { isEntityLabel } from '../model/merging.js'
import type { ReportLink } from '../model/report-graph.js'
import type { GraphTransaction } from './client.js'
import { Columns, columnsOf } from './columns.js'
import type { Elements } from './fact.queries.js'
import { defineQuery, type NamedQuery } from './query.js'

const TYPES = Object.keys(LINKS) as LinkType[]
const INDEX_PROPERTIES = ['target', 'deadlineKey', 'madeKey']

/** Of links that one report alone makes: a passage or a fact is at one end. */
const adds = defineLinks('CREATE', (labels) => !labels.every(isShared))
/** Of links that another report may have made. */
const merges = defineLinks('MERGE', (labels) => labels.every(isShared))
/** What entities are linked by to others, or to a report, as reports state it. */
export const STATED_LINK_TYPES: readonly LinkType[] = [...merges.keys()].filter(
  (type) => type !== 'NAMES' && type !== 'MERGED_INTO',
)
export const LINK_QUERIES: readonly NamedQuery[] = [...adds.values(), ...merges.values()]

function defineLinks(verb: 'CREATE' | 'MERGE', areEnds: (labels: readonly [Label, Label]) => boolean) {
  const between = TYPES.filter((type) => {
    const { from, to }: { from: readonly Label[]; to: readonly Label[] } = LINKS[type]
    return from.some((one) => to.some((other) => areEnds([one, other])))
  })
  return new Map(between.map((type) => [type, defineLink(type, verb)]))
}

function defineLink(type: LinkType, verb: 'CREATE' | 'MERGE') {
  const properties = propertiesOf(type).map((property) => `${property}: $links.${property}[i]`)
  const map = properties.length > 0 ? `{${properties.join(', ')}}` : null
  const pattern =
    verb === 'CREATE'
      ? `CREATE (a)-[:${type} ${map ?? ''}]->(b)`
      : `MERGE (a)-[l:${type}]->(b) ${map ? `SET l = ${map}` : ''}`
  return defineQuery({
    name: `link.${verb.toLowerCase()}.${type}`,
    cypher: `UNWIND range(0, size($links.from) - 1) AS i
      MATCH (a) WHERE elementId(a) = $links.from[i]
      MATCH (b) WHERE elementId(b) = $links.to[i]
      ${pattern}`,
    params: z.object({ links: Columns }),
    row: z.object({}),
  })
}

/** Both ends must be known by their element ids. */
export async function addLinks(
  transaction: GraphTransaction,
  links: readonly ReportLink[],
  labels: ReadonlyMap<string, Label>,
  elements: Elements,
): Promise<void> {
  const isMerged = ({ from, to }: ReportLink) => isShared(labels.get(from)!) && isShared(labels.get(to)!)
  const columns = { from: elementOf('from', elements), to: elementOf('to', elements) }
  const adding = [adds, merges].flatMap((queries) =>
    Array.from(queries, async ([type, query]) => {
      const rows = links.filter((link) => link.type === type && isMerged(link) === (queries === merges))
      if (rows.length === 0) return
      const more = propertiesOf(type).map((name) => [name, (link: ReportLink) => link.properties[name]])
      await transaction.run(query, { links: columnsOf(rows, { ...columns, ...Object.fromEntries(more) }) })
    }),
  )
  await Promise.all(adding)
}

const elementOf = (end: 'from' | 'to', elements: Elements) => (link: ReportLink) => elements.get(link[end])

function propertiesOf(type: LinkType): readonly string[] {
  if (type === 'QUOTES') return ['for']
  if (type === 'NAMES') return ['stated', 'through']
  if (type === 'RESULTING') return ['functions', 'extent']
  return 'isIndex' in LINKS[type] ? INDEX_PROPERTIES : []
}

function isShared(label: Label): boolean {
  return label === 'Report' || isEntityLabel(label)
}
