import { type Answer, useAnswer } from '../data/use-answer.js'
import type { Named } from '../parts/link.js'
import { type Choice, type Condition, filterOf } from './choice.js'
import { HomeFacetsDocument, type HomeFacetsQuery } from './facets.documents.js'
import type { MonthCount } from './months.js'
import type { PlaceCount } from './place-tree.js'

export type PartyCount = Named & { count: number }

/** How many commitments each further choice would leave, each facet counted under all other conditions. */
export interface Facets {
  /** Of those that are shown. */
  total: number
  overdue: number
  kind: ReadonlyMap<string, number>
  official: ReadonlyMap<string, number>
  evidence: ReadonlyMap<string, number>
  schedule: ReadonlyMap<string, number>
  answers: readonly PartyCount[]
  /** Those on which nobody leads. */
  nobodyNamed: number
  unassigned: number
  places: readonly PlaceCount[]
  /** Those that no place is known of. */
  placeless: number
  months: readonly MonthCount[]
  undated: number
}

export function useFacets(
  choice: Choice,
  asOf: string | null,
  { pause }: { pause: boolean },
): Answer<HomeFacetsQuery> & { facets: Facets | undefined } {
  const under = (condition?: Condition) => filterOf(choice, asOf, condition)
  const answer = useAnswer(
    HomeFacetsDocument,
    {
      all: under(),
      kind: under('kind'),
      official: under('official'),
      evidence: under('evidence'),
      schedule: under('schedule'),
      answers: under('answers'),
      unassigned: { ...under(), unassigned: true },
      place: under('place'),
      made: under('made'),
    },
    { pause },
  )
  // A part that could not be counted leaves nulls, which are not zeros: then nothing is told.
  const isWhole = answer.problem === undefined && answer.data !== undefined
  return { ...answer, facets: isWhole ? facetsOf(answer.data!) : undefined }
}

export function facetsOf(data: HomeFacetsQuery): Facets {
  const [all] = data.all ?? []
  return {
    total: all?.commitments ?? 0,
    overdue: all?.overdue ?? 0,
    kind: countsOf(data.kind, (group) => group.kind),
    official: countsOf(data.official, (group) => group.official),
    evidence: countsOf(data.evidence, (group) => group.evidence),
    schedule: countsOf(data.schedule, (group) => group.schedule),
    answers: (data.answers ?? []).flatMap(({ responsible, commitments: count }) =>
      responsible ? [{ ...responsible, count }] : [],
    ),
    nobodyNamed: countWithout(data.answers, (group) => group.responsible),
    unassigned: data.unassigned?.[0]?.commitments ?? 0,
    places: (data.place ?? []).flatMap(({ place, commitments: count }) =>
      place
        ? [
            {
              id: place.id,
              name: place.name,
              validThrough: place.validThrough,
              parents: place.parents.map(({ id }) => id),
              count,
            },
          ]
        : [],
    ),
    placeless: countWithout(data.place, (group) => group.place),
    months: (data.made ?? []).flatMap(({ month, commitments: count }) => (month ? [{ month, count }] : [])),
    undated: countWithout(data.made, (group) => group.month),
  }
}

type Group = { commitments: number }

const countsOf = <One extends Group>(groups: readonly One[] | null, keyIn: (group: One) => string | null) =>
  new Map(
    (groups ?? []).flatMap((group) => {
      const value = keyIn(group)
      return value === null ? [] : [[value, group.commitments] as const]
    }),
  )

const countWithout = <One extends Group>(groups: readonly One[] | null, keyIn: (group: One) => unknown) =>
  groups?.find((group) => keyIn(group) === null)?.commitments ?? 0
