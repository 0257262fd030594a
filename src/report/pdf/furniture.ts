import type { Row } from './rows.js'
import type { Page } from './run.js'

/** How much of a page's height, above and below, may hold what repeats. */
const EDGE = 0.12
/** On how many of the pages it must stand; left and right pages may differ. */
const SHARE = 0.4
/** "3", "- 3 -", "3/12". */
const PAGE_NUMBER = /^[-–—\s]*#(?:\s*\/\s*#)?[-–—\s]*$/

export interface PageRows extends Pick<Page, 'height'> {
  rows: Row[]
}

/** Leaves running heads, running feet and page numbers out. */
export function withoutFurniture(pages: readonly PageRows[]): PageRows[] {
  const seen = new Map<string, number>()
  for (const page of pages)
    for (const key of new Set(page.rows.filter((row) => isAtEdge(row, page)).map(keyOf)))
      seen.set(key, (seen.get(key) ?? 0) + 1)
  const enough = Math.max(2, Math.ceil(pages.length * SHARE))
  const isFurniture = (row: Row, page: PageRows) =>
    isAtEdge(row, page) && (PAGE_NUMBER.test(keyOf(row)) || seen.get(keyOf(row))! >= enough)
  return pages.map((page) => ({ ...page, rows: page.rows.filter((row) => !isFurniture(row, page)) }))
}

function isAtEdge({ y }: Row, { height }: PageRows): boolean {
  return y < EDGE * height || y > (1 - EDGE) * height
}

/** The text with any number in place of a number. */
function keyOf({ stretches }: Row): string {
  return stretches
    .map(({ text }) => text.trim())
    .join(' ')
    .replace(/\d+/g, '#')
}
