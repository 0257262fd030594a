import type { CommitmentFilter, CommitmentOrder } from '../data/schema-types.js'
import { type Params, readDay, readList } from '../state/address.js'

/** The filters that hold several values, any of which is met; each is one name in the address. */
export const LISTS = ['kind', 'official', 'evidence', 'schedule', 'answers', 'place'] as const
export type List = (typeof LISTS)[number]

/** One condition of the list; all of them are met. */
export type Condition = List | 'text' | 'unassigned' | 'made'

/** Which commitments are shown, and in which order: what the address says. */
export interface Choice {
  text: string
  lists: Readonly<Record<List, readonly string[]>>
  /** Only those that nobody took over. */
  isUnassigned: boolean
  /** First and last day on which they were made; null where it is left open. */
  from: string | null
  to: string | null
  order: CommitmentOrder
}

export function readChoice(params: URLSearchParams): Choice {
  return {
    text: (params.get('q') ?? '').trim(),
    lists: Object.fromEntries(LISTS.map((list) => [list, readList(params, list)])) as Record<List, string[]>,
    isUnassigned: params.get('unassigned') === 'true',
    from: readDay(params, 'from'),
    to: readDay(params, 'to'),
    order: params.get('by') === 'made' ? 'MADE' : 'DEADLINE',
  }
}

/** What to ask for; with `without` the same question but for that condition, as a facet is counted. */
export function filterOf(
  { text, lists, isUnassigned, from, to }: Choice,
  asOf: string | null,
  without?: Condition,
): CommitmentFilter {
  const listed = (list: List) => (lists[list].length > 0 && list !== without ? lists[list] : undefined)
  const filter = {
    text: text !== '' && without !== 'text' ? text : undefined,
    kind: listed('kind'),
    official: listed('official'),
    evidence: listed('evidence'),
    schedule: listed('schedule'),
    responsible: listed('answers'),
    place: listed('place'),
    unassigned: isUnassigned && without !== 'unassigned' ? true : undefined,
    made: (from !== null || to !== null) && without !== 'made' ? { from, through: to } : undefined,
    asOf: asOf ?? undefined,
  }
  // Enum values of the address are asked for as they are: the server tells those that it does not know.
  return Object.fromEntries(
    Object.entries(filter).filter(([, value]) => value !== undefined),
  ) as CommitmentFilter
}

/** The conditions that are set, in the order in which they are told. */
export function conditionsOf({ text, lists, isUnassigned, from, to }: Choice): Condition[] {
  return [
    ...(text === '' ? [] : (['text'] as const)),
    ...LISTS.filter((list) => lists[list].length > 0),
    ...(isUnassigned ? (['unassigned'] as const) : []),
    ...(from === null && to === null ? [] : (['made'] as const)),
  ]
}

/** What of the address to change so that a condition is gone. */
export function lift(condition: Condition): Params {
  if (condition === 'text') return { q: null }
  return condition === 'made' ? { from: null, to: null } : { [condition]: null }
}

/** What of the address to change so that a value of a list is chosen, or no longer. */
export function toggle({ lists }: Choice, list: List, value: string): Params {
  const chosen = lists[list]
  return { [list]: chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value] }
}
