import type { CommitmentKind } from '../../model/claim.js'
import { addressedBefore } from './responsible.js'
import type { Situation } from './situation.js'

/** The kind that the frame says, or leaves to rank, to the context or to the clause before. */
export function decideKind(situation: Situation, issuer: string | null): CommitmentKind {
  const { reading, before, asked, standing } = situation
  const { frame } = reading
  if (isCitizens(situation, issuer)) return 'REQUEST'
  const isBinding = issuer !== null && asked.length > 0 && standing.commands(issuer, asked)
  switch (frame.kind) {
    case 'SAME':
      if (!before?.isPolite || asked.length === 0) return before!.kind
      return isBinding ? 'DIRECTIVE' : 'REQUEST'
    case 'POLITE':
      return isBinding ? 'DIRECTIVE' : 'REQUEST'
    case 'UNNAMED':
      return addressedBefore(situation).length > 0 ? 'DIRECTIVE' : 'RECOMMENDATION'
    case 'DIRECTIVE':
      return frame.carried && isOwnBody(situation, issuer) ? 'PLEDGE' : 'DIRECTIVE'
    default:
      return frame.kind
  }
}

/** "Bà Lụa yêu cầu hủy giấy đất" (demands): whoever holds no office asks, in whatever words. */
function isCitizens({ reading, standing }: Situation, issuer: string | null): boolean {
  const { kind } = reading.frame
  const isOrder = kind === 'DIRECTIVE' || kind === 'UNNAMED'
  return (
    isOrder &&
    reading.match.slots.has('issuer') &&
    issuer !== null &&
    standing.isPerson(issuer) &&
    !standing.isOfficial(issuer)
  )
}

/** Whoever gives orders and says what the own body does, promises: "UBND tỉnh có văn bản trong tháng 2" (the committee writes in February). */
function isOwnBody({ asked, standing }: Situation, issuer: string | null): boolean {
  return issuer !== null && asked.some((id) => standing.speaksFor(issuer, id))
}
