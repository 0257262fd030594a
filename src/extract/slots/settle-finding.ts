import type { Clause } from '../clauses/cut.js'
import type { Reading } from '../frames/reading.js'
import { findDeadline } from './deadline.js'
import { evidenceStart } from './evidence-start.js'
import { findIssuer, findVoices } from './issuer.js'
import { decideKind } from './kind.js'
import { findResponsible } from './responsible.js'
import { type Context, type Found, partiesIn, type Situation } from './situation.js'
import { findSupport } from './support.js'

/** Turns the frame that reads a clause into who, what kind, whom and when. */
export function settleFinding(clause: Clause, reading: Reading, context: Context): Found {
  const { frame, match } = reading
  const { floor, last, standing } = context
  const asked = ['responsible', 'addressee'].flatMap((slot) => partiesIn(reading, slot, floor))
  const before = frame.kind === 'SAME' ? last : null
  const situation: Situation = { floor, last, standing, clause, reading, before, asked }
  const issuer = findIssuer(situation)
  const kind = decideKind(situation, issuer)
  const responsible = findResponsible(situation, kind, issuer)
  const voices = findVoices(situation, kind, issuer, responsible)
  const start = frame.marksEvidence ? match.evidence : evidenceStart(clause, match)
  const listed = clause.join !== 'START' && last?.kind === kind ? last.due : null
  return {
    clause,
    reading,
    kind,
    isPolite: frame.kind === 'POLITE' || (before?.isPolite ?? false),
    ...voices,
    responsible,
    start,
    due: findDeadline(clause, start, kind, listed),
    support: findSupport(situation, voices.speaker),
  }
}
