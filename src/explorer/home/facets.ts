import { type Answer, useAnswer } from '../data/use-answer.js'
import { type Choice, filterOf } from './choice.js'
import { HomeFacetsDocument, type HomeFacetsQuery, HomeUnassignedDocument } from './facets.documents.js'
import type { MonthCount } from './months.js'
import type { PlaceCount } from './place-tree.js'

export interface PartyCount {
  id: string
  name: string
  count: number
}

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
  /** Of those that all other conditions leave, on how many nobody leads. */
  nobodyNamed: number
  /** Of those that are shown, how many nobody took over; undefined until that is counted. */
  unassigned: number | undefined
  places: readonly PlaceCount[]
  /** Of those that all other conditions leave, of how many no place is known. */
  placeless: number
  months: readonly MonthCount[]
  /** Of those that are shown; none where a period is chosen. */
  undated: number
}

/** Of who is responsible and of places, so many are counted: the most frequent. */
export const MOST_COUNTED = 100

export function useFacets(
  choice: Choice,
  asOf: string | null,
  { pause }: { pause: boolean },
): Answer<HomeFacetsQuery> & { facets: Facets | undefined } {
  const filter = filterOf(choice, asOf)
  const answer = useAnswer(HomeFacetsDocument, { filter, first: MOST_COUNTED }, { pause })
  const isCounting = pause || answer.isStale || answer.data === undefined
  // Where a body's functions went takes longest to find out: it is asked last.
  const orphans = useAnswer(HomeUnassignedDocument, { filter }, { pause: isCounting })
  const unassigned = isCounting || orphans.isStale ? undefined : orphans.data?.commitmentFacets?.unassigned
  const { cells, linked } = (answer.problem === undefined && answer.data) || {}
  const facets = cells && linked ? facetsOf({ ...cells, ...linked, unassigned }, choice) : undefined
  return { ...answer, facets }
}

type Counts = NonNullable<HomeFacetsQuery['cells']> &
  NonNullable<HomeFacetsQuery['linked']> & { unassigned: number | undefined }

export function facetsOf(counts: Counts, { lists, from, to }: Choice): Facets {
  const months = counts.month.map(({ month, commitments: count }) => ({ month, count }))
  const schedule = new Map(counts.schedule.map((one) => [one.schedule, one.commitments]))
  const showsOverdue = lists.schedule.length === 0 || lists.schedule.includes('OVERDUE')
  const isAnyDay = from === null && to === null
  return {
    total: counts.commitments,
    overdue: showsOverdue ? (schedule.get('OVERDUE') ?? 0) : 0,
    kind: new Map(counts.kind.map((one) => [one.kind, one.commitments])),
    official: new Map(counts.official.map((one) => [one.official, one.commitments])),
    evidence: new Map(counts.evidence.map((one) => [one.evidence, one.commitments])),
    schedule,
    answers: counts.responsible.map(({ responsible, commitments: count }) => ({ ...responsible, count })),
    nobodyNamed: counts.withoutResponsible,
    unassigned: counts.unassigned,
    places: counts.place.map(({ place: { parents, ...place }, commitments: count }) => ({
      ...place,
      parents: parents.map(({ id }) => id),
      count,
    })),
    placeless: counts.withoutPlace,
    months,
    undated: isAnyDay ? counts.commitments - months.reduce((sum, { count }) => sum + count, 0) : 0,
  }
}
