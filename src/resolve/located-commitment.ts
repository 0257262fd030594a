import type { CommitmentClaim, Quote } from '../model/claim.js'
import type { QuotedFor } from '../model/links/links.js'
import type { Span } from '../model/report.js'
import type { Resolution } from './resolution.js'

/** A commitment whose quotes hold, with its id. */
export interface LocatedCommitment {
  id: string
  claim: CommitmentClaim
  evidence: Span
  quotes: readonly [QuotedFor, Span][]
}

/** Null, with a refusal, when one of its quotes is not the text. */
export function locateCommitment({ draft }: Resolution, claim: CommitmentClaim): LocatedCommitment | null {
  const parts: [QuotedFor, Quote][] = [
    ['EVIDENCE', claim.evidence],
    ...claim.support.map((quote): [QuotedFor, Quote] => ['SUPPORT', quote]),
  ]
  if (claim.deadline) parts.push(['DEADLINE', claim.deadline.span])
  if (claim.constraint) parts.push(['CONSTRAINT', claim.constraint])
  const quotes = parts.map(([, quote]) => quote)
  const spans = draft.locate('A commitment', quotes)
  const evidence = spans?.[0]
  if (!evidence) return null
  return {
    id: draft.nextFactId('Commitment', evidence),
    claim,
    evidence,
    quotes: parts.map(([purpose], index) => [purpose, spans[index]!]),
  }
}
