import type { Span } from '../../model/report.js'
import type { Deadline } from '../due.js'

/** A word, phrase, mark, actor or deadline: what the steps of a pattern are held against. */
export interface Item extends Span {
  classes: ReadonlySet<string>
  /** Whom an actor stands for. */
  entity?: string
  deadline?: Deadline
}

/** From the first of some items to the last of them. */
export function spanOf(items: readonly Item[]): Span {
  return { start: items[0]!.start, end: items.at(-1)!.end }
}

/** Whether the item is there and of one of these classes; "any" is every class. */
export function isOneOf(item: Item | undefined, classes: readonly string[]): boolean {
  if (item === undefined) return false
  for (const name of classes) if (name === 'any' || item.classes.has(name)) return true
  return false
}
