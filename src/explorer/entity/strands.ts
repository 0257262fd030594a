import { dayAfter } from '../words/days.js'
import type { ChangeStrandFragment } from './changes.documents.js'

type Named = NonNullable<ChangeStrandFragment['original']>

/** Units on the left that became those on the right, all on one day. */
export interface Strand {
  key: string
  olds: Named[]
  /** Empty: the sources do not say who took over. */
  news: { party: Named | null; extent: string | null }[]
  changes: ChangeStrandFragment[]
}

/** What changed on one day. */
export interface Turn {
  day: string
  strands: Strand[]
  changes: ChangeStrandFragment[]
}

/** The latest day first; on it, changes that made the same unit are one strand, one that went to several is a strand of its own. */
export function turnsOf(changes: readonly ChangeStrandFragment[]): Turn[] {
  const once = [...new Map(changes.map((change) => [change.id, change])).values()]
  const days = groupBy(once, ({ effective }) => effective)
  return [...days]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([day, ofDay]) => ({ day, changes: ofDay, strands: strandsOf(ofDay) }))
}

function strandsOf(changes: readonly ChangeStrandFragment[]): Strand[] {
  const groups = groupBy(changes, ({ id, results }) =>
    results.length === 1 ? (results[0]?.party?.id ?? id) : id,
  )
  return [...groups].map(([key, ofGroup]) => ({
    key,
    olds: ofGroup.flatMap(({ original }) => original ?? []),
    news: ofGroup[0]!.results.map(({ party, extent }) => ({ party, extent })),
    changes: ofGroup,
  }))
}

function groupBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row])
  return groups
}

/** Acts that the changes rest on, each once. */
export const basesOf = (changes: readonly ChangeStrandFragment[]): string[] => [
  ...new Set(changes.flatMap(({ legalBasis }) => legalBasis ?? [])),
]

export interface Handover {
  key: string
  functions: string
  party: Named | null
  basis: string | null
}

/** What work is named as going where. */
export const handoversOf = (changes: readonly ChangeStrandFragment[]): Handover[] =>
  changes.flatMap(({ id, legalBasis, results }) =>
    results.flatMap(({ functions, party }, i) =>
      functions === null ? [] : [{ key: `${id} ${i}`, functions, party, basis: legalBasis }],
    ),
  )

export interface End {
  /** The first day on which it was no more. */
  from: string
  became: Named[]
  isCertain: boolean
}

const ENDS = new Set(['ABOLISH', 'MERGE', 'RENAME', 'SPLIT'])

/** That a place or body has ended by a day, and what it became; null while it goes on. */
export function endBy(
  {
    validThrough,
    successors,
  }: { validThrough: string | null; successors: { nodes: readonly ChangeStrandFragment[] } },
  asOf: string,
): End | null {
  const ending = successors.nodes
    .filter(({ type, effective }) => ENDS.has(type) && effective <= asOf)
    .sort((a, b) => (a.effective < b.effective ? -1 : 1))
    .at(-1)
  const from = validThrough === null ? ending?.effective : dayAfter(validThrough)
  if (from === undefined || from > asOf) return null
  return {
    from,
    became: (ending?.results ?? []).flatMap(({ party }) => party ?? []),
    isCertain: ending?.isCertain ?? true,
  }
}
