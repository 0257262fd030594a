import type { CommitmentFilter, EvidenceStatus } from '../data/schema-types.js'
import { valuesOf } from '../parts/status.js'
import { type Params, readDay, readList } from '../state/address.js'

/** What the overview is of, as the address says; the names are those of the list of commitments, so that links carry it over. */
export interface Choice {
  place: readonly string[]
  /** Who leads on them. */
  answers: readonly string[]
  /** First and last day on which they were made; null where it is left open. */
  from: string | null
  to: string | null
}

export function readChoice(params: URLSearchParams): Choice {
  return {
    place: readList(params, 'place'),
    answers: readList(params, 'answers'),
    from: readDay(params, 'from'),
    to: readDay(params, 'to'),
  }
}

/** As the address writes it. */
export const paramsOf = ({ place, answers, from, to }: Choice): Params => ({ place, answers, from, to })

/** `asOf`: null for today, for which the server has the statuses at hand. */
export function filterOf({ place, answers, from, to }: Choice, asOf: string | null): CommitmentFilter {
  return {
    ...(place.length > 0 ? { place: [...place] } : {}),
    ...(answers.length > 0 ? { responsible: [...answers] } : {}),
    ...(from !== null || to !== null ? { made: { from, through: to } } : {}),
    ...(asOf === null ? {} : { asOf }),
  }
}

export const isFiltered = ({ place, answers, from, to }: Choice): boolean =>
  place.length > 0 || answers.length > 0 || from !== null || to !== null

/** The values of those that somebody has looked at, be it to find nothing. */
export const LOOKED_AT = valuesOf('evidence').filter((value) => value !== 'NOT_REVIEWED') as EvidenceStatus[]

/** The first day of the year before: silence is asked from there on where no other day is chosen. */
export const lastYear = (day: string): string => `${Number(day.slice(0, 4)) - 1}-01-01`
