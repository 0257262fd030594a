import { daysBetween } from '../words/days.js'

/** First and last day of all lines of one list, so that they can be compared at a glance. */
export interface Scale {
  from: string
  to: string
}

const WIDTH = 144
const LEFT = 8
const RIGHT = 141
const MIDDLE = 13
const SLASH_EVERY = 5

interface Days {
  made: string | null
  baseline: string | null
  current: string | null
  asOf: string
  isOverdue: boolean
}

/** From the day it was said to today: a dot, the first deadline hollow, the one in force solid, what is overdue hatched. */
export function MiniLine({ scale, made, baseline, current, asOf, isOverdue }: { scale: Scale } & Days) {
  const whole = Math.max(1, daysBetween(scale.from, scale.to))
  const at = (day: string) => LEFT + (Math.max(0, daysBetween(scale.from, day)) / whole) * (RIGHT - LEFT)
  const isMoved = baseline !== null && current !== null && baseline !== current
  return (
    <svg className="mini" viewBox={`0 0 ${WIDTH} 26`} aria-hidden="true">
      <line className="g-axis" x1="0" x2={WIDTH} y1={MIDDLE} y2={MIDDLE} />
      {isOverdue && current !== null && <Late from={at(current)} to={at(asOf)} />}
      <line className="g-now" x1={at(asOf)} x2={at(asOf)} y1="2" y2="24" />
      {made !== null && <circle className="g-ink" cx={at(made)} cy={MIDDLE} r="2.6" />}
      {isMoved && <path className="g-slip" d={`M${at(baseline)} ${MIDDLE}H${at(current)}`} />}
      {isMoved && <path className="g-base" d={diamondAt(at(baseline))} />}
      {current !== null && <path className="g-cur" d={diamondAt(at(current))} />}
    </svg>
  )
}

function Late({ from, to }: { from: number; to: number }) {
  const slashes = Array.from({ length: Math.max(0, Math.floor((to - from - 4) / SLASH_EVERY)) }, (_, i) => i)
  return (
    <>
      <rect className="g-latebox" x={from} y="9" width={Math.max(0, to - from)} height="8" />
      <path className="g-late" d={slashes.map((i) => `M${from + i * SLASH_EVERY} 17l4-8`).join('')} />
    </>
  )
}

const diamondAt = (x: number) => `M${x - 4.5} ${MIDDLE}l4.5 -4.5 4.5 4.5-4.5 4.5z`
