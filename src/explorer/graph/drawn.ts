import type { NeighbourhoodQuery } from './graph.documents.js'

export type Around = NonNullable<NeighbourhoodQuery['neighbourhood']>

export interface Thing {
  id: string
  type: string
  name: string
}

export interface Link {
  from: string
  link: string
  to: string
}

export interface Drawn {
  things: readonly Thing[]
  links: readonly Link[]
  /** Whether more would have been drawn, had there been room. */
  isFull: boolean
}

/** More than so many nobody can tell apart. */
export const MOST_THINGS = 500

/** What several neighbourhoods hold together, the earlier ones first, each thing and each link once. */
export function joined(arounds: readonly Around[], most = MOST_THINGS): Drawn {
  const things = new Map<string, Thing>()
  const links = new Map<string, Link>()
  let isFull = false
  for (const { nodes } of arounds)
    for (const { name, node } of nodes) {
      if (things.has(node.id)) continue
      if (things.size < most) things.set(node.id, { id: node.id, type: node.__typename, name })
      else isFull = true
    }
  for (const around of arounds)
    for (const { from, link, to } of around.links)
      if (things.has(from) && things.has(to)) links.set(`${from} ${link} ${to}`, { from, link, to })
  return { things: [...things.values()], links: [...links.values()], isFull }
}

/** How many links each thing has. */
export function degrees({ links }: Drawn): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { from, to } of links) for (const id of [from, to]) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}

/** How many there are of each type, the commonest first. */
export function typesOf({ things }: Drawn): [type: string, count: number][] {
  const counts = new Map<string, number>()
  for (const { type } of things) counts.set(type, (counts.get(type) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)
}

export type Family = 'word' | 'part' | 'place' | 'source' | 'later' | 'unknown'

const FAMILIES: Record<string, Family> = {
  MADE_BY: 'word',
  VOICED_BY: 'word',
  MADE_AS: 'word',
  ADDRESSED_TO: 'word',
  BENEFITS: 'word',
  LED_BY: 'word',
  SUPPORTED_BY: 'word',
  OVERSEEN_BY: 'word',
  HOLDS: 'part',
  IN: 'part',
  PART_OF: 'part',
  HAS_JURISDICTION: 'place',
  CONCERNS: 'place',
  HELD_IN: 'place',
  LOCATED_IN: 'place',
  MADE_AT: 'source',
  ATTENDED_BY: 'source',
  REPORTED_IN: 'source',
  WRITTEN_IN: 'source',
  BECAME: 'later',
  FOLLOWS: 'later',
}

/** What sort of link it is, as the legend tells them; a link that this page does not know is of none. */
export const familyOf = (link: string): Family => FAMILIES[link] ?? 'unknown'

export const familiesOf = ({ links }: Drawn): Family[] =>
  [...new Set(links.map(({ link }) => familyOf(link)))].sort()
