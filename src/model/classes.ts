/** Who is one and the same, as standing judgements say. */
import { READER, type Verdict } from './kinds/judgement.js'

export interface StandingJudgement {
  verdict: Verdict
  by: string
  recordedAt: string
  /** Two ids. */
  ends: readonly string[]
}

/**
 * Each of these with the smallest id of those that are the same as it. On one pair a person's judgement comes before the
 * reader's, and a later before an earlier one; and the reader's never join, by way of others, what is kept apart.
 */
export function classesOf(
  ids: readonly string[],
  judgements: readonly StandingJudgement[],
): ReadonlyMap<string, string> {
  const latest = new Map<string, StandingJudgement>()
  for (const judgement of judgements.toSorted(byWeight)) latest.set(pairOf(judgement), judgement)
  const standing = [...latest.values()].filter(({ ends }) => ends.every((end) => ids.includes(end)))
  const apart = standing.filter(({ verdict }) => verdict === 'DIFFERENT').map(({ ends }) => ends)
  const classes = new Map(ids.map((id) => [id, [id]]))
  const join = ({ ends: [one, other], by }: StandingJudgement) => {
    const [first, second] = [classes.get(one!)!, classes.get(other!)!]
    if (first === second) return
    const joined = [...first, ...second].sort()
    if (by === READER && apart.some((pair) => pair.every((end) => joined.includes(end)))) return
    for (const id of joined) classes.set(id, joined)
  }
  const isReaders = ({ by }: StandingJudgement) => Number(by === READER)
  standing
    .filter(({ verdict }) => verdict === 'SAME')
    .sort((one, other) => isReaders(one) - isReaders(other) || (pairOf(one) < pairOf(other) ? -1 : 1))
    .forEach(join)
  return new Map([...classes].map(([id, [smallest]]) => [id, smallest!]))
}

const pairOf = ({ ends }: Pick<StandingJudgement, 'ends'>) => ends.toSorted().join(' ')

/** Whether a pair of which the reader cannot tell needs no reviewer: a person judged it, or other judgements join the two. */
export function isDecided(
  ends: readonly string[],
  judgements: readonly StandingJudgement[],
  classes: ReadonlyMap<string, string>,
): boolean {
  const [one, other] = ends.map((end) => classes.get(end) ?? end)
  const pair = pairOf({ ends })
  return (
    one === other || judgements.some((judgement) => judgement.by !== READER && pairOf(judgement) === pair)
  )
}

const weigh = ({ by, recordedAt }: StandingJudgement) => `${by === READER ? 0 : 1} ${recordedAt}`

const byWeight = (one: StandingJudgement, other: StandingJudgement) => (weigh(one) < weigh(other) ? -1 : 1)
