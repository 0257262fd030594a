import type { CommitmentClaim } from '../model/claim.js'
import type { ReadableText } from '../model/report.js'
import type { Draft } from './draft.js'
import { sharedBy, type Wording, Wordings } from './likeness.js'
import { spanAt } from './span-at.js'

type Commitment = Draft<CommitmentClaim>

/** What shared pairs must weigh together, each the more the fewer commitments use it. */
const WEIGHT = 2.6
const ALSO_SAME_PROJECT = 0.8
/** Whoever was asked promises. */
const ALSO_ASKED = 1
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
  const sections = commitments.map(({ evidence }) => spanAt(sentences, evidence.start)?.line.section)
  const requests: number[] = []
  /** Of the question that is being answered. */
  let asked: number[] = []
  return commitments.map((commitment, at) => {
    const isAnswer = sections[at] === 'ANSWER'
    if (commitment.kind === 'REQUEST' && !isAnswer) {
      if (sections[at - 1] === 'ANSWER') asked = []
      requests.push(at)
      asked.push(at)
    }
    if (!ANSWERS.has(commitment.kind)) return commitment
    const candidates = isAnswer ? asked : requests.slice(-HORIZON)
    const scored = candidates.map((request) => ({
      id: commitments[request]!.id,
      score:
        scoreReply(wordings[request]!, wordings[at]!, weights) +
        sameProject(commitments[request]!, commitment) +
        sameParty(commitments[request]!, commitment),
    }))
    const best = Math.max(0, ...scored.map(({ score }) => score))
    // Below a question every answer is one to it, in whatever words.
    const answered = isAnswer
      ? scored.filter(({ score }) => score === best).slice(0, 1)
      : scored.filter(({ score }) => score >= WEIGHT && score >= 0.7 * best)
    return { ...commitment, respondsTo: answered.map(({ id }) => id) }
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

function sameParty(
  { responsible }: Commitment,
  { kind, issuer, responsible: promising }: Commitment,
): number {
  if (kind !== 'PLEDGE') return 0
  return responsible.some((id) => id === issuer || promising.includes(id)) ? ALSO_ASKED : 0
}
