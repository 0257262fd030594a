/** How much is known of when a tenure began or ended. `UNKNOWN_BEFORE`: not the day, but a day on which it was so already. */
export type Bound =
  | { known: 'DAY'; day: string }
  | { known: 'BEFORE'; day: string }
  | { known: 'BODY_ENDED'; day: string }
  | { known: 'STILL_SEEN'; day: string }
  | { known: 'NOTHING' }

export interface Told {
  from: string | null
  through: string | null
  seenFirst: string | null
  seenLast: string | null
  goneBy: string | null
  /** Whoever came after, in a role that only one holds. */
  successor: { from: string | null; seenFirst: string | null } | null
  role: { agency: { validThrough: string | null } | null } | null
}

/** A report that shows somebody in an office says only that it began before. */
export function beginOf({ from, seenFirst }: Told): Bound {
  if (from !== null) return { known: 'DAY', day: from }
  return seenFirst === null ? { known: 'NOTHING' } : { known: 'BEFORE', day: seenFirst }
}

/** The nearest day by which it was over: called former, another seen in the office, or the body itself ended. */
export function endOf({ through, seenLast, goneBy, successor, role }: Told): Bound {
  if (through !== null) return { known: 'DAY', day: through }
  const over = [goneBy, successor?.from ?? successor?.seenFirst ?? null].filter((day) => day !== null).sort()
  const bodyEnded = role?.agency?.validThrough ?? null
  const [first] = over
  if (bodyEnded !== null && (first === undefined || bodyEnded < first))
    return { known: 'BODY_ENDED', day: bodyEnded }
  if (first !== undefined) return { known: 'BEFORE', day: first }
  return seenLast === null ? { known: 'NOTHING' } : { known: 'STILL_SEEN', day: seenLast }
}

/** Of two tenures the one known to be earlier first; what no report dates stands at the end. */
export function compareTenures(left: Told, right: Told): number {
  const [a, b] = [left, right].map(
    ({ from, seenFirst, goneBy }) => from ?? seenFirst ?? goneBy ?? LATER_THAN_ALL,
  )
  return a! < b! ? -1 : a! > b! ? 1 : 0
}

const LATER_THAN_ALL = '9999-12-31'
