import type { Span } from '../../model/report.js'
import { firstWhere } from '../lookup.js'

export interface Mark<Item> extends Span {
  item: Item
}

/** Who was mentioned where, through the whole text, for questions such as "who was named last?". */
export class Trail<Item> {
  private readonly marks: readonly Mark<Item>[]

  constructor(marks: Iterable<Mark<Item>>) {
    this.marks = [...marks].sort((a, b) => a.start - b.start)
  }

  /** The last that ends at or before an offset, and begins at or behind `from`. */
  lastBefore(offset: number, from = 0): Mark<Item> | null {
    for (let at = this.firstIndex(offset) - 1; at >= 0; at--) {
      const mark = this.marks[at]!
      if (mark.start < from) return null
      if (mark.end <= offset) return mark
    }
    return null
  }

  /** The last that begins at or before an offset. */
  lastStarting(offset: number): Mark<Item> | null {
    return this.marks[this.firstIndex(offset + 1) - 1] ?? null
  }

  /** The first that begins at or behind an offset, and before `to`. */
  firstFrom(offset: number, to = Number.POSITIVE_INFINITY): Mark<Item> | null {
    const mark = this.marks[this.firstIndex(offset)]
    return mark && mark.start < to ? mark : null
  }

  private firstIndex(offset: number): number {
    return firstWhere(this.marks, ({ start }) => start >= offset)
  }
}

/** Marks sorted by what they are of. */
export function trailsBy<Item, Key>(
  marks: Iterable<Mark<Item>>,
  keyOf: (item: Item) => Key,
): Map<Key, Trail<Item>> {
  const groups = new Map<Key, Mark<Item>[]>()
  for (const mark of marks) {
    const key = keyOf(mark.item)
    const group = groups.get(key)
    if (group) group.push(mark)
    else groups.set(key, [mark])
  }
  return new Map([...groups].map(([key, group]) => [key, new Trail(group)]))
}

/** Where mentions end, for asking which was the last while more are added. */
export class Ends {
  private readonly ends: number[] = []
  private isSorted = true

  add(end: number): void {
    this.isSorted &&= (this.ends.at(-1) ?? 0) <= end
    this.ends.push(end)
  }

  /** The last at or before an offset; -1 when there is none. */
  lastBefore(offset: number): number {
    if (!this.isSorted) this.ends.sort((a, b) => a - b)
    this.isSorted = true
    return this.ends[firstWhere(this.ends, (end) => end > offset) - 1] ?? -1
  }
}
