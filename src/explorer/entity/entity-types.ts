import type { PageType } from '../state/paths.js'

/** What the search tells apart and lists: everything with a page but commitments and reports, which have views of their own. */
export const ENTITY_TYPES = ['AGENCY', 'PERSON', 'ROLE', 'PLACE', 'PROJECT', 'MEETING'] as const
export type EntityType = (typeof ENTITY_TYPES)[number]

export const TYPE_OF: Readonly<Record<string, EntityType>> = {
  Agency: 'AGENCY',
  Person: 'PERSON',
  Role: 'ROLE',
  Place: 'PLACE',
  Project: 'PROJECT',
  Meeting: 'MEETING',
} satisfies Partial<Record<PageType, EntityType>>

export const readType = (text: string | null): EntityType | null =>
  ENTITY_TYPES.find((type) => type === text) ?? null
