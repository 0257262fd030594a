import type { CommitmentKind } from '../../model/claim.js'
import { type Found, partiesIn, type Situation } from './situation.js'

/** Who orders, asks or promises: the one the frame names, else the one of the clause before, else whoever is meant. */
export function findIssuer(situation: Situation): string | null {
  const { reading, floor, before } = situation
  if (reading.match.slots.has('issuer'))
    return presiderFor(situation) ?? partiesIn(reading, 'issuer', floor)[0] ?? null
  return before ? before.issuer : elidedIssuer(situation)
}

/** "Đồng chí giao …" (the comrade orders): whoever presides, when the one who spoke last has nobody to order. */
function presiderFor({ reading, floor, standing, asked }: Situation): string | null {
  const { presider, speaker } = floor
  const isPronoun = reading.match.slots.get('issuer')?.[0]?.classes.has('pronoun') ?? false
  if (!isPronoun || reading.frame.kind !== 'DIRECTIVE' || presider === null || speaker === null) return null
  return !standing.commands(speaker, asked) && standing.commands(presider, asked) ? presider : null
}

/** Of a promise the subject of the clause before, else whoever has the floor; those who preside do not petition. */
function elidedIssuer({ clause, reading: { frame, match }, floor, last }: Situation): string | null {
  const presides = floor.act === 'ORDERS'
  const isOwnWish = frame.kind === 'PLEDGE' || frame.kind === 'TARGET'
  if (isOwnWish && clause.join === 'CUT' && last?.kind === 'PLEDGE') return last.issuer
  switch (frame.kind) {
    case 'DIRECTIVE':
      return floor.speaker ?? (floor.isReport ? null : floor.presider)
    case 'PLEDGE':
    case 'TARGET':
      return (presides ? null : floor.subject) ?? floor.speaker
    case 'REQUEST': {
      const named = clause.items.slice(0, match.trigger).findLast((item) => item.classes.has('actor'))
      return (presides ? null : floor.speaker) ?? named?.entity ?? null
    }
    default:
      return floor.speaker
  }
}

/** The body that binds itself is the issuer, and the person who says so the speaker. */
export function findVoices(
  { reading, floor, standing, before }: Situation,
  kind: CommitmentKind,
  issuer: string | null,
  responsible: readonly string[],
): Pick<Found, 'issuer' | 'speaker'> {
  if (before) return { issuer, speaker: before.speaker }
  const isOwnBody = kind === 'PLEDGE' && reading.frame.kind === 'DIRECTIVE'
  const binding = isOwnBody ? (responsible[0] ?? issuer) : issuer
  const isVoiced = binding !== null && !standing.isPerson(binding)
  const isSpoken = floor.speaker !== null && standing.isPerson(floor.speaker)
  return { issuer: binding, speaker: isVoiced && isSpoken ? floor.speaker : null }
}
