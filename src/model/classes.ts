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
 * reader's, and a later before an earlier one.
 */
export function classesOf(
  ids: readonly string[],
  judgements: readonly StandingJudgement[],
): ReadonlyMap<string, string> {
  const latest = new Map<string, StandingJudgement>()
  for (const judgement of judgements.toSorted(byWeight))
    latest.set(judgement.ends.toSorted().join(' '), judgement)
  const parents = new Map(ids.map((id) => [id, id]))
  const rootOf = (id: string): string => {
    const parent = parents.get(id)!
    return parent === id ? id : rootOf(parent)
  }
  for (const { verdict, ends } of latest.values()) {
    const [one, other] = ends
    if (verdict !== 'SAME' || !parents.has(one ?? '') || !parents.has(other ?? '')) continue
    const [smaller, larger] = [rootOf(one!), rootOf(other!)].sort() as [string, string]
    parents.set(larger, smaller)
  }
  return new Map(ids.map((id) => [id, rootOf(id)]))
}

const weigh = ({ by, recordedAt }: StandingJudgement) => `${by === READER ? 0 : 1} ${recordedAt}`

const byWeight = (one: StandingJudgement, other: StandingJudgement) => (weigh(one) < weigh(other) ? -1 : 1)
