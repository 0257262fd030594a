/**
 * What one report states of one entity. Each is kept beside the link NAMES, so that what several reports state together can be
 * told apart again when one of them is taken back.
 */
import type { LinkType } from './links/links.js'

export interface Stated {
  /** Without those that are null. */
  properties: Readonly<Record<string, unknown>>
  /** From the entity to others, or to the report. */
  links: readonly StatedLink[]
}

export interface StatedLink {
  type: LinkType
  to: string
  properties: Readonly<Record<string, string>>
}

/** Equal texts for equal statements. */
export function encodeStated({ properties, links }: Stated): string {
  const stated = Object.entries(properties).filter(([, value]) => value !== null)
  return JSON.stringify([
    Object.fromEntries(stated.sort(([one], [other]) => (one < other ? -1 : 1))),
    links.map(({ type, to, properties: carried }) => `${type} ${to} ${JSON.stringify(carried)}`).sort(),
  ])
}

export function decodeStated(text: string): Stated {
  const [properties, links] = JSON.parse(text) as [Stated['properties'], string[]]
  return {
    properties,
    links: links.map((link) => {
      const [, type, to, carried] = /^(\w+) (\S+) (.*)$/s.exec(link) as string[]
      return { type: type as LinkType, to: to!, properties: JSON.parse(carried!) }
    }),
  }
}
