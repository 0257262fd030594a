/** Where each kind of thing has its page. */
const FOLDERS = {
  Commitment: 'c',
  Report: 'r',
  Agency: 'a',
  Person: 'p',
  Role: 'role',
  Place: 'place',
  Project: 'project',
  Meeting: 'meeting',
} as const

export type PageType = keyof typeof FOLDERS

export function hasPage(type: string): type is PageType {
  return type in FOLDERS
}

/** `/c/ID`; null for what has no page of its own. */
export function pathOf({ __typename, id }: { __typename: string; id: string }): string | null {
  return hasPage(__typename) ? `/${FOLDERS[__typename]}/${encodeURIComponent(id)}` : null
}

/** `/c/:id`, as the router asks for it. */
export const routeOf = (type: PageType): string => `/${FOLDERS[type]}/:id`
