import { startsWithListMark } from './list-mark.js'
import type { Run } from './run.js'

/** What stands on one baseline, left to right: several stretches where columns or cells stand side by side. */
export interface Row {
  y: number
  stretches: Run[]
}

/** All distances are in heights of the type. A raised number still belongs to its baseline. */
const SAME_BASELINE = 0.45
const WORD_GAP = 0.15
const COLUMN_GAP = 1.5
/** Bold type is sometimes the same text drawn twice. */
const DRAWN_TWICE = 0.15

export function findRows(runs: readonly Run[]): Row[] {
  const rows: { y: number; size: number; runs: Run[] }[] = []
  for (const run of [...runs].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1)
    if (row && run.y - row.y < SAME_BASELINE * Math.max(row.size, run.size)) {
      row.runs.push(run)
      if (run.size > row.size) Object.assign(row, { y: run.y, size: run.size })
    } else rows.push({ y: run.y, size: run.size, runs: [run] })
  }
  return rows.map((row) => ({ y: row.y, stretches: joinRuns(row.runs) }))
}

function joinRuns(runs: readonly Run[]): Run[] {
  const stretches: Run[][] = []
  for (const run of [...runs].sort((a, b) => a.x - b.x)) {
    const stretch = stretches.at(-1)
    const before = stretch?.at(-1)
    if (before?.text === run.text && run.x - before.x < DRAWN_TWICE * run.size) continue
    const isNear = before && gapBetween(before, run) < COLUMN_GAP
    if (stretch && (isNear || (stretch.length === 1 && isMark(stretch[0]!.text)))) stretch.push(run)
    else stretches.push([run])
  }
  return stretches.map(joinStretch)
}

function joinStretch(runs: readonly Run[]): Run {
  const words = runs.map((run, at) => {
    const next = runs[at + 1]
    const isApart =
      next && gapBetween(run, next) >= WORD_GAP && !/\s$/.test(run.text) && !/^\s/.test(next.text)
    return isApart ? `${run.text} ` : run.text
  })
  return {
    ...runs[0]!,
    text: words.join(''),
    end: runs.reduce((end, run) => Math.max(end, run.end), 0),
    size: runs.reduce((size, run) => Math.max(size, run.size), 0),
  }
}

function gapBetween(left: Run, right: Run): number {
  return (right.x - left.end) / Math.min(left.size, right.size)
}

/** A number or dash alone, with its item behind a tabulator. */
function isMark(text: string): boolean {
  return startsWithListMark(`${text.trim()} `) && text.trim().length <= 5
}
