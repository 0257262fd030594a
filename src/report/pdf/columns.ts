import type { Row } from './rows.js'
import type { Run } from './run.js'

/** Lines that are read one below the other. */
export type Column = Run[]

interface Gutter {
  from: number
  to: number
}

/** So many rows side by side, of so many characters on average, are columns of prose, and not cells of a table. */
const FEWEST_ROWS = 3
const PROSE = 20
/** Heights of the type. */
const NARROWEST_GUTTER = 1.2
/** Within one another. */
const MOST_GUTTERS = 8
/** No page has more lines; keeps the time linear in them. */
const MOST_ROWS = 300

/** The lines of a page in reading order: columns of prose one after the other, all else row by row. */
export function findColumns(rows: readonly Row[], deepest = MOST_GUTTERS): Column[] {
  const columns: Column[] = []
  let single: Column = []
  const close = () => {
    if (single.length > 0) columns.push(single)
    single = []
  }
  for (let at = 0; at < rows.length; ) {
    const zone = deepest > 0 ? findZone(rows, at) : null
    if (zone) {
      close()
      columns.push(...findColumns(zone.left, deepest - 1), ...findColumns(zone.right, deepest - 1))
      at = zone.end
    } else for (const stretch of rows[at++]!.stretches) single.push(stretch)
  }
  close()
  return columns
}

/** From a row on, the rows that one gutter parts into columns of prose; null where there are none. */
function findZone(rows: readonly Row[], start: number): { left: Row[]; right: Row[]; end: number } | null {
  let gutter = widestGap(rows[start]!)
  if (gutter === null) return null
  let end = start
  for (; end < Math.min(rows.length, start + MOST_ROWS); end++) {
    const narrowed = narrow(gutter, rows[end]!)
    if (narrowed === null) break
    gutter = narrowed
  }
  const { to } = gutter
  const part = (isPart: (stretch: Run) => boolean) =>
    rows
      .slice(start, end)
      .map(({ y, stretches }) => ({ y, stretches: stretches.filter(isPart) }))
      .filter(({ stretches }) => stretches.length > 0)
  const left = part(({ x }) => x < to)
  const right = part(({ x }) => x >= to)
  return isProse(left) && isProse(right) ? { left, right, end } : null
}

function widestGap({ stretches }: Row): Gutter | null {
  const gaps = stretches.slice(1).map((stretch, at) => ({ from: stretches[at]!.end, to: stretch.x }))
  return gaps.reduce<Gutter | null>(
    (best, gap) => (best && best.to - best.from >= gap.to - gap.from ? best : gap),
    null,
  )
}

/** What of the gutter a row leaves free; null when that is too narrow. */
function narrow(gutter: Gutter, { stretches }: Row): Gutter | null {
  let { from, to } = gutter
  const middle = (from + to) / 2
  for (const { x, end } of stretches) {
    if (end <= from || x >= to) continue
    if (x < middle && end > middle) return null
    if (end <= middle) from = end
    else to = x
  }
  const size = stretches.reduce((least, stretch) => Math.min(least, stretch.size), Number.POSITIVE_INFINITY)
  return to - from < NARROWEST_GUTTER * size ? null : { from, to }
}

function isProse(rows: readonly Row[]): boolean {
  const lengths = rows.map(({ stretches }) => stretches.reduce((sum, { text }) => sum + text.length, 0))
  return rows.length >= FEWEST_ROWS && lengths.reduce((sum, length) => sum + length, 0) >= PROSE * rows.length
}
