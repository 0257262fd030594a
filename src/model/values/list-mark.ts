/** "- ", "1. ", "a) ", "II. ": the mark at the head of a point in a list. */
const LIST_MARK = /^(?:[-+•·–]|\d{1,2}[.)](?!\d)|\p{Ll}[.)](?=[ \p{Lu}])|[IVXivx]{1,4}\.) ?/u

/** How deep a kind of mark stands in the numbering of official papers: "II." holds "1.", which holds "a)", which holds "-". */
const DEPTHS = [/^[IVX]/u, /^\d/u, /^\p{Ll}/u]

/** The mark itself, empty where the line has none. */
export function listMarkOf(line: string): string {
  return LIST_MARK.exec(line)?.[0] ?? ''
}

export function depthOfMark(mark: string): number {
  const depth = DEPTHS.findIndex((kind) => kind.test(mark))
  return depth < 0 ? DEPTHS.length : depth
}
