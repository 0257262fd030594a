/** How wide the drawing is, and where its days begin and end. */
export interface Frame {
  width: number
  left: number
  right: number
}

/** The drawing on a wide page, and on a phone. */
export const WIDE = { width: 1180, left: 148, right: 1166, top: 34, lane: 62, isWide: true } as const
export const NARROW = { width: 358, left: 2, right: 350, top: 34, lane: 78, isWide: false } as const
export type Shape = typeof WIDE | typeof NARROW

export interface Axis {
  at(day: string): number
  years: { year: string; x: number }[]
}

const DAY_MS = 86_400_000
/** Two years' names nearer than this would run into each other. */
const YEAR_NAME = 34

/** Days onto a line, from the beginning of the first year to a little after the last day. */
export function axisOf(days: readonly string[], { left, right }: Frame): Axis {
  const sorted = days.toSorted()
  const firstYear = Number((sorted[0] ?? '2020-01-01').slice(0, 4))
  const last = sorted.at(-1) ?? '2020-12-31'
  const from = Date.parse(`${firstYear}-01-01`)
  const to = Math.max(Date.parse(last), from + 180 * DAY_MS)
  const at = (day: string) => {
    const share = (Date.parse(day) - from) / (to - from)
    return Math.round((left + Math.min(1, Math.max(0, share)) * (right - left)) * 10) / 10
  }
  const lastYear = Number(last.slice(0, 4))
  const all = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => String(firstYear + i))
  const step = Math.max(1, Math.ceil((YEAR_NAME * all.length) / (right - left)))
  return {
    at,
    years: all.filter((_, i) => i % step === 0).map((year) => ({ year, x: at(`${year}-01-01`) })),
  }
}

export interface Label {
  x: number
  text: string
  /** Where it is not drawn like the others of its row. */
  className?: string
}

export interface Placed extends Label {
  anchor: 'start' | 'middle' | 'end'
  /** Its row, from 0; null where there is no room for it: the list below tells it all the same. */
  row: number | null
}

const LETTER = 6.3

/** Puts labels into rows so that none runs into another or out of the drawing. */
export function placeLabels(labels: readonly Label[], { left, right }: Frame, rows: number): Placed[] {
  const taken = Array.from({ length: rows }, (): [number, number][] => [])
  return labels.map((label) => {
    const { x, text } = label
    const wide = text.length * LETTER
    const anchor = x - wide / 2 < left ? 'start' : x + wide / 2 > right ? 'end' : 'middle'
    const from = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2
    const row = taken.findIndex((spans) =>
      spans.every(([begin, end]) => from > end + 6 || from + wide < begin - 6),
    )
    if (row < 0 || from < left - LETTER || from + wide > right + LETTER * 2)
      return { ...label, anchor, row: null }
    taken[row]!.push([from, from + wide])
    return { ...label, anchor, row }
  })
}
