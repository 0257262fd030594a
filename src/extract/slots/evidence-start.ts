import type { Clause } from '../clauses/cut.js'
import { isOneOf } from '../frames/item.js'
import type { Match } from '../frames/pattern.js'

/** Where the evidence begins when the frame does not say: behind "theo ông A," (according to Mr A), "ông A cho biết" (Mr A said), "đồng thời" (also). */
export function evidenceStart({ items }: Clause, match: Match): number {
  let start = 0
  if (isOneOf(items[start], ['according'])) {
    const comma = items.findIndex((item, at) => at > start && item.classes.has('comma'))
    if (comma >= 0 && comma < match.trigger) start = comma + 1
  }
  const told = items.findLastIndex(
    (item, at) => at >= start && at < match.start && isOneOf(item, ['tell', 'assure']),
  )
  start = Math.max(start, told + 1)
  while (start < match.trigger && isOneOf(items[start], ['opener', 'mark', 'joint'])) start++
  while (isOneOf(items[start], ['mark', 'joint'])) start++
  return start
}
