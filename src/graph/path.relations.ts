import { byId } from './by-id.js'
import { type Cypher, cypher, join, type Name, name } from './cypher.js'
import { relation } from './relation.js'

/** Links along which parties are connected; those from reports, and index links, would connect all with all. */
export const PATH_LINKS = [
  'HOLDS',
  'OF',
  'IN',
  'PART_OF',
  'HAS_JURISDICTION',
  'MADE_BY',
  'MADE_AS',
  'VOICED_BY',
  'MADE_AT',
  'ADDRESSED_TO',
  'BENEFITS',
  'CONCERNS',
  'FOR',
  'BORNE_BY',
  'TOOK_PART',
  'AT',
  'ATTENDED_AS',
  'HELD_IN',
  'LOCATED_IN',
] as const
export type PathLink = (typeof PATH_LINKS)[number]

export const LONGEST_PATH = 6
/** So many links may be followed from each end. */
const MOST_LINKS = 50_000

export interface PathArgs {
  readonly from: { readonly type: string; readonly id: string }
  readonly to: { readonly type: string; readonly id: string }
  readonly maxLength: number
}

const types = () =>
  join(
    PATH_LINKS.map((type) => name(type)),
    '|',
  )

/**
 * The shortest path between two, as a map of its nodes and links: first a short one is looked for, then longer ones, each
 * only while what stands around both ends is small enough. `isTooDear`: none was found so far, and the rest is too much.
 */
export const pathBetween = relation((_, path, { from, to, maxLength }: PathArgs) => {
  const [a, b] = [path.and('a'), path.and('b')]
  const found = path.and('found')
  const dear = path.and('dear')
  const stages = [2, 4, LONGEST_PATH]
    .filter((length) => length < maxLength + 2)
    .map((length) => stage({ a, b, found, dear }, length / 2, Math.min(length, maxLength)))
  return cypher`${byId(a, from.type, from.id)} ${byId(b, to.type, to.id)}
    WITH ${a}, ${b}, [] AS ${found}, false AS ${dear} WHERE ${a} <> ${b} ${join(stages, ' ')}
    WITH ${found}, ${dear} WHERE ${dear} OR size(${found}) > 0
    WITH {isTooDear: size(${found}) = 0, nodes: nodes(${found}[0]), links: relationships(${found}[0])} AS ${path}`
})

function stage(
  { a, b, found, dear }: Record<'a' | 'b' | 'found' | 'dear', Name>,
  steps: number,
  length: number,
) {
  const p = found.and('path')
  const isOpen = cypher`size(${found}) = 0 AND NOT ${dear}`
  return cypher`WITH ${a}, ${b}, ${found},
      CASE WHEN ${isOpen} THEN ${linksAround(a, steps)} > ${MOST_LINKS} OR ${linksAround(b, steps)} > ${MOST_LINKS} ELSE ${dear} END AS ${dear}
    CALL (${a}, ${b}, ${found}, ${dear}) {
      WITH ${a}, ${b} WHERE ${isOpen}
      MATCH ${p} = shortestPath((${a})-[:${types()}*..${name(String(length))}]-(${b}))
      WHERE none(node IN nodes(${p}) WHERE node:Hidden OR node:Candidate)
      RETURN collect(${p}) AS ${found.and('more')}
    }
    WITH ${a}, ${b}, ${found} + ${found.and('more')} AS ${found}, ${dear}`
}

/** How many ways lead so many links away from a node; counted no further than is needed. */
function linksAround(node: Name, steps: number): Cypher {
  const step = cypher`-[:${types()}]-()`
  return cypher`COUNT { MATCH (${node})${join(
    Array.from({ length: steps }, () => step),
    '',
  )} RETURN 1 LIMIT ${MOST_LINKS + 1} }`
}

/** From one end to the other. */
export const nodesOfPath = relation((path, node) => cypher`UNWIND ${path}.nodes AS ${node}`)

export const stepsOfPath = relation((path, step) => {
  const at = step.and('at')
  return cypher`UNWIND range(0, coalesce(size(${path}.links), 0) - 1) AS ${at}
    WITH {link: ${path}.links[${at}], from: ${path}.nodes[${at}], to: ${path}.nodes[${at} + 1]} AS ${step}`
})

export const startOfStep = relation((step, node) => cypher`WITH ${step}.from AS ${node}`)
export const endOfStep = relation((step, node) => cypher`WITH ${step}.to AS ${node}`)
