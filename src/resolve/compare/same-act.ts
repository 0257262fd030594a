import type { CompareTellings } from './likeness.js'

/** The same kind of act, to do or to leave, by the same maker. */
export const compareAct: CompareTellings = ({ claim, maker }, { claim: other, maker: otherMaker }) => {
  const kind = claim.kind.toLowerCase()
  if (claim.kind !== other.kind) return { score: -1, reason: `a ${kind} and a ${other.kind.toLowerCase()}` }
  if (claim.polarity !== other.polarity) return { score: -1, reason: 'one is to be done, one left undone' }
  if (maker === null || otherMaker === null) return null
  return maker === otherMaker
    ? { score: 1, reason: `a ${kind} by the same maker` }
    : { score: -1, reason: 'two makers' }
}
