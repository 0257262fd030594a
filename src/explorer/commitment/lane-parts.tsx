import { type Axis, type Label, placeLabels, type Shape } from './scale.js'
import type { Times } from './times.js'

export interface LaneProps {
  times: Times
  axis: Axis
  shape: Shape
  /** The middle of the lane. */
  y: number
}

const SLASH = 8

/** A lane of which nothing is known is hatched, and says so. */
export function Nothing({ times, axis, shape, y, text }: LaneProps & { text: string }) {
  const from = axis.at(times.made ?? times.asOf)
  const to = axis.at(times.asOf)
  return (
    <>
      <path className="g-unsaid" d={hatch(from, to, y)} />
      <Labels of={[{ x: (from + to) / 2, text }]} shape={shape} y={y + 21} className="g-ts" />
    </>
  )
}

/** Beside each other as far as there is room. */
export function Labels({
  of,
  shape,
  y,
  className,
}: {
  of: readonly Label[]
  shape: Shape
  y: number
  className: string
}) {
  return placeLabels(of, { ...shape, right: shape.width - 8 }, 1).map(
    ({ x, text, anchor, row, className: own = className }) =>
      row === null ? null : (
        <text key={`${x} ${text}`} className={own} x={x} y={y} textAnchor={anchor}>
          {text}
        </text>
      ),
  )
}

/** Hatched: overdue. */
export function Late({ from, to, y }: { from: number; to: number; y: number }) {
  return (
    <>
      <rect className="g-latebox" x={from} y={y - 7} width={Math.max(0, to - from)} height="14" />
      <path className="g-late" d={hatch(from, to, y)} />
    </>
  )
}

const hatch = (from: number, to: number, y: number) =>
  Array.from(
    { length: Math.max(0, Math.floor((to - from) / SLASH)) },
    (_, i) => `M${from + i * SLASH} ${y + 7}l7-14`,
  ).join('')

export const diamond = (x: number, y: number) => `M${x - 7} ${y}l7-7 7 7-7 7z`
