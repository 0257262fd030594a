import { followUpId } from '../model/identity.js'
import type { FollowUpSource } from '../model/official.js'
import type { LocatedCommitment } from './located-commitment.js'
import { asFact, type Resolution } from './resolution.js'

/**
 * An answer takes up the request that it answers within the report; it is a candidate when either of them is. Returns what
 * counts for the official status of each request, by the request's id.
 */
export function addFollowUps(
  resolution: Resolution,
  located: ReadonlyMap<string, LocatedCommitment>,
): ReadonlyMap<string, readonly FollowUpSource[]> {
  const sources = new Map<string, FollowUpSource[]>()
  for (const answer of located.values()) {
    for (const local of new Set(answer.claim.respondsTo)) {
      const request = located.get(local)
      if (!request || request === answer) continue
      addFollowUp(resolution, request, answer)
      if (!request.claim.shown || !answer.claim.shown) continue
      const known = sources.get(request.id) ?? []
      sources.set(request.id, [...known, sourceOf(resolution, answer)])
    }
  }
  return sources
}

function addFollowUp(resolution: Resolution, request: LocatedCommitment, answer: LocatedCommitment): void {
  const { draft } = resolution
  const id = followUpId(request.id, answer.id)
  const confidence = Math.min(request.claim.confidence, answer.claim.confidence)
  draft.node(
    'FollowUp',
    id,
    {
      ...asFact(resolution, 'FollowUp', 'answer.same-report', confidence),
      relation: 'RESPONDS_TO',
      isLate: null,
      doneOn: null,
      saidOn: resolution.made.latest,
      reasons: [],
    },
    { isCandidate: !request.claim.shown || !answer.claim.shown },
  )
  draft.link('FOLLOWS', id, request.id)
  draft.link('BY', id, answer.id)
  draft.quote(id, 'EVIDENCE', answer.evidence)
}

function sourceOf(
  { draft, made, recordedAt }: Resolution,
  { claim, evidence }: LocatedCommitment,
): FollowUpSource {
  return {
    relation: 'RESPONDS_TO',
    answer: claim.kind,
    progress: null,
    saidOn: made.latest,
    doneOn: null,
    isLate: null,
    recordedAt,
    report: draft.reportId,
    start: evidence.start,
  }
}
