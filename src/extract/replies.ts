import type { CommitmentClaim } from '../model/claim.js'
import type { ReadableText } from '../model/report.js'
import type { Draft } from './draft.js'
import { sharedBy, type Wording, Wordings } from './likeness.js'
import { spanAt } from './span-at.js'

type Commitment = Draft<CommitmentClaim>

/** What shared pairs must weigh together, each the more the fewer commitments use it. */
const WEIGHT = 2.6
const ALSO_SAME_PROJECT = 0.8
/** How many requests back an answer is looked for; keeps the time linear in the report. */
const HORIZON = 100
const ANSWERS = new Set<CommitmentClaim['kind']>(['DIRECTIVE', 'PLEDGE', 'TARGET', 'RECOMMENDATION'])

/** Links directives and pledges to the requests before them that they answer: those whose matter they take up in the same words. */
export function linkReplies(
  commitments: readonly Commitment[],
  { folded, sentences }: ReadableText,
): Commitment[] {
  const report = new Wordings()
  const wordings = commitments.map(({ evidence }, at) => {
    const sentence = spanAt(sentences, evidence.start)
    const topic = Math.max(sentence?.start ?? 0, commitments[at - 1]?.evidence.end ?? 0)
    return report.of(folded.slice(Math.min(topic, evidence.start), evidence.end))
  })
  const weights = weigh(wordings)
  const requests: number[] = []
  return commitments.map((commitment, at) => {
    if (commitment.kind === 'REQUEST') requests.push(at)
    if (!ANSWERS.has(commitment.kind)) return commitment
    const scored = requests.slice(-HORIZON).map((request) => ({
      id: commitments[request]!.id,
      score:
        scoreReply(wordings[request]!, wordings[at]!, weights) +
        sameProject(commitments[request]!, commitment),
    }))
    const best = Math.max(0, ...scored.map(({ score }) => score))
    const respondsTo = scored
      .filter(({ score }) => score >= WEIGHT && score >= 0.7 * best)
      .map(({ id }) => id)
    return { ...commitment, respondsTo }
  })
}

function weigh(wordings: readonly Wording[]): Map<number, number> {
  const uses = new Map<number, number>()
  for (const wording of wordings) for (const pair of wording) uses.set(pair, (uses.get(pair) ?? 0) + 1)
  return new Map([...uses].map(([pair, count]) => [pair, 1 / (count - 1 || 1)]))
}

function scoreReply(request: Wording, reply: Wording, weights: Map<number, number>): number {
  return sharedBy(request, reply).reduce((sum, pair) => sum + (weights.get(pair) ?? 0), 0)
}

function sameProject(request: Commitment, reply: Commitment): number {
  return request.project !== null && request.project === reply.project ? ALSO_SAME_PROJECT : 0
}
