import type { CommitmentKind } from '../../model/claim.js'
import type { Situation } from './situation.js'

/** Who must act: those whom the clause names, else those who were named before; of a promise whoever makes it, for the own body. */
export function findResponsible(
  situation: Situation,
  kind: CommitmentKind,
  issuer: string | null,
): readonly string[] {
  const { reading, before, asked } = situation
  if (kind === 'RECOMMENDATION') return []
  if (asked.length > 0 || reading.match.slots.has('responsible')) return asked
  if (before) return before.responsible
  if (kind === 'DIRECTIVE') return addressedBefore(situation)
  if (kind === 'REQUEST' && answersInWriting(situation)) return [situation.floor.presider!]
  if (kind === 'TARGET' && clauseIsPoint(situation)) return situation.floor.addressed
  return kind === 'REQUEST' || issuer === null ? [] : promisingFor(situation, kind, issuer)
}

/** On a page of answers to voters, the body that answers is asked. */
function answersInWriting({ floor: { presider }, standing }: Situation): boolean {
  return presider !== null && !standing.isPerson(presider)
}

/** A point below "Yêu cầu UBND huyện:" (the district committee is to): an aim that is set to it. */
function clauseIsPoint({ clause, floor }: Situation): boolean {
  return clause.join === 'ITEM' && floor.act === 'ORDERS' && floor.addressed.length > 0
}

/** In a list those to whom its heading speaks, else those who were told to act last. */
export function addressedBefore({ clause, floor }: Situation): readonly string[] {
  return clause.join === 'ITEM' ? floor.addressed : floor.responsible
}

/** A person promises for the body, unless for himself: "trực tiếp" (in person), or who presides with "tôi" (I). Who presides and sets an aim does not say for whom. */
function promisingFor(
  { reading: { match }, floor, standing }: Situation,
  kind: CommitmentKind,
  issuer: string,
): readonly string[] {
  const named = match.slots.get('issuer')
  if (kind === 'TARGET' && floor.act === 'ORDERS' && named === undefined) return []
  const saysI = named?.some((item) => item.classes.has('self')) ?? false
  const isHimself = match.slots.has('in-person') || (saysI && standing.presides(issuer))
  return [isHimself || !standing.isPerson(issuer) ? issuer : (standing.bodyOf(issuer) ?? issuer)]
}
