import type { Clause } from '../clauses/cut.js'
import { type Item, isOneOf } from '../frames/item.js'
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
  start = Math.max(start, told + 1, behindReaction(items, match))
  while (start < match.trigger && isOneOf(items[start], ['opener', 'mark', 'joint'])) start++
  while (isOneOf(items[start], ['mark', 'joint'])) start++
  return start
}

/** "cảm ơn, tiếp thu các ý kiến, | đề nghị …" (thanks, takes up the opinions, asks): the comma behind the last word of reaction. */
function behindReaction(items: readonly Item[], { start }: Match): number {
  const reaction = items.findLastIndex((item, at) => at < start && isOneOf(item, ['answer', 'say']))
  if (reaction < 0) return 0
  return items.findLastIndex((item, at) => at > reaction && at < start && item.classes.has('comma')) + 1
}
