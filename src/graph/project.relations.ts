import { byId } from './by-id.js'
import { keysetPage } from './keyset-page.js'
import type { PageRelation } from './page.js'
import { relation } from './relation.js'
import type { Words } from './words.js'

export const projectById = relation((_, project, { id }: { id: string }) => byId(project, 'Project', id))

export const projectPage = keysetPage('Project', {
  key: 'nameKey',
  equal: { type: 'type' },
  sets: [[], ['type']],
})

export interface ProjectFilter {
  readonly words: Words | undefined
  readonly type: readonly string[] | undefined
}

export const projects: PageRelation<ProjectFilter> = (_, project, { words, type }, window) =>
  projectPage(project, { words, values: { type } }, window)
