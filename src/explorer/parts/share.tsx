import type { CSSProperties } from 'react'
import { Icon } from './icon.js'
import { type Axis, drawingOf, valuesOf } from './status.js'
import { StatusMark, useStatusWord } from './status-mark.js'

/** What a part is told with: done is leaf, overdue hatched, what nobody has looked at dashed. */
export type ShareTone = 'la' | 'son' | 'un' | ''

/** From so many on, a bar; fewer are drawn one by one, for nobody should read a percentage out of them. */
const BAR_FROM = 5

/**
 * "3 / 9" with the drawing of it: a bar, or under five a square each. `label` says what the part is, for whoever does not see
 * the column or the heading that does.
 */
export function Share({
  part,
  whole,
  tone = '',
  label,
}: {
  part: number
  whole: number
  tone?: ShareTone
  label: string
}) {
  return (
    <span className="ratio">
      <span className="frac">
        <span className="vh">{label}: </span>
        {part}
        <small>/{whole}</small>
      </span>
      <ShareBar part={part} whole={whole} tone={tone} />
    </span>
  )
}

/** The drawing alone, where the numbers stand in words beside it. */
export function ShareBar({ part, whole, tone = '' }: { part: number; whole: number; tone?: ShareTone }) {
  if (whole < BAR_FROM)
    return (
      <span className={`units ${tone}`} aria-hidden="true">
        {Array.from({ length: whole }, (_, unit) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the squares differ in nothing but their place
          <i key={unit} className={unit < part ? 'on' : ''} />
        ))}
      </span>
    )
  return (
    <span className={`bar ${tone}`} aria-hidden="true">
      <i style={{ '--w': `${(part / whole) * 100}%` } as CSSProperties} />
    </span>
  )
}

export interface StackPart {
  key: string
  /** In words, for the legend and whoever does not see the drawing. */
  label: string
  count: number
  /** How the part is filled: `x-un`, `x-void`, `x-0` to `x-3`, `x-f`, `x-bad`. */
  className: string
  glyph: string
}

/** A whole in its parts, each with its glyph and number; parts of nothing are left out. */
export function Stack({ parts }: { parts: readonly StackPart[] }) {
  const drawn = parts.filter(({ count }) => count > 0)
  return (
    <ul className="stack">
      {drawn.map(({ key, label, count, className, glyph }) => (
        <li
          key={key}
          className={className}
          style={{ '--n': count } as CSSProperties}
          title={`${label}: ${count}`}
        >
          <span>
            <Icon name={glyph} />
            {count}
            <span className="vh"> {label}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}

/** How many commitments stand at each value of an axis, in the order in which its values are told, with the words under it. */
export function StatusStack({ axis, counts }: { axis: Axis; counts: Readonly<Record<string, number>> }) {
  const word = useStatusWord()
  const known = valuesOf(axis)
  const values = [...known, ...Object.keys(counts).filter((value) => !known.includes(value))]
  const told = values.filter((value) => (counts[value] ?? 0) > 0)
  return (
    <>
      <Stack
        parts={told.map((value) => ({
          key: value,
          label: word(axis, value),
          count: counts[value] ?? 0,
          className: fillOf(axis, value),
          glyph: drawingOf(axis, value).glyph,
        }))}
      />
      <ul className="keys" aria-hidden="true">
        {told.map((value) => (
          <li key={value}>
            <StatusMark axis={axis} value={value} />
          </li>
        ))}
      </ul>
    </>
  )
}

const FILLS = { unseen: 'x-un', void: 'x-void', bad: 'x-bad', go: 'x-1', done: 'x-3', warn: 'x-f' }

function fillOf(axis: Axis, value: string): string {
  const { tone } = drawingOf(axis, value)
  if (value === 'SUBSTANTIAL') return 'x-2'
  return tone in FILLS ? FILLS[tone as keyof typeof FILLS] : 'x-0'
}
