import type { Scale } from '../parts/mini-line.js'
import { daysBetween } from '../words/days.js'
import { beginOf, endOf, type Told } from './tenure-span.js'

const WIDTH = 144
const EDGE = 4

/** All tenures of a table on one scale, from the first day that any report gives to the day of the page. */
export function tenureScaleOf(tenures: readonly Told[], asOf: string): Scale {
  const days = tenures
    .flatMap((tenure) => [
      tenure.from,
      tenure.seenFirst,
      tenure.seenLast,
      tenure.goneBy,
      tenure.through,
      asOf,
    ])
    .filter((day) => day !== null)
    .sort()
  return { from: `${(days[0] ?? asOf).slice(0, 4)}-01-01`, to: days.at(-1) ?? asOf }
}

/** Solid where a report shows them in the office, dashed where none does, a bar at each day that is known. */
export function TenureLine({ of, scale, asOf }: { of: Told; scale: Scale; asOf: string }) {
  const whole = Math.max(1, daysBetween(scale.from, scale.to))
  const at = (day: string) =>
    EDGE + Math.min(1, Math.max(0, daysBetween(scale.from, day) / whole)) * (WIDTH - 2 * EDGE)
  const begin = beginOf(of)
  const end = endOf(of)
  const from = begin.known === 'DAY' ? at(begin.day) : EDGE
  const to = end.known === 'NOTHING' || end.known === 'STILL_SEEN' ? at(asOf) : at(end.day)
  const seen = of.seenFirst === null ? null : [at(of.from ?? of.seenFirst), at(of.seenLast ?? of.seenFirst)]
  return (
    <svg className="mini" viewBox={`0 0 ${WIDTH} 26`} aria-hidden="true">
      <path className="tn-unsaid" d={`M${from} 13H${Math.max(from, to)}`} />
      {seen && <path className="tn-seen" d={`M${seen[0]! - 1.5} 13H${seen[1]! + 1.5}`} />}
      {begin.known === 'DAY' && <path className="tn-day" d={`M${from} 6V20`} />}
      {end.known === 'DAY' && <path className="tn-day" d={`M${to} 6V20`} />}
    </svg>
  )
}
