import type { CommitmentKind } from '../../model/claim.js'
import type { Clause } from '../clauses/cut.js'
import type { Deadline } from '../due.js'
import type { Item } from '../frames/item.js'

export interface Due {
  deadline: Deadline | null
  /** Holds for the clauses that follow too: "đến cuối năm 2021, có 4 xã …, 3 xã …" (by the end of 2021, 4 communes …, 3 communes …). */
  listed: Deadline | null
}

const DUE = ['dated', 'vague', 'time']

/** Its own day, else the one in front of it, else a vague word of its own, else what stands in front of the whole list. */
export function findDeadline(
  { items, classes }: Clause,
  start: number,
  kind: CommitmentKind,
  before: Due | null,
): Due {
  const listed = before?.listed ?? null
  if (!DUE.some((name) => classes.has(name)))
    return { deadline: listed, listed: kind === 'TARGET' || kind === 'PLEDGE' ? listed : null }
  const [from, to] = conditionIn(items)
  const own = items.filter((_, at) => at >= start && !(at >= from && at < to))
  const lead = items.slice(0, start)
  const led = first(lead, 'dated') ?? first(lead, 'vague')
  const opening = kind === 'PLEDGE' ? first(items.slice(0, 1), 'time') : null
  const bare = kind === 'TARGET' ? (first(lead, 'time') ?? first(own, 'time')) : opening
  const deadline = first(own, 'dated') ?? first(lead, 'dated') ?? first(own, 'vague') ?? led ?? bare ?? listed
  return {
    deadline,
    listed: kind === 'TARGET' ? deadline : kind === 'PLEDGE' ? (led ?? listed) : null,
  }
}

function first(items: readonly Item[], name: string): Deadline | null {
  return items.find((item) => item.deadline && item.classes.has(name))?.deadline ?? null
}

/** "đến 31/12 không xong thì …" (if it is not done by 31 December, then …): what stands in the condition is no deadline. */
function conditionIn(items: readonly Item[]): [from: number, to: number] {
  const to = items.findLastIndex((item) => item.classes.has('then'))
  return [items.findLastIndex((item, at) => at < to && item.classes.has('comma')) + 1, to]
}
