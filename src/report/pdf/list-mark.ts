const LIST_MARK = /^\s*(?:[-–—+•●▪*]|\d{1,2}(?:\.\d{1,2})*[.)]|\p{L}[.)]|[IVX]{1,4}[.)])\s/u

/** "1. …", "a) …", "- …". */
export function startsWithListMark(text: string): boolean {
  return LIST_MARK.test(text)
}
