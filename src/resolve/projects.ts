import { projectId } from '../model/identity.js'
import { namedAs } from '../model/kinds/named.js'
import { displayName, matchKey } from '../model/values/name.js'
import type { KnownPlace } from './register-places.js'
import type { Resolution } from './resolution.js'
import { projectScope } from './scope.js'

export interface KnownProject {
  id: string
  name: string
  /** Id of the place it lies in. */
  place: string | null
  /** The same, or of the place that the meeting was about. */
  within: string | null
}

/** Every project of the report by its local id. */
export function resolveProjects(
  { draft, extraction }: Resolution,
  places: ReadonlyMap<string, KnownPlace>,
): ReadonlyMap<string, KnownProject> {
  const met = places.get(extraction.meeting?.place ?? '')
  return new Map(
    extraction.projects.map((claim) => {
      const place = places.get(claim.place ?? '')?.id ?? null
      const id = projectId(
        matchKey(claim.name),
        claim.type,
        projectScope(claim, place, met?.code ? met.id : null, draft.reportId),
      )
      const forms = claim.mentions.map(({ quote }) => quote)
      draft.entity('Project', id, { ...namedAs(id, claim.name, { otherForms: forms }), type: claim.type })
      if (place) draft.link('LOCATED_IN', id, place)
      return [claim.id, { id, name: displayName(claim.name), place, within: place ?? met?.id ?? null }]
    }),
  )
}
