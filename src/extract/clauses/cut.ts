import type { FrameSet } from '../frames/compile.js'
import { type Item, isOneOf } from '../frames/item.js'
import { classesOf, findPattern, type Pattern } from '../frames/pattern.js'
import type { Join } from '../grammar/frames/schema.js'

/** What may hold one commitment. */
export interface Clause {
  items: readonly Item[]
  /** All classes among the items. */
  classes: ReadonlySet<string>
  join: Join
}

/** No further does a cut look back or ahead. */
const HORIZON = 80
const SPEECH = ['tell', 'say']
const ASKING = ['ask', 'polite']
/** So far before the colon stands what is answered behind it. */
const REACH = 20

/** Cuts a sentence at its semicolons, behind "… cho biết:" (… said:), and at those commas behind which something new begins. */
export function cutClauses(items: readonly Item[], cuts: FrameSet['cuts']): Clause[] {
  const clauses: Clause[] = []
  let join: Join = 'START'
  let start = 0
  const close = (end: number, next: Join) => {
    if (end > start) clauses.push(clauseOf(items.slice(start, end), join))
    start = end + 1
    join = next
  }
  items.forEach((item, at) => {
    if (item.classes.has('semicolon')) close(at, 'SEMICOLON')
    else if (item.classes.has('colon') && isDivide(items, at)) close(at, 'START')
    else if (at > start && isOneOf(item, ['comma', 'joint']) && isCut(items, start, at, cuts))
      close(at, 'CUT')
  })
  close(items.length, 'START')
  return clauses
}

function clauseOf(items: readonly Item[], join: Join): Clause {
  return { items, classes: classesOf(items), join }
}

/** "… cho biết:" (said:), "… kiến nghị: Đề nghị …" (petition: we ask), "Huyện đề nghị …: Đồng ý …" (the district asks: agreed). */
function isDivide(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]
  const next = items[at + 1]
  if (isOneOf(before, SPEECH)) return true
  return isOneOf(before, ASKING)
    ? isOneOf(next, ASKING)
    : isOneOf(next, ['agree', 'order']) &&
        items.slice(Math.max(0, at - REACH), at).some((item) => isOneOf(item, ASKING))
}

function isCut(items: readonly Item[], start: number, at: number, cuts: FrameSet['cuts']): boolean {
  const right = upToMark(items.slice(at + 1, at + HORIZON))
  const present = classesOf(right)
  const isOnRight = (pattern: Pattern) => findPattern(pattern, right, present) !== null
  const opening = cuts
    .candidatesIn(present)
    .filter((cut) => items[at]!.classes.has(cut.at) && isOnRight(cut.pattern))
  if (opening.length === 0) return false
  const before = items.slice(Math.max(start, at - HORIZON), at)
  const isOnLeft = (pattern: Pattern) => findPattern(pattern, before) !== null
  return opening.some(
    ({ left, unlessLeft, unlessRight }) =>
      (left === null || isOnLeft(left)) && !unlessRight.some(isOnRight) && !unlessLeft.some(isOnLeft),
  )
}

function upToMark(items: readonly Item[]): readonly Item[] {
  const mark = items.findIndex((item) => isOneOf(item, ['comma', 'semicolon']))
  return mark < 0 ? items : items.slice(0, mark)
}
